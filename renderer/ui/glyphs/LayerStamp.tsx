import type { StateMark } from '#shared/scene/icons/glyph-shapes.ts';

const bars = ['access', 'application', 'processing', 'network', 'storage'] as const;
const columns = ['security', 'management'] as const;

/** A layer that the stamp shows. */
export type StampLayer = (typeof bars)[number] | (typeof columns)[number];

/** Five bars and two pillars in their states: identifies a plan at a glance. The words stand beside it. */
export function LayerStamp({
  states,
  width = 40,
}: {
  readonly states: Readonly<Record<StampLayer, StateMark>>;
  readonly width?: number;
}) {
  return (
    <svg viewBox="0 0 40 32" width={width} height={width * 0.8} aria-hidden="true">
      {bars.map((layer, index) => (
        <Bar key={layer} layer={layer} state={states[layer]} box={[0, index * 6.8, 23.2, 4.8]} />
      ))}
      {columns.map((layer, index) => (
        <Bar
          key={layer}
          layer={layer}
          state={states[layer]}
          box={[25.2 + index * 8.4, 0, 6.4, 32]}
        />
      ))}
    </svg>
  );
}

type StampBox = readonly [x: number, y: number, w: number, h: number];

function Bar({
  layer,
  state,
  box: [x, y, w, h],
}: {
  readonly layer: StampLayer;
  readonly state: StateMark;
  readonly box: StampBox;
}) {
  const hue = `var(--l-${layer})`;
  const inner = { x: x + 0.5, y: y + 0.5, width: w - 1, height: h - 1, rx: 0.8, fill: 'none' };
  switch (state) {
    case 'covered':
      return <rect x={x} y={y} width={w} height={h} rx={1} fill={hue} />;
    case 'thin':
      return (
        <>
          <rect {...inner} stroke={hue} />
          {h > w ? (
            <rect x={x} y={y + h / 2} width={w} height={h / 2} rx={1} fill={hue} />
          ) : (
            <rect x={x} y={y} width={w / 2} height={h} rx={1} fill={hue} />
          )}
        </>
      );
    case 'not-needed':
      return (
        <path
          d={h > w ? `M${x + w / 2} ${y + 1}v${h - 2}` : `M${x + 1} ${y + h / 2}h${w - 2}`}
          stroke="var(--line-3)"
          strokeWidth={1.2}
          strokeDasharray=".1 2.6"
          strokeLinecap="round"
        />
      );
    case 'missing':
    case 'unknown':
      return <rect {...inner} stroke="var(--line-3)" strokeDasharray="2 1.6" />;
  }
}
