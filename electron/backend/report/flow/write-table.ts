import type { Row, TableBlock, Words } from '#shared/report/document/report-document.ts';
import type { Style } from '../text/style.ts';
import { widthsOf, type Lines } from '../text/lines.ts';
import { columnWidths } from './column-widths.ts';
import { leading, lineHeight, linesHeight, type Flow } from './flow.ts';
import { runsOf } from './runs-of.ts';
import { Tag } from './tag.ts';

const cell: Style = { size: 8, ink: 'ink', bold: false };
const head: Style = { size: 7.5, ink: 'ink-2', bold: true };
const pad = { x: 4, y: 3 } as const;
/** Rows that tell how wide columns are: enough, and quick for ten thousand. */
const measuredRows = 400;
/** A higher first row may begin at the foot of a page. */
const mostStart = 120;

/** How much of a page the beginning of a table takes: its head and first row. */
export function tableStartHeight(block: TableBlock, flow: Flow): number {
  return block.rows.length === 0 ? 0 : new TableWriter(block, flow).startHeight() + 4;
}

/** Puts a table into a flow. Its head stands again on each page; rows higher than a page go on on the next. */
export function writeTable(block: TableBlock, flow: Flow, parent: Tag): void {
  if (block.rows.length === 0) return;
  flow.gap(4);
  const writer = new TableWriter(block, flow);
  flow.need(writer.startHeight());
  writer.write(parent.child('Table', { title: block.title }));
  flow.y += 10;
}

class TableWriter {
  readonly #block: TableBlock;
  readonly #flow: Flow;
  #widths: readonly number[];
  #width: number;

  constructor(block: TableBlock, flow: Flow) {
    this.#block = block;
    this.#flow = flow;
    this.#widths = this.#measured();
    this.#width = flow.width;
  }

  /** How much the head takes with the first row, or with the first lines of a high one. */
  startHeight(): number {
    const heads = this.#block.columns.map(({ title }, index) =>
      flowed(this.#flow.wrap([{ text: title, style: head }], this.#inner(index))),
    );
    const cells = this.#wrapped(this.#block.rows[0]!.cells).map(flowed);
    return Math.max(...heads) + Math.min(Math.max(...cells), mostStart) + 4 * pad.y + 1;
  }

  write(table: Tag): void {
    this.#refit();
    this.#head(table.child('THead').child('TR'));
    const body = table.child('TBody');
    this.#block.rows.forEach((row, index) => this.#row(row, body.child('TR'), index === 0));
  }

  #measured(): readonly number[] {
    const { columns, rows } = this.#block;
    const sample =
      rows.length <= measuredRows
        ? rows
        : rows.filter((_, index) => index % Math.ceil(rows.length / measuredRows) === 0);
    const needs = columns.map(({ title }, index) => {
      const titled = widthsOf([{ text: title, style: head }], this.#flow.fonts);
      const cells = sample.map(({ cells: texts }) =>
        widthsOf(this.#runs(texts[index] ?? ''), this.#flow.fonts),
      );
      const most = (of: 'whole' | 'part', share: number) =>
        Math.max(
          titled[of],
          quantile(
            cells.map((need) => need[of]),
            share,
          ),
        ) +
        2 * pad.x +
        0.5;
      return {
        whole: most('whole', 1),
        usual: most('whole', 0.85),
        part: Math.min(most('part', 1), 150),
      };
    });
    return columnWidths(needs, this.#flow.width);
  }

  #runs = (words: Words) => runsOf(words, cell, this.#flow);

  /** With a row to belong to, or as an ornament of a page that goes on. */
  #head(row?: Tag): void {
    const flow = this.#flow;
    const texts = this.#block.columns.map(({ title }, index) =>
      flow.wrap([{ text: title, style: head }], this.#inner(index)),
    );
    const height = Math.max(...texts.map(linesHeight)) + 2 * pad.y;
    flow.fill(flow.left, flow.y, flow.width, height, 'sunken');
    if (row === undefined) this.#asOrnament(() => this.#cells(texts, 'layout'));
    else
      this.#cells(
        texts,
        texts.map(() => row.child('TH', { scope: 'Column' })),
      );
    flow.y += height;
  }

