import type { Branding } from '#shared/report/branding/branding.ts';
import type { Hex } from '#shared/report/branding/accent.ts';
import type { ReportDocument } from '#shared/report/document/report-document.ts';
import type { Ink } from '#shared/scene/scene.ts';
import { logoName, logoOperators, logoSize } from '../paint/logo-operators.ts';
import { num } from '../paint/number.ts';
import { fillWith } from '../paint/colours.ts';
import { textOperators } from '../paint/text-operators.ts';
import { fitRuns } from '../text/fit-runs.ts';
import type { FontBook } from '../text/font-book.ts';
import { oneLine, type Line } from '../text/lines.ts';
import type { Style } from '../text/style.ts';
import { lookOf } from './look.ts';
import { margin } from './paper.ts';
import type { Sheet } from './sheet.ts';
import type { FigureWorld } from './write-figure.ts';
import { t } from '#shared/words/t.ts';

const small: Style = { size: 8, ink: 'ink-2', bold: false };
const mostLogo = { w: 90, h: 16 } as const;

/** What writing margins takes from the file. */
interface MarginWorld extends FigureWorld {
  readonly fonts: FontBook;
}

/** Head and foot of every page: whose it is, what it belongs to, when, and which page of how many. A cover has no head. */
export function writeMargins(
  sheets: readonly Sheet[],
  report: ReportDocument,
  world: MarginWorld,
): void {
  const hasCover = report.sections[0]?.name === 'cover';
  const { footer = '' } = report.branding;
  const foot = footer === '' ? report.foot : `${footer} · ${report.foot}`;
  sheets.forEach((sheet, index) => {
    const writer = new MarginWriter(sheet, report.branding, world);
    if (!hasCover || index > 0) writer.head(report);
    writer.foot(foot, t`Page ${index + 1} of ${sheets.length}`);
  });
}

class MarginWriter {
  readonly #sheet: Sheet;
  readonly #branding: Branding;
  readonly #world: MarginWorld;

  constructor(sheet: Sheet, branding: Branding, world: MarginWorld) {
    this.#sheet = sheet;
    this.#branding = branding;
    this.#world = world;
  }

  head({ title, subtitle, date, shownDate = date }: ReportDocument): void {
    const { organisation = '', accent } = this.#branding;
    const day = this.#line(shownDate);
    const shift = this.#logo();
    const runs = [
      ...(organisation === '' ? [] : [{ text: `${organisation}   `, style: small }]),
      { text: title, style: { ...small, bold: true, ink: 'ink' as const } },
      { text: `   ${subtitle}`, style: small },
    ];
    this.#pair(this.#fit(runs, day.width + shift), day, 44, shift);
    this.#rule(54, accent === undefined ? 'ink' : lookOf(this.#branding).bar);
  }

  foot(said: string, page: string): void {
    const { height } = this.#sheet;
    const number = this.#line(page);
    this.#rule(height - 40, 'line-2');
    this.#pair(this.#fit([{ text: said, style: small }], number.width), number, height - 26);
  }

  get #width(): number {
    return this.#sheet.width - 2 * margin.side;
  }

  #line = (text: string): Line => oneLine([{ text, style: small }], this.#world.fonts);

  #fit = (runs: Parameters<typeof fitRuns>[0], taken: number): Line =>
    fitRuns(runs, this.#width - taken - 20, this.#world.fonts);

  /** The logo where reading begins; gives how far the text is moved by it. */
  #logo(): number {
    const { logo } = this.#branding;
    if (logo === undefined) return 0;
    const { w, h } = logoSize(logo, mostLogo);
    const x = this.#across(margin.side, w);
    const operators = logoOperators(logo, x, 50 - h, w, this.#world.pathOperators);
    this.#sheet.painted.push({ tag: 'pagination', operators });
    if (logo.is === 'picture') this.#sheet.pictures.add(logoName);
    return w + 8;
  }

  #pair(first: Line, last: Line, y: number, shift = 0): void {
    const { faces, painted, width } = this.#sheet;
    for (const [line, x] of [
      [first, margin.side + shift],
      [last, width - margin.side - last.width],
    ] as const) {
      const at = this.#across(x, line.width);
      painted.push({ tag: 'pagination', operators: textOperators(line, at, y, faces) });
    }
  }

  /** Mirrored where the report is read from the right. */
  #across(x: number, w: number): number {
    return this.#world.fonts.isRtl ? this.#sheet.width - x - w : x;
  }

  #rule(y: number, ink: Ink | Hex): void {
    const operators = `${fillWith(ink)} ${num(margin.side)} ${num(y)} ${num(this.#width)} 0.6 re f`;
    this.#sheet.painted.push({ tag: 'pagination', operators });
  }
}
