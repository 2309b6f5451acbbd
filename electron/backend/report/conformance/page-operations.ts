import type { PdfFile } from '#shared/interchange/pdf/pdf-file.ts';
import { PdfParser } from '#shared/interchange/pdf/pdf-parser.ts';
import { PdfStream, type PdfDictionary, type PdfValue } from '#shared/interchange/pdf/pdf-value.ts';

/** An operator of a page with what stands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

/** All that the content of a page says, in order. */
export function pageOperations(file: PdfFile, page: PdfDictionary): readonly Operation[] {
  const stream = file.entry(page, 'Contents');
  return stream instanceof PdfStream
    ? operationsIn(Buffer.from(file.unpacked(stream)).toString('latin1'))
    : [];
}

/** The operations of content as it is written. */
export function operationsIn(text: string): readonly Operation[] {
  const parser = new PdfParser(text);
  const found: Operation[] = [];
  let operands: PdfValue[] = [];
  while (!parser.isAtEnd) {
    const value = parser.value();
    if (value !== undefined) operands.push(value);
    else {
      found.push({ operator: parser.word(), operands });
      operands = [];
    }
  }
  return found;
}
