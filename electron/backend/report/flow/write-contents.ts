import { num } from '../paint/number.ts';
import { oneLine } from '../text/lines.ts';
import { fitRuns } from '../text/fit-runs.ts';
import type { Style } from '../text/style.ts';
import type { Flow } from './flow.ts';
import type { Tag } from './tag.ts';
import { margin, pageSize } from './paper.ts';

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly anchor: string;
  /** As printed. */
  readonly page: number;
}

const rowHeight = 19;
const headHeight = 48;

/** How many pages the contents take; known before the numbers are. */
export function contentsPages(count: number, flow: Flow): number {
  const perPage = Math.floor(
    (pageSize(flow.paper)[1] - margin.top - margin.bottom - headHeight) / rowHeight,
  );
  return Math.max(1, Math.ceil(count / perPage));
}

/** Writes the table of contents on pages of its own. */
export function writeContents(
  title: string,
  anchor: string,
  entries: readonly ContentsEntry[],
  flow: Flow,
  parent: Tag,
): void {
  flow.breakPage();
  flow.destination(anchor);
  flow.heading({ level: 1, text: title, y: flow.y });
  const style: Style = { size: 20, ink: 'ink', bold: true };
  flow.lines(
    flow.wrap([{ text: title, style }], flow.width),
    parent.child('H1'),
    flow.left,
    flow.y,
    flow.width,
  );
  flow.y += headHeight;
  const toc = parent.child('TOC');
  for (const entry of entries) {
    if (flow.room < rowHeight) {
      flow.breakPage();
      flow.y += headHeight;
    }
    writeEntry(entry, flow, toc.child('TOCI'));
    flow.y += rowHeight;
  }
}

function writeEntry({ level, text, anchor, page }: ContentsEntry, flow: Flow, parent: Tag): void {
  const style: Style = { size: 10, ink: 'ink', bold: level === 1, to: anchor };
  const number = oneLine([{ text: String(page), style: { ...style, bold: false } }], flow.fonts);
  const x = flow.left + (level - 1) * 16;
  const right = flow.left + flow.width - number.width;
  const name = fitRuns([{ text, style }], right - x - 24, flow.fonts);
  const reference = parent.child('Reference');
  flow.lines({ lines: [name], isRtl: false }, reference, x, flow.y, name.width);
  const between = right - x - name.width - 12;
  if (between > 0) {
    const from = flow.across(x + name.width + 6, between);
    flow.paint(
      'layout',
      `0.765 0.784 0.816 RG 0.5 w [0.5 3] 0 d ${num(from)} ${num(flow.y + 10)} m ${num(from + between)} ${num(flow.y + 10)} l S [] 0 d`,
    );
  }
  flow.lines({ lines: [number], isRtl: false }, reference, right, flow.y, number.width);
}
