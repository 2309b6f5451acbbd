import { DecodeUTF8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import type { EntryReader } from '../zip/walk-zip.ts';
import { t } from '#shared/words/t.ts';

/** The attributes of an element by the names that the file gives them. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part of a workbook is read for. Names are local: workbooks differ in their prefixes. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads an XML part while it is unpacked. Document types, and with them entities, are refused. */
export function xmlReader(part: string, handlers: XmlHandlers): EntryReader {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new UnreadableFile(
      t`Its part ${part} is not sound XML. Save the workbook again in Excel or export it anew.`,
    );
  });
  parser.on('doctype', () => {
    throw new UnreadableFile(
      t`Its part ${part} declares a document type, which workbooks never do.`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)));
  parser.on('text', (text) => handlers.text?.(text));
  const decoder = new DecodeUTF8((text) => parser.write(text));
  return (piece, last) => {
    decoder.push(piece, last);
    if (last) parser.close();
  };
}

// Resolving namespaces would double the time for a large sheet, and workbooks use no name in two of them.
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute under whatever prefix the file gives it. */
export function prefixed(attributes: XmlAttributes, wanted: string): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1];
}
