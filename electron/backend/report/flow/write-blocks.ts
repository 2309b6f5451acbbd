import type {
  Block,
  CountsBlock,
  FactsBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  TitleBlock,
  Words,
} from '#shared/report/document/report-document.ts';
import type { Style } from '../text/style.ts';
import { leading, lineHeight, linesHeight, type Flow } from './flow.ts';
import { runsOf } from './runs-of.ts';
import type { Tag } from './tag.ts';
import { writeSheet } from './write-sheet.ts';
import { figureHeight, writeFigure, type FigureWorld } from './write-figure.ts';
import { tableStartHeight, writeTable } from './write-table.ts';

const body: Style = { size: 9.5, ink: 'ink', bold: false };
const lead: Style = { ...body, size: 11.5 };
const remark: Style = { ...body, size: 8.5, ink: 'ink-2' };

/** Puts blocks into a flow, under an element. */
export function writeBlocks(
  blocks: readonly Block[],
  flow: Flow,
  parent: Tag,
  world: FigureWorld,
): void {
  blocks.forEach((block, index) => writeBlock(block, blocks[index + 1], flow, parent, world));
}

function writeBlock(
  block: Block,
  next: Block | undefined,
  flow: Flow,
  parent: Tag,
  world: FigureWorld,
): void {
  switch (block.is) {
    case 'title':
      return writeTitle(block, flow, parent);
    case 'heading':
      return writeHeading(block, next, flow, parent);
    case 'paragraph':
      return writeParagraph(block, flow, parent);
    case 'list':
      return writeList(block, flow, parent);
    case 'counts':
      return writeCounts(block, flow, parent);
    case 'facts':
      return writeFacts(block, flow, parent);
    case 'table':
      return writeTable(block, flow, parent);
    case 'figure':
      return writeFigure(block, flow, parent, world);
    case 'sheet':
      return writeSheet(block, flow, parent, world);
    case 'contents':
      return;
  }
}

function writeTitle({ title, subtitle }: TitleBlock, flow: Flow, parent: Tag): void {
  flow.y = flow.sheet.height * 0.3;
  flow.fill(flow.left, flow.y - 18, 56, 4, flow.look.bar);
  const style: Style = { size: 30, ink: 'ink', bold: true };
  flow.heading({ level: 1, text: title, y: flow.y });
  const tag = parent.child('H1');
  flow.y += flow.lines(
    flow.wrap([{ text: title, style }], flow.width),
    tag,
    flow.left,
    flow.y,
    flow.width,
  );
  paragraph(subtitle, { size: 14, ink: 'ink-2', bold: false }, flow, parent);
  flow.y += 24;
}

function writeHeading(
  { level, text, aside }: HeadingBlock,
  next: Block | undefined,
  flow: Flow,
  parent: Tag,
): void {
  const style: Style = { size: level === 2 ? 12 : 10, ink: 'ink', bold: true };
  flow.gap(level === 2 ? 16 : 10);
  flow.need(style.size * leading + 5 + startHeight(next, flow));
  flow.heading({ level, text, y: flow.y });
  const said = aside === undefined ? [] : [{ text: `  ${aside}`, style: { ...remark, size: 8 } }];
  const lines = flow.wrap([{ text, style }, ...said], flow.width);
  flow.y +=
    flow.lines(lines, parent.child(level === 2 ? 'H2' : 'H3'), flow.left, flow.y, flow.width) + 4;
}

/** How much of what follows a heading must stand under it. */
function startHeight(next: Block | undefined, flow: Flow): number {
  if (next?.is === 'figure') return figureHeight(next, flow) + 6;
  return next?.is === 'table' ? Math.max(58, tableStartHeight(next, flow)) : 58;
}

function writeParagraph({ text, tone }: ParagraphBlock, flow: Flow, parent: Tag): void {
  paragraph(text, tone === 'lead' ? lead : tone === 'remark' ? remark : body, flow, parent);
  flow.y += tone === 'lead' ? 8 : 5;
}

