import type { ReportDocument } from '#shared/report/document/report-document.ts';
import { num } from '../paint/number.ts';
import { fillWith } from '../paint/colours.ts';
import { textOperators } from '../paint/text-operators.ts';
import { fitRuns } from '../text/fit-runs.ts';
import type { FontBook } from '../text/font-book.ts';
import { oneLine, type Line } from '../text/lines.ts';
import type { Style } from '../text/style.ts';
import { margin } from './paper.ts';
import type { Sheet } from './sheet.ts';

const small: Style = { size: 8, ink: 'ink-2', bold: false };

/** Head and foot of every page: what it belongs to, when, and which page of how many. A cover has no head. */
export function writeMargins(
  sheets: readonly Sheet[],
  report: ReportDocument,
  fonts: FontBook,
): void {
  const hasCover = report.sections[0]?.name === 'cover';
  sheets.forEach((sheet, index) => {
    const writer = new MarginWriter(sheet, fonts);
    if (!hasCover || index > 0) writer.head(report);
    writer.foot(report.foot, `Page ${index + 1} of ${sheets.length}`);
  });
}

class MarginWriter {
  readonly #sheet: Sheet;
  readonly #fonts: FontBook;

  constructor(sheet: Sheet, fonts: FontBook) {
    this.#sheet = sheet;
    this.#fonts = fonts;
  }

  head({ title, subtitle, date }: ReportDocument): void {
    const day = this.#line(date);
    const runs = [
      { text: title, style: { ...small, bold: true, ink: 'ink' as const } },
      { text: `   ${subtitle}`, style: small },
    ];
    this.#pair(fitRuns(runs, this.#width - day.width - 20, this.#fonts), day, 44);
    this.#rule(54, 'ink');
  }

  foot(said: string, page: string): void {
    const { height } = this.#sheet;
    const number = this.#line(page);
    this.#rule(height - 40, 'line-2');
    this.#pair(
      fitRuns([{ text: said, style: small }], this.#width - number.width - 20, this.#fonts),
      number,
      height - 26,
    );
  }

  get #width(): number {
    return this.#sheet.width - 2 * margin.side;
  }

  #line = (text: string): Line => oneLine([{ text, style: small }], this.#fonts);

  #pair(left: Line, right: Line, y: number): void {
    const { faces, painted, width } = this.#sheet;
    for (const [line, x] of [
      [left, margin.side],
      [right, width - margin.side - right.width],
    ] as const)
      painted.push({ tag: 'pagination', operators: textOperators(line, x, y, faces) });
  }

  #rule(y: number, ink: 'ink' | 'line-2'): void {
    const operators = `${fillWith(ink)} ${num(margin.side)} ${num(y)} ${num(this.#width)} 0.6 re f`;
    this.#sheet.painted.push({ tag: 'pagination', operators });
  }
}
