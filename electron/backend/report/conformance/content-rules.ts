import {
  PdfDictionary,
  PdfName,
  PdfText,
  type PdfValue,
} from '#shared/interchange/pdf/pdf-value.ts';
import type { ExaminedPdf, Rule } from './examined-pdf.ts';
import type { Operation } from './page-operations.ts';

type PageRule = readonly [name: string, holds: (page: readonly Operation[]) => boolean];

/** What a page paints and how: rules of PDF/A-3a by their clauses, those of PDF/UA-1 by the Matterhorn Protocol's numbers. */
export const pageRules: readonly PageRule[] = [
  ['A 6.1.13: states are not nested deeper than 28', (page) => isShallow(page)],
  ['A 6.2.2: every operator is one of the standard', (page) => areKnown(page)],
  ['A 6.2.4: no colours but RGB and grey', (page) => areDeviceColours(page)],
  ['MH 01-003, 01-004: no ornament in text, no text in ornaments', (page) => areApart(page)],
  ['MH 01-005: what is painted is text or ornament', (page) => areMarked(page)],
  ['MH 31-030: no glyph stands for a missing one', (page) => hasGlyphs(page)],
];

/** The same for all pages of a file, and what else is said of pages. */
export const contentRules: readonly Rule[] = [
  ...pageRules.map(([name, holds]): Rule => [name, ({ operations }) => operations.every(holds)]),
  ['A 6.1.13: pages are 3 to 14 400 points wide and high', (pdf) => pdf.pages.every(isOfSize(pdf))],
  ['A 6.2.2: fonts and pictures are in the resources of their page', areInResources],
];

function isShallow(page: readonly Operation[]): boolean {
  let [depth, deepest] = [0, 0];
  for (const { operator } of page) {
    if (operator === 'q') deepest = Math.max(deepest, ++depth);
    if (operator === 'Q') depth--;
    if (depth < 0) return false;
  }
  return depth === 0 && deepest <= 28;
}

const isOfSize =
  (pdf: ExaminedPdf) =>
  (page: PdfDictionary): boolean =>
    pdf
      .list(page, 'MediaBox')
      .slice(2)
      .every((side) => typeof side === 'number' && side >= 3 && side <= 14_400);

const colours = 'g G rg RG';
const painting = 'f F f* S s B B* b b* n Tj TJ Do';
const known = new Set(
  `q Q cm w J j M d ri i gs m l c v y h re W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* BMC BDC EMC BX EX ${colours} ${painting}`.split(
    ' ',
  ),
);
const foreign = new Set('k K cs CS sc SC scn SCN sh'.split(' '));

const areKnown = (page: readonly Operation[]): boolean =>
  page.every(({ operator }) => known.has(operator) || foreign.has(operator));

const areDeviceColours = (page: readonly Operation[]): boolean =>
  page.every(({ operator }) => !foreign.has(operator));

function areInResources(pdf: ExaminedPdf): boolean {
  return pdf.operations.every((page, index) => {
    const resources = pdf.entry(pdf.pages[index]!, 'Resources');
    const has = (kind: string, name: PdfValue | undefined) =>
      name instanceof PdfName && pdf.entry(pdf.entry(resources, kind), name.name) !== null;
    return page.every(
      ({ operator, operands }) =>
        (operator !== 'Tf' || has('Font', operands[0])) &&
        (operator !== 'Do' || has('XObject', operands[0])),
    );
  });
}

type Owner = 'text' | 'ornament' | 'none';

/** Goes through a page and says at each operator to what it belongs; at the beginning of marked content, round what. */
function* owners(
  page: readonly Operation[],
): Generator<readonly [Operation, Owner, Owner | undefined]> {
  const open: Owner[] = [];
  for (const operation of page) {
    const outer = open.at(-1) ?? 'none';
    if (operation.operator === 'BMC' || operation.operator === 'BDC') {
      const own = ownerOf(operation);
      open.push(own ?? outer);
      yield [operation, outer, own];
    } else {
      if (operation.operator === 'EMC') open.pop();
      yield [operation, outer, undefined];
    }
  }
}

function ownerOf({ operands: [tag, properties] }: Operation): Owner | undefined {
  if (tag instanceof PdfName && tag.name === 'Artifact') return 'ornament';
  return properties instanceof PdfDictionary && properties.entries.has('MCID') ? 'text' : undefined;
}

const areApart = (page: readonly Operation[]): boolean =>
  [...owners(page)].every(([, outer, own]) => own === undefined || outer === 'none');

const paints = new Set(painting.split(' ').filter((operator) => operator !== 'n'));

const areMarked = (page: readonly Operation[]): boolean =>
  [...owners(page)].every(([{ operator }, owner]) => !paints.has(operator) || owner !== 'none');

const hasGlyphs = (page: readonly Operation[]): boolean =>
  page.every(({ operator, operands: [shown = null] }) => {
    if (operator !== 'TJ' && operator !== 'Tj') return true;
    const texts = Array.isArray(shown) ? (shown as readonly PdfValue[]) : [shown];
    return texts.every((text) => !(text instanceof PdfText) || !/^(?:..)*?\0\0/s.test(text.bytes));
  });
