import { useId, type ReactNode } from 'react';
import type { Fill, Ink, Scene, Shape, Stroke } from '#shared/scene/scene.ts';
import styles from './SceneDrawing.module.css';

/** A scene as SVG, in the colours of the theme. Parts with a link can be chosen with mouse and keyboard. */
export function SceneDrawing({
  scene,
  onChoose,
}: {
  readonly scene: Scene;
  readonly onChoose?: (link: string) => void;
}) {
  const id = useId();
  const hatches = new Set<Ink>();
  const shapes = scene.shapes.map((shape, index) => drawn(shape, index, { id, hatches, onChoose }));
  return (
    <svg
      className={styles.drawing}
      width={scene.w}
      height={scene.h}
      viewBox={`0 0 ${scene.w} ${scene.h}`}
      role={onChoose === undefined ? 'img' : 'group'}
      aria-label={scene.title}
    >
      <defs>
        {[...hatches].map((ink) => (
          <Hatch key={ink} id={`${id}${ink}`} ink={ink} />
        ))}
      </defs>
      {shapes}
    </svg>
  );
}

interface Drawing {
  readonly id: string;
  /** Hatches that are needed, filled in while shapes are drawn. */
  readonly hatches: Set<Ink>;
  readonly onChoose: ((link: string) => void) | undefined;
}

function Hatch({ id, ink }: { readonly id: string; readonly ink: Ink }) {
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={6} height={6} fill="var(--card)" />
      <path d="M0 0V6" stroke={`var(--${ink})`} strokeWidth={2.4} />
    </pattern>
  );
}

function drawn(shape: Shape, key: number, drawing: Drawing): ReactNode {
  switch (shape.is) {
    case 'rect':
      return (
        <rect
          key={key}
          x={shape.x}
          y={shape.y}
          width={Math.max(shape.w, 0)}
          height={Math.max(shape.h, 0)}
          rx={shape.radius}
          fill={filled(shape.fill, drawing)}
          {...stroked(shape.stroke)}
        />
      );
    case 'line':
      return (
        <polyline
          key={key}
          points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
          fill="none"
          {...stroked(shape.stroke)}
        />
      );
    case 'path':
      return (
        <path
          key={key}
          d={shape.d}
          transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`}
          fill={filled(shape.fill, drawing)}
          {...stroked(shape.stroke)}
        />
      );
    case 'text':
      return (
        <text
          key={key}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold === true ? 600 : 400}
          textAnchor={shape.anchor ?? 'start'}
          fill={`var(--${shape.ink})`}
        >
          {shape.text}
        </text>
      );
    case 'image':
      return (
        <image
          key={key}
          x={shape.x}
          y={shape.y}
          width={shape.w}
          height={shape.h}
          href={shape.href}
        />
      );
    case 'group':
      return group(shape, key, drawing);
  }
}

function group(shape: Shape & { is: 'group' }, key: number, drawing: Drawing): ReactNode {
  const inside = shape.shapes.map((each, index) => drawn(each, index, drawing));
  const { link, place } = shape;
  const { onChoose } = drawing;
  const transform =
    place === undefined ? undefined : `translate(${place.x} ${place.y}) scale(${place.scale ?? 1})`;
  if (link === undefined || onChoose === undefined)
    return (
      <g
        key={key}
        role={shape.name === undefined ? undefined : 'img'}
        aria-label={shape.name}
        transform={transform}
      >
        {inside}
      </g>
    );
  return (
    <g
      key={key}
      role="button"
      tabIndex={0}
      aria-label={shape.name}
      transform={transform}
      className={styles.choice}
      onClick={() => onChoose(link)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(link);
      }}
    >
      {inside}
    </g>
  );
}

function filled(fill: Fill | undefined, { id, hatches }: Drawing): string {
  if (fill === undefined) return 'none';
  if (typeof fill === 'string') return `var(--${fill})`;
  hatches.add(fill.hatch);
  return `url(#${id}${fill.hatch})`;
}

const stroked = (stroke: Stroke | undefined) =>
  stroke === undefined
    ? {}
    : {
        stroke: `var(--${stroke.ink})`,
        strokeWidth: stroke.width ?? 1,
        strokeDasharray: stroke.dash?.join(' '),
        strokeLinecap: stroke.cap,
        strokeLinejoin: stroke.cap,
      };
