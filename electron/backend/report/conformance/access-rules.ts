import { nameIn } from '#shared/interchange/pdf/pdf-file.ts';
import { PdfDictionary, PdfRef, type PdfValue } from '#shared/interchange/pdf/pdf-value.ts';
import type { Element } from '../inspected-pdf.ts';
import { has, words, type ExaminedPdf, type Rule } from './examined-pdf.ts';

/** Rules of PDF/UA-1 (ISO 14289-1) that can be told by parsing, each with its clause. */
export const accessRules: readonly Rule[] = [
  [
    'UA 5: marked as PDF/UA-1, its schema described',
    ({ xmp }) => has(xmp, 'pdfuaid:part', '1') && xmp.includes('<pdfaSchema:prefix>pdfuaid<'),
  ],
  ['UA 7.1: the title is shown, all is marked', (pdf) => isTitled(pdf)],
  ['UA 7.2: the language is said', (pdf) => isLanguage(pdf.entry(pdf.root, 'Lang'))],
  [
    'UA 7.3: figures have words and a place',
    (pdf) => pdf.elements('Figure').every((one) => isFigure(pdf, one)),
  ],
  ['UA 7.4: headings leave out no level', (pdf) => areHeadingsInOrder(pdf.elements())],
  [
    'UA 7.5: heads of tables say for what they stand',
    (pdf) => pdf.elements('TH').every((one) => hasScope(pdf, one)),
  ],
  ['UA 7.5: rows stand in tables, cells in rows', (pdf) => isNested(pdf.tree)],
  ['UA 7.18: links say where, and belong to the structure', (pdf) => areLinksSaid(pdf)],
  [
    'UA 7.18.3: tabs go by the structure',
    (pdf) => pdf.pages.every((page) => !page.entries.has('Annots') || nameIn(page, 'Tabs') === 'S'),
  ],
  [
    'UA 7.21: glyphs say what they stand for',
    (pdf) => pdf.fonts('Type0').every((font) => font.entries.has('ToUnicode')),
  ],
  ['UA 8: every page with content has its place in the parent tree', (pdf) => arePagesInTree(pdf)],
];

const isTitled = (pdf: ExaminedPdf): boolean =>
  pdf.entry(pdf.entry(pdf.root, 'ViewerPreferences'), 'DisplayDocTitle') === true &&
  pdf.entry(pdf.entry(pdf.root, 'MarkInfo'), 'Marked') === true &&
  pdf.entry(pdf.entry(pdf.root, 'MarkInfo'), 'Suspects') !== true;

const isLanguage = (value: PdfValue): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(words(value));

function isFigure(pdf: ExaminedPdf, { dictionary }: Element): boolean {
  const box = pdf.entry(pdf.entry(dictionary, 'A'), 'BBox');
  return words(pdf.entry(dictionary, 'Alt')) !== '' && Array.isArray(box) && box.length === 4;
}

function areHeadingsInOrder(elements: readonly Element[]): boolean {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
  return levels.length > 0 && levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

const hasScope = (pdf: ExaminedPdf, { dictionary }: Element): boolean => {
  const attributes = pdf.entry(dictionary, 'A');
  return attributes instanceof PdfDictionary && nameIn(attributes, 'Scope') !== undefined;
};

/** What each kind of element stands in. */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

const isNested = ({ type, children }: Element): boolean =>
  children.every((child) => (parents[child.type]?.includes(type) ?? true) && isNested(child));

const areLinksSaid = (pdf: ExaminedPdf): boolean =>
  pdf.annotations.every(
    (one) =>
      words(pdf.entry(one, 'Contents')) !== '' &&
      typeof pdf.entry(one, 'StructParent') === 'number',
  );

function arePagesInTree(pdf: ExaminedPdf): boolean {
  const keys = new Set<number>();
  const visit = (node: PdfValue): void => {
    const numbers = pdf.entry(node, 'Nums');
    if (Array.isArray(numbers))
      (numbers as readonly PdfValue[]).forEach((value, index) => {
        if (index % 2 === 0 && typeof value === 'number') keys.add(value);
      });
    for (const kid of pdf.list(node, 'Kids')) visit(kid);
  };
  visit(pdf.entry(pdf.entry(pdf.root, 'StructTreeRoot'), 'ParentTree'));
  return pdf.pages.every((page) => {
    const key = pdf.entry(page, 'StructParents');
    return typeof key === 'number' && keys.has(key) && page.entries.get('Parent') instanceof PdfRef;
  });
}
