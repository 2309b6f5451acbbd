import type { Sheet, SheetHeading } from '../flow/sheet.ts';
import type { PdfOutline } from './pdf-core.ts';
import type { ReportPdf } from './report-pdf.ts';

/** Paints pages one after another; each is finished before the next begins. `pictures` are those of pixels, by the name that pages refer to. */
export function paintSheets(
  pdf: ReportPdf,
  sheets: readonly Sheet[],
  pictures: ReadonlyMap<string, object>,
  onSheet: (sheet: Sheet, index: number) => void,
): void {
  const outline = new OutlineWriter(pdf.outline);
  sheets.forEach((sheet, index) => {
    pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const face of sheet.faces) pdf.page.fonts[face.id] = face.font.ref();
    for (const name of sheet.pictures) pdf.page.xobjects[name] = pictures.get(name)!;
    for (const { name, x, y } of sheet.destinations)
      pdf.addNamedDestination(name, 'XYZ', x, y, null);
    for (const heading of sheet.headings) outline.add(heading, pdf.page.width);
    paintContent(pdf, sheet);
    paintLinks(pdf, sheet);
    pdf.finishPage();
    onSheet(sheet, index);
    // The page is in the file: hundreds of them would be held twice.
    sheet.painted.length = 0;
  });
}

function paintContent(pdf: ReportPdf, { painted }: Sheet): void {
  for (const { tag, operators } of painted) {
    if (typeof tag === 'string')
      pdf.markContent('Artifact', { type: tag === 'layout' ? 'Layout' : 'Pagination' });
    else tag.element(pdf).add(pdf.markStructureContent(tag.type));
    pdf.addContent(operators);
    pdf.endMarkedContent();
    if (typeof tag !== 'string') tag.painted(pdf);
  }
}

/** A link is ended on its page: pdfkit takes the page that is open when it ends for the link's own. */
function paintLinks(pdf: ReportPdf, { links }: Sheet): void {
  for (const { tag, x, y, w, h, to, label } of links) {
    pdf.annotate(x, y, w, h, {
      Subtype: 'Link',
      A: { S: 'GoTo', D: pdfText(to) },
      Contents: pdfText(label),
      structParent: tag.element(pdf),
    });
    tag.painted(pdf);
  }
}

/** pdfkit writes plain strings as names, and objects of this class as texts. */
// oxlint-disable-next-line no-new-wrappers
const pdfText = (text: string): object => new String(text);

/** Headings as a tree, each under the nearest one above it of a higher rank. */
class OutlineWriter {
  readonly #open: { readonly level: number; readonly item: PdfOutline }[];

  constructor(root: PdfOutline) {
    this.#open = [{ level: 0, item: root }];
  }

  add({ level, text, y }: SheetHeading, pageWidth: number): void {
    while (this.#open.at(-1)!.level >= level) this.#open.pop();
    // pdfkit counts from the right edge of the page.
    const options = { top: Math.max(y - 12, 0), left: pageWidth, expanded: level === 1 };
    this.#open.push({ level, item: this.#open.at(-1)!.item.addItem(text, options) });
  }
}
