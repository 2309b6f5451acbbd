import { isPillarLane, bands, pillars, type Layer } from '#shared/catalogue/layers.ts';
import { commaList } from '#shared/base/comma-list.ts';
import type { Ink, Scene, Shape } from '../scene.ts';

/** What the stack says of a layer. */
export interface LayerBlock {
  readonly title: string;
  readonly state: 'covered' | 'thin' | 'missing' | 'not-needed';
  /** "thin", "2 errors": side by side in a band, one under the other in a pillar. */
  readonly words: readonly string[];
}

const height = 34;
const gap = 4;
const pillar = 108;
/** A band narrower than this says its state alone. */
const roomForCounts = 280;

/**
 * The model itself: five bands, and the two pillars that cross them all, each with its state in words and by the way its
 * edge is drawn.
 */
export function layerStack(
  title: string,
  blocks: Readonly<Record<Layer, LayerBlock>>,
  width: number,
): Scene {
  const h = bands.length * (height + gap) - gap;
  const bandWidth = width - 2 * (pillar + gap);
  return {
    w: width,
    h,
    title,
    shapes: [
      ...bands.map((layer, index) =>
        block(layer, blocks[layer], 0, index * (height + gap), bandWidth, height),
      ),
      ...pillars.map((layer, index) =>
        block(layer, blocks[layer], bandWidth + gap + index * (pillar + gap), 0, pillar, h),
      ),
    ],
  };
}

function block(
  layer: Layer,
  { title, state, words }: LayerBlock,
  x: number,
  y: number,
  w: number,
  h: number,
): Shape {
  const isPillar = isPillarLane(layer);
  const drawnDashed = state === 'missing' || state === 'not-needed';
  const textY = isPillar ? y + 24 : y + h / 2 + 4;
  return {
    is: 'group',
    name: `${title}: ${commaList(words)}`,
    link: layer,
    shapes: [
      {
        is: 'rect',
        x: x + 0.5,
        y: y + 0.5,
        w: w - 1,
        h: h - 1,
        radius: 4,
        fill: fills[state],
        stroke: { ink: strokes[state], ...(drawnDashed ? { dash: [4, 3] } : {}) },
      },
      isPillar
        ? { is: 'rect', x, y, w, h: 3, fill: `l-${layer}` }
        : { is: 'rect', x, y, w: 3, h, fill: `l-${layer}` },
      { is: 'text', x: x + 12, y: textY, text: title, size: 12, ink: 'ink', bold: true },
      ...(isPillar
        ? words.map((line, index) => said(line, x + 12, textY + 16 * (index + 1), 11))
        : [
            {
              ...said(
                commaList(w < roomForCounts ? words.slice(0, 1) : words),
                x + w - 12,
                textY,
                12,
              ),
              anchor: 'end' as const,
            },
          ]),
    ],
  };
}

const said = (text: string, x: number, y: number, size: 11 | 12) =>
  ({ is: 'text', x, y, text, size, ink: 'ink-2' }) as const;

const fills: Readonly<Record<LayerBlock['state'], Ink>> = {
  covered: 'ok-soft',
  thin: 'warn-soft',
  missing: 'err-soft',
  'not-needed': 'mute-soft',
};

const strokes: Readonly<Record<LayerBlock['state'], Ink>> = {
  covered: 'line-2',
  thin: 'line-2',
  missing: 'err',
  'not-needed': 'line-3',
};
