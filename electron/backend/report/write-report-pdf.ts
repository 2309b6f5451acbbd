import { createHash } from 'node:crypto';
import type { ReportDocument, ReportSection } from '#shared/report/document/report-document.ts';
import type { Paper } from '#shared/report/document/report-template.ts';
import { anchorsOf } from './flow/anchors-of.ts';
import { Flow } from './flow/flow.ts';
import { writeMargins } from './flow/write-margins.ts';
import type { Sheet } from './flow/sheet.ts';
import { Tag } from './flow/tag.ts';
import { writeBlocks } from './flow/write-blocks.ts';
import { contentsPages, writeContents, type ContentsEntry } from './flow/write-contents.ts';
import { writeSectionHead } from './flow/write-section-head.ts';
import { paintSheets } from './pdf/paint-sheets.ts';
import { ReportPdf } from './pdf/report-pdf.ts';
import { FontBook } from './text/font-book.ts';

/** What goes into the file beside what it says. */
export interface PdfOptions {
  readonly paper: Paper;
  /** "Strata 0.1.0". */
  readonly creator: string;
  /** The plan as canonical plan JSON: the file is the plan, too. */
  readonly planJson: string;
  /** Called now and then with how far it is, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** The name of the plan inside the file. */
export const attachedPlanName = 'plan.strata.json';

/** Writes a report as a tagged PDF with the plan attached. The same report gives the same bytes. */
export function writeReportPdf(report: ReportDocument, options: PdfOptions): Uint8Array {
  const pdf = new ReportPdf({
    title: report.title,
    subject: report.subtitle,
    lang: report.lang,
    date: new Date(`${report.date}T00:00:00Z`),
    creator: options.creator,
  });
  const layout = new ReportLayout(report, options, new FontBook(pdf), pdf);
  const sheets = layout.sheets();
  paintSheets(pdf, sheets, (done) => options.onProgress?.(0.6 + 0.4 * done));
  attachPlan(pdf, report, options);
  return pdf.bytes();
}

/** The SHA-256 of a plan as it is attached, in hexadecimal. */
export const planDigest = (planJson: string): string =>
  createHash('sha256').update(planJson, 'utf8').digest('hex');

function attachPlan(
  pdf: ReportPdf,
  { date, title }: ReportDocument,
  { planJson }: PdfOptions,
): void {
  const day = new Date(`${date}T00:00:00Z`);
  pdf.file(Buffer.from(planJson, 'utf8'), {
    name: attachedPlanName,
    type: 'application/json',
    description: `The plan "${title}": open this file in Strata to go on with it.`,
    relationship: 'Source',
    creationDate: day,
    modifiedDate: day,
  });
}

/** Puts the chapters on pages. */
class ReportLayout {
  readonly #report: ReportDocument;
  readonly #options: PdfOptions;
  readonly #fonts: FontBook;
  readonly #pdf: ReportPdf;
  readonly #root = new Tag('Document');
  readonly #anchors: ReadonlyMap<string, string>;

  constructor(report: ReportDocument, options: PdfOptions, fonts: FontBook, pdf: ReportPdf) {
    this.#report = report;
    this.#options = options;
    this.#fonts = fonts;
    this.#pdf = pdf;
    this.#anchors = anchorsOf(report);
  }

  sheets(): readonly Sheet[] {
    const chapters = this.#report.sections.map((section, index) => {
      this.#options.onProgress?.((0.6 * index) / this.#report.sections.length);
      return { section, sheets: this.#isContents(section) ? [] : this.#chapter(section) };
    });
    const sheets = chapters.flatMap(({ section, sheets: own }) =>
      this.#isContents(section) ? this.#contents(section, chapters) : own,
    );
    writeMargins(sheets, this.#report, this.#fonts);
    return sheets;
  }

  #isContents = ({ blocks }: ReportSection): boolean => blocks.some(({ is }) => is === 'contents');

  #flow = (): Flow => new Flow(this.#fonts, this.#options.paper, this.#anchors);

  #chapter(section: ReportSection): readonly Sheet[] {
    const flow = this.#flow();
    const tag = this.#root.child('Sect', { title: section.title });
    flow.breakPage();
    if (section.name !== 'cover') writeSectionHead(section, flow, tag);
    else flow.destination(section.anchor);
    const world = { pathOperators: (d: string) => this.#pdf.pathOperators(d) };
    writeBlocks(section.blocks, flow, tag, world);
    return flow.sheets;
  }

  /** The contents count their own pages, too. */
  #contents(contents: ReportSection, chapters: readonly Chapter[]): readonly Sheet[] {
    const flow = this.#flow();
    const listed = chapters.flatMap(({ section }) =>
      section.name === 'cover' || section === contents ? [] : [section],
    );
    const own = contentsPages(listed.length, flow);
    let page = 1;
    const entries: ContentsEntry[] = [];
    for (const { section, sheets } of chapters) {
      if (listed.includes(section))
        entries.push({
          level: section.layer === undefined ? 1 : 2,
          text: section.title,
          anchor: section.anchor,
          page,
        });
      page += section === contents ? own : sheets.length;
    }
    writeContents(
      contents.title,
      contents.anchor,
      entries,
      flow,
      this.#root.child('Sect', { title: contents.title }),
    );
    return flow.sheets;
  }
}

interface Chapter {
  readonly section: ReportSection;
  readonly sheets: readonly Sheet[];
}
