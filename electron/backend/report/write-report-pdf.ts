import { createHash } from 'node:crypto';
import { attachedPlanName, attachmentWords } from '#shared/interchange/pdf/attached-plan.ts';
import { isReadFromRight } from '#shared/report/document/is-read-from-right.ts';
import type { ReportDocument, ReportSection } from '#shared/report/document/report-document.ts';
import type { SectionName } from '#shared/report/document/section-names.ts';
import type { Paper } from '#shared/report/document/report-template.ts';
import { anchorsOf } from './flow/anchors-of.ts';
import { Flow } from './flow/flow.ts';
import { pageSize, type Size } from './flow/paper.ts';
import { lookOf } from './flow/look.ts';
import { writeCoverHead } from './flow/write-cover-head.ts';
import { sheetFor, type FigureWorld } from './flow/write-figure.ts';
import { writeMargins } from './flow/write-margins.ts';
import type { Sheet } from './flow/sheet.ts';
import { Tag } from './flow/tag.ts';
import { writeBlocks } from './flow/write-blocks.ts';
import { contentsPages, writeContents, type ContentsEntry } from './flow/write-contents.ts';
import { writeSectionHead } from './flow/write-section-head.ts';
import { PictureBook } from './paint/picture-book.ts';
import { sheetSvg } from './paint/sheet-svg.ts';
import { embedPicture } from './pdf/embed-picture.ts';
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
  /** How many pages to draw as SVG, too, for a preview; none unless told. */
  readonly previews?: number;
}

/** A report as a file. */
export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** The first pages as SVG. */
  readonly previews: readonly string[];
}

/** Writes a report as a tagged PDF with the plan attached. The same report gives the same bytes. */
export function writeReportPdf(report: ReportDocument, options: PdfOptions): WrittenReport {
  const isRtl = isReadFromRight(report.lang);
  const pdf = new ReportPdf({
    title: report.title,
    subject: report.subtitle,
    lang: report.lang,
    isRtl,
    date: new Date(`${report.date}T00:00:00Z`),
    creator: options.creator,
  });
  const pictures = new PictureBook(report.branding.logo);
  const world = { pictures, pathOperators: (d: string) => pdf.pathOperators(d) };
  const sheets = new ReportLayout(report, options, new FontBook(pdf, { isRtl }), world).sheets();
  const previews: string[] = [];
  const embedded = new Map(
    [...pictures.pixels].map(([name, picture]) => [name, embedPicture(pdf, picture)]),
  );
  paintSheets(pdf, sheets, embedded, (sheet, index) => {
    if (index < (options.previews ?? 0)) previews.push(sheetSvg(sheet, pictures.pixels));
    options.onProgress?.(0.6 + (0.4 * (index + 1)) / sheets.length);
  });
  attachPlan(pdf, report, options);
  return { bytes: pdf.bytes(), pageCount: sheets.length, previews };
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
    description: attachmentWords(title, planDigest(planJson)),
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
  readonly #world: FigureWorld;
  readonly #root = new Tag('Document');
  readonly #anchors: ReadonlyMap<string, string>;
  readonly #placed = new Set<string>();

  constructor(report: ReportDocument, options: PdfOptions, fonts: FontBook, world: FigureWorld) {
    this.#report = report;
    this.#options = options;
    this.#fonts = fonts;
    this.#world = world;
    this.#anchors = anchorsOf(report);
  }

  sheets(): readonly Sheet[] {
    const flow = this.#flow();
    const chapters = this.#report.sections.map((section, index): Chapter => {
      this.#options.onProgress?.((0.6 * index) / this.#report.sections.length);
      const before = this.#report.sections[index - 1];
      if (isContents(section)) return { section, starts: flow.sheets.length };
      this.#begin(section, before, flow);
      const starts = flow.sheets.length - 1;
      this.#write(section, flow);
      return { section, starts };
    });
    const sheets = this.#withContents(flow.sheets, chapters);
    writeMargins(sheets, this.#report, { ...this.#world, fonts: this.#fonts });
    return sheets;
  }

  #flow = (): Flow =>
    new Flow(
      this.#fonts,
      this.#options.paper,
      this.#anchors,
      this.#placed,
      lookOf(this.#report.branding),
    );

  /** Short chapters share a page; those that people look up begin one. */
  #begin(section: ReportSection, before: ReportSection | undefined, flow: Flow): void {
    const shares = sharing.has(section.name) && before !== undefined && sharing.has(before.name);
    if (shares && flow.room > flow.wholeRoom * 0.45) flow.gap(30);
    else flow.breakPage(firstSheet(section, this.#options.paper));
  }

  #write(section: ReportSection, flow: Flow): void {
    const tag = this.#root.child('Sect', { title: section.title });
    if (section.name !== 'cover') writeSectionHead(section, flow, tag);
    else {
      flow.destination(section.anchor);
      writeCoverHead(this.#report.branding, flow, tag, this.#world);
    }
    writeBlocks(section.blocks, flow, tag, this.#world);
  }

  /** The contents count their own pages, too. */
  #withContents(body: readonly Sheet[], chapters: readonly Chapter[]): readonly Sheet[] {
    const at = chapters.find(({ section }) => isContents(section));
    if (at === undefined) return body;
    const flow = this.#flow();
    const listed = chapters.filter((chapter) => chapter !== at && chapter.section.name !== 'cover');
    const own = contentsPages(listed.length, flow);
    const entries = listed.map(({ section, starts }): ContentsEntry => ({
      level: section.layer === undefined ? 1 : 2,
      text: section.title,
      anchor: section.anchor,
      page: starts + 1 + (starts >= at.starts ? own : 0),
    }));
    const { title, anchor } = at.section;
    writeContents(title, anchor, entries, flow, this.#root.child('Sect', { title }));
    return [...body.slice(0, at.starts), ...flow.sheets, ...body.slice(at.starts)];
  }
}

/** A drawing that opens a chapter decides what page it begins on, so that its title stands over it. */
function firstSheet({ blocks }: ReportSection, paper: Paper): Size {
  const at = blocks.findIndex(({ is }) => is !== 'paragraph');
  const first = blocks[at];
  return first?.is === 'figure' ? sheetFor(first, paper, 50 + 24 * at) : pageSize(paper);
}

/** Chapters that are often a few lines long. */
const sharing: ReadonlySet<SectionName> = new Set([
  'goals',
  'requirements',
  'current',
  'capacity',
  'racks',
  'security',
  'management',
  'decisions',
  'findings',
  'cost',
  'roadmap',
  'tests',
  'materials',
  'assumptions',
  'glossary',
]);

const isContents = ({ blocks }: ReportSection): boolean =>
  blocks.some(({ is }) => is === 'contents');

interface Chapter {
  readonly section: ReportSection;
  /** The sheet it begins on, the contents not counted. */
  readonly starts: number;
}