  /** What is painted as belonging to a tag is painted as belonging to none. */
  #asOrnament(paint: () => void): void {
    const before = this.#flow.sheet.painted.length;
    paint();
    const added = this.#flow.sheet.painted.splice(before);
    for (const { operators } of added) this.#flow.paint('layout', operators);
  }

  #cells(texts: readonly Lines[], tags: readonly Tag[] | 'layout'): void {
    let x = this.#flow.left;
    texts.forEach((lines, index) => {
      const tag = tags === 'layout' ? ornament() : tags[index]!;
      this.#cell(lines, tag, x, this.#flow.y + pad.y, index);
      x += this.#widths[index]!;
    });
  }

  #cell(lines: Lines, tag: Tag, x: number, y: number, index: number): void {
    // Also empty cells are cells.
    if (lines.lines.length === 0) return this.#flow.paint(tag, '');
    const align = this.#block.columns[index]?.align ?? 'start';
    this.#flow.lines(lines, tag, x + pad.x, y, this.#inner(index), align);
  }

  #inner = (index: number): number => this.#widths[index]! - 2 * pad.x;

  /** A row that does not fit stands on the next page; the first is begun, so that no head stands alone. */
  #row({ cells, anchor, edge }: Row, row: Tag, isFirst: boolean): void {
    const flow = this.#flow;
    let texts = this.#wrapped(cells);
    const height = (of: readonly Lines[]) =>
      Math.max(...of.map(linesHeight), cell.size * leading) + 2 * pad.y;
    const mayMove = !isFirst && height(texts) <= flow.wholeRoom - 40;
    if (height(texts) > flow.room && (flow.isOdd || mayMove)) {
      flow.breakPage();
      this.#refit();
      this.#head();
      texts = this.#wrapped(cells);
    }
    if (anchor !== undefined) flow.destination(anchor);
    const tags = texts.map(() => row.child('TD'));
    while (height(texts) > flow.room) {
      const [now, later] = split(texts, flow.room - 2 * pad.y);
      if (now.every(({ lines }) => lines.length === 0)) {
        flow.breakPage();
        this.#head();
        continue;
      }
      this.#finishRow(now, tags, height(now), edge);
      flow.breakPage();
      this.#head();
      texts = [...later];
    }
    this.#finishRow(texts, tags, height(texts), edge);
  }

  #wrapped = (cells: Row['cells']): readonly Lines[] =>
    this.#block.columns.map((_, index) =>
      this.#flow.wrap(this.#runs(cells[index] ?? ''), this.#inner(index)),
    );

  /** A table that goes on on a page of another width is measured again. */
  #refit(): void {
    if (this.#flow.width === this.#width) return;
    this.#width = this.#flow.width;
    this.#widths = this.#measured();
  }

  #finishRow(
    texts: readonly Lines[],
    tags: readonly Tag[],
    height: number,
    edge: Row['edge'],
  ): void {
    const flow = this.#flow;
    if (edge !== undefined) flow.fill(flow.left, flow.y + 0.8, 2, height - 1.6, edge);
    this.#cells(texts, tags);
    flow.y += height;
    flow.rule(flow.left, flow.y, flow.width);
  }
}

const flowed = (lines: Lines): number => Math.max(linesHeight(lines), cell.size * leading);

/** A tag that nothing is made of: what is painted for it is taken away again. */
const ornament = (): Tag => new Tag('TH');

/** Lines that fit a height, and those that do not. */
function split(
  texts: readonly Lines[],
  room: number,
): readonly [readonly Lines[], readonly Lines[]] {
  const cuts = texts.map(({ lines }) => {
    let [count, height] = [0, 0];
    while (count < lines.length && height + lineHeight(lines[count]!) <= room)
      height += lineHeight(lines[count++]!);
    return count;
  });
  const part = (
    from: (cut: number) => number | undefined,
    to: (cut: number) => number | undefined,
  ) =>
    texts.map(({ lines, isRtl }, index) => ({
      lines: lines.slice(from(cuts[index]!), to(cuts[index]!)),
      isRtl,
    }));
  return [
    part(
      () => 0,
      (cut) => cut,
    ),
    part(
      (cut) => cut,
      () => undefined,
    ),
  ];
}

/** The value that a share of all values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
