import type { CellState } from '#shared/analysis/matrix/matrix-cell.ts';
import { cellWords } from '../icons/cell-words.ts';
import type { Fill, Ink, Scene, Shape } from '../scene.ts';
import { fitText, type TextWidth } from '../text-width.ts';
import { counted } from '#shared/words/counted.ts';

interface HeatCell {
  readonly state: CellState;
  /** How many findings are inside. */
  readonly findings: number;
}

/** A row of the map: a workload over the layers. */
export interface HeatRow {
  readonly label: string;
  readonly link?: string;
  readonly cells: readonly HeatCell[];
}

const headHeight = 28;
const rowHeight = 22;
const labels = 128;

/** Rows by columns, each cell by its state in words and by how it is drawn, with the findings inside. */
export function heatMap(
  {
    title,
    columns,
    rows,
  }: {
    readonly title: string;
    readonly columns: readonly { readonly title: string; readonly ink: Ink }[];
    readonly rows: readonly HeatRow[];
  },
  width: number,
  widthOf: TextWidth,
): Scene {
  const cell = (width - labels) / Math.max(columns.length, 1);
  return {
    w: width,
    h: headHeight + rows.length * rowHeight,
    title,
    shapes: [
      ...columns.flatMap((column, index) => head(column, labels + index * cell, cell, widthOf)),
      ...rows.map((row, index) =>
        rowShapes(row, headHeight + index * rowHeight, cell, columns, widthOf),
      ),
    ],
  };
}

function head(
  { title, ink }: { readonly title: string; readonly ink: Ink },
  x: number,
  w: number,
  widthOf: TextWidth,
): readonly Shape[] {
  return [
    {
      is: 'text',
      x: x + 4,
      y: 16,
      text: fitText(title, w - 8, 11, widthOf),
      size: 11,
      ink,
      bold: true,
    },
    { is: 'rect', x, y: headHeight - 6, w: w - 2, h: 2, fill: ink },
  ];
}

function rowShapes(
  { label, link, cells }: HeatRow,
  y: number,
  w: number,
  columns: readonly { readonly title: string }[],
  widthOf: TextWidth,
): Shape {
  const said = cells.map((cell, index) => `${columns[index]?.title ?? ''} ${saidOf(cell)}`);
  return {
    is: 'group',
    name: `${label}: ${said.join(', ')}`,
    ...(link === undefined ? {} : { link }),
    shapes: [
      {
        is: 'text',
        x: 0,
        y: y + 15,
        text: fitText(label, labels - 8, 12, widthOf),
        size: 12,
        ink: 'ink',
      },
      ...cells.flatMap((cell, index) => cellShapes(cell, labels + index * w, y, w, widthOf)),
    ],
  };
}

const saidOf = ({ state, findings }: HeatCell): string =>
  findings === 0
    ? cellWords[state]
    : counted(findings, { one: '{1}, {0} findings', other: '{1}, {0} findings' }, cellWords[state]);

const fills: Readonly<Record<CellState, Fill>> = {
  planned: 'ok-soft',
  thin: 'warn-soft',
  missing: 'err-soft',
  notNeeded: 'card',
  cannotTell: 'card',
};

/** What is not planned has a dashed edge, so that no state is told by colour alone. */
const edges: Readonly<Record<CellState, Ink | undefined>> = {
  planned: undefined,
  thin: undefined,
  missing: 'err',
  notNeeded: undefined,
  cannotTell: 'line-3',
};

function cellShapes(
  { state, findings }: HeatCell,
  x: number,
  y: number,
  w: number,
  widthOf: TextWidth,
): readonly Shape[] {
  const edge = edges[state];
  const count = findings === 0 ? '' : String(findings);
  const room = w - 14 - (count === '' ? 0 : widthOf(count, 11, true) + 4);
  return [
    {
      is: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      w: w - 3,
      h: rowHeight - 3,
      radius: 2,
      fill: fills[state],
      ...(edge === undefined ? {} : { stroke: { ink: edge, dash: [3, 2] } }),
    },
    {
      is: 'text',
      x: x + 5,
      y: y + 14,
      text: fitText(cellWords[state], room, 11, widthOf),
      size: 11,
      ink: state === 'notNeeded' ? 'ink-3' : 'ink',
    },
    ...(count === ''
      ? []
      : [
          {
            is: 'text',
            x: x + w - 7,
            y: y + 14,
            text: count,
            size: 11,
            ink: 'err',
            bold: true,
            anchor: 'end',
          } as const,
        ]),
  ];
}
