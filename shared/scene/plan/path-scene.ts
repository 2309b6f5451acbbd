import type { MatrixCell } from '#shared/analysis/matrix/matrix-cell.ts';
import type { MatrixRow } from '#shared/analysis/matrix/matrix-of.ts';
import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { boxGap, fullCard, type Box } from '#shared/layout/card-geometry.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { cellMarks } from '../icons/cell-words.ts';
import { stateWords } from '../icons/glyph-words.ts';
import { drawnIcon, drawnState } from '../icons/icon-drawing.ts';
import { laneIcons } from '../icons/kind-icon.ts';
import type { GroupShape, Scene, Shape } from '../scene.ts';
import { wrapText } from '../wrap-text.ts';
import { belowMiddle } from './below-middle.ts';
import { cardShape } from './card-shape.ts';
import { laneSurface } from './lane-shapes.ts';
import { laneInk, oneLine, penFor, type Pen, type SceneOptions } from './pen.ts';
import { drawnPairs } from './drawn-pairs.ts';
import { relationShapes } from './relation-shapes.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const margin = 8;
const cardsAt = 160;
const cardsAcross = 5;
/** More of one layer are counted, not drawn. */
const mostCards = 15;
const rowGap = 20;
const step = { x: fullCard.w + boxGap * 2, y: fullCard.h + boxGap };
const width = cardsAt + cardsAcross * step.x;

/**
 * The way of one workload through all layers, from its users to its storage, then what guards and steers it: on each layer what
 * it rests on, and in one sentence what is planned or missing. `row` is its row of the matrix.
 */
export function pathScene(plan: PlanView, row: MatrixRow, options: SceneOptions): Scene {
  const pen = penFor(plan, options);
  const rows = placedRows(pen, row);
  const boxes = new Map(rows.flatMap(({ cards }) => [...cards]));
  const pairs = drawnPairs(plan, { ...pen.tree, parents: new Map() });
  const name = oneLine(plan.component(row.workload)?.name ?? row.workload);
  const last = rows.at(-1)!.box;
  return {
    w: width + 2 * margin,
    h: last.y + last.h + margin,
    title: t`${name}: its way through the seven layers`,
    shapes: [
      ...rows.flatMap(({ layer, box }) =>
        laneSurface({ lane: layer, box, origin: box, folded: false, isLying: true }),
      ),
      ...relationShapes(
        pairs.filter(([a, b]) => boxes.has(a) && boxes.has(b)),
        [...boxes.keys()],
        {
          boxOf: (id) => boxes.get(id),
          isContainer: () => false,
          corridors: rows.map(({ box }) => box.y - rowGap / 2),
        },
        pen.widthOf,
      ).lines,
      ...rows.flatMap((each) => rowShapes(pen, each, row.workload)),
    ],
  };
}

interface PathRow {
  readonly layer: Layer;
  readonly cell: MatrixCell;
  readonly box: Box;
  readonly cards: ReadonlyMap<Id, Box>;
  readonly more: number;
  readonly sentence: readonly string[];
}

function placedRows(pen: Pen, { workload, cells }: MatrixRow): PathRow[] {
  const rows: PathRow[] = [];
  const taken = new Set<Id>();
  let y = margin;
  for (const layer of layers) {
    const cell = cells[layer];
    const all = layer === 'application' ? [workload, ...cell.components] : cell.components;
    const ids = [...new Set(all)].filter((id) => !taken.has(id) && pen.tree.components.has(id));
    const shown = ids.slice(0, mostCards);
    shown.forEach((id) => taken.add(id));
    const cards = new Map(shown.map((id, index) => [id, cardBox(index, y + boxGap)]));
    const cardRows = Math.ceil(shown.length / cardsAcross);
    const sentence = wrapText(cell.says, width - cardsAt - 16, 12, pen.widthOf);
    const h = Math.max(56, 2 * boxGap + cardRows * step.y + sentence.length * 16);
    const box = { x: margin, y, w: width, h };
    rows.push({ layer, cell, box, cards, more: ids.length - shown.length, sentence });
    y += h + rowGap;
  }
  return rows;
}

const cardBox = (index: number, y: number): Box => ({
  x: margin + cardsAt + (index % cardsAcross) * step.x,
  y: y + Math.floor(index / cardsAcross) * step.y,
  ...fullCard,
});

function rowShapes(pen: Pen, row: PathRow, workload: Id): Shape[] {
  const cards = [...row.cards].map(([id, box]) => cardShape(pen, pen.plan.component(id)!, box));
  const own = row.cards.get(workload);
  return [
    heading(row),
    ...cards,
    ...(own === undefined ? [] : [outline(own)]),
    ...saying(pen, row),
  ];
}

function heading({ layer, cell, box }: PathRow): GroupShape {
  const mark = cellMarks[cell.state];
  const ink = laneInk(layer);
  const x = box.x + 12;
  return {
    is: 'group',
    name: `${laneTitles[layer]}: ${stateWords[mark]}`,
    shapes: [
      drawnIcon(laneIcons[layer], x, box.y + 9, 14, ink),
      {
        is: 'text',
        x: x + 20,
        y: box.y + 16 + belowMiddle(12),
        text: laneTitles[layer],
        size: 12,
        ink,
        bold: true,
      },
      drawnState(mark, x, box.y + 29, 14),
      {
        is: 'text',
        x: x + 20,
        y: box.y + 36 + belowMiddle(12),
        text: stateWords[mark],
        size: 12,
        ink: 'ink-2',
      },
    ],
  };
}

/** Round the card of the workload itself. */
const outline = (box: Box): Shape => ({
  is: 'rect',
  x: box.x - 1,
  y: box.y - 1,
  w: box.w + 2,
  h: box.h + 2,
  radius: 5,
  stroke: { ink: 'accent', width: 2 },
});

function saying(pen: Pen, { box, cards, more, sentence }: PathRow): Shape[] {
  const under = box.y + boxGap + Math.ceil(cards.size / cardsAcross) * step.y;
  const top = cards.size === 0 ? box.y + (box.h - sentence.length * 16) / 2 : under;
  const lines = more === 0 ? sentence : withMore(sentence, more);
  return lines.flatMap((text, index): Shape[] => {
    const [x, y] = [box.x + cardsAt, top + index * 16];
    const w = pen.widthOf(text, 12) + 4;
    return [
      // Lines do not run through words.
      { is: 'rect', x: x - 2, y, w, h: 16, fill: 'band' },
      { is: 'text', x, y: y + 8 + belowMiddle(12), text, size: 12, ink: 'ink-2' },
    ];
  });
}

const withMore = (sentence: readonly string[], more: number): string[] => [
  ...sentence.slice(0, -1),
  counted(
    more,
    { one: '{1} Not drawn: {0} more.', other: '{1} Not drawn: {0} more.' },
    sentence.at(-1) ?? '',
  ),
];