function paragraph(text: Words, style: Style, flow: Flow, parent: Tag): void {
  const made = () => flow.wrap(runsOf(text, style, flow), flow.width);
  const isLong = linesHeight(made()) > flow.wholeRoom * 0.3;
  const { lines, isRtl } = flow.fitting(
    made,
    isLong ? () => 3 * style.size * leading : linesHeight,
  );
  if (lines.length === 0) return;
  const tag = parent.child('P');
  for (const line of lines) {
    flow.need(lineHeight(line));
    flow.y += flow.lines({ lines: [line], isRtl }, tag, flow.left, flow.y, flow.width);
  }
}

function writeList({ items }: ListBlock, flow: Flow, parent: Tag): void {
  if (items.length === 0) return;
  const list = parent.child('L');
  for (const item of items) {
    const tag = list.child('LI');
    const { lines, isRtl } = flow.fitting(
      () => flow.wrap(runsOf(item, body, flow), flow.width - 14),
      (made) => Math.min(linesHeight(made), flow.wholeRoom * 0.3),
    );
    flow.lines(
      flow.wrap([{ text: '•', style: body }], 10),
      tag.child('Lbl'),
      flow.left + 2,
      flow.y,
      10,
    );
    const content = tag.child('LBody');
    content.expect();
    flow.sheet.painted.push({ tag: content, operators: '' });
    for (const line of lines) {
      flow.need(lineHeight(line));
      flow.y += flow.lines(
        { lines: [line], isRtl },
        content,
        flow.left + 14,
        flow.y,
        flow.width - 14,
      );
    }
    flow.y += 2.5;
  }
  flow.y += 4;
}

/** Numbers in a row of boxes. */
function writeCounts({ items }: CountsBlock, flow: Flow, parent: Tag): void {
  const [height, gap] = [40, 8];
  flow.gap(6);
  flow.need(height + 8);
  const width = (flow.width - gap * (items.length - 1)) / items.length;
  const list = parent.child('L');
  items.forEach(({ count, label, ink }, index) => {
    const x = flow.left + index * (width + gap);
    flow.fill(x, flow.y, width, height, 'band');
    flow.fill(x, flow.y, 2.5, height, ink);
    const runs = [
      { text: String(count), style: { size: 15, ink, bold: true } },
      { text: `  ${label}`, style: remark },
    ];
    const tag = list.child('LI').child('LBody');
    flow.lines(flow.wrap(runs, width - 16), tag, x + 11, flow.y + 9, width - 16);
  });
  flow.y += height + 10;
}

/** Label, value and remark in three columns. */
function writeFacts({ rows }: FactsBlock, flow: Flow, parent: Tag): void {
  if (rows.length === 0) return;
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const widths = hasNotes ? [0.3, 0.28, 0.42] : [0.3, 0.7];
  const list = parent.child('L');
  for (const { label, value, note } of rows) {
    const [first, second, third] = flow.fitting(
      () => [
        flow.wrap([{ text: label, style: { ...remark, size: 9 } }], flow.width * widths[0]! - 8),
        flow.wrap(
          runsOf(value, { ...body, size: 9, bold: hasNotes }, flow),
          flow.width * widths[1]! - 8,
        ),
        flow.wrap(
          runsOf(note ?? '', { ...remark, size: 9 }, flow),
          flow.width * (widths[2] ?? 1) - 4,
        ),
      ],
      (made) => Math.max(...made.map(linesHeight)) + 7,
    );
    const height = Math.max(...[first, second, third].map((lines) => linesHeight(lines!)));
    const tag = list.child('LI');
    const [x, y] = [flow.left, flow.y + 3];
    flow.lines(first!, tag.child('Lbl'), x, y, flow.width * widths[0]! - 8);
    const said = tag.child('LBody');
    said.expect();
    flow.sheet.painted.push({ tag: said, operators: '' });
    flow.lines(second!, said, x + flow.width * widths[0]!, y, flow.width * widths[1]! - 8);
    if (note !== undefined)
      flow.lines(
        third!,
        said,
        x + flow.width * (widths[0]! + widths[1]!),
        y,
        flow.width * (widths[2] ?? 1) - 4,
      );
    flow.y += height + 7;
    flow.rule(flow.left, flow.y - 0.5, flow.width);
  }
  flow.y += 8;
}
