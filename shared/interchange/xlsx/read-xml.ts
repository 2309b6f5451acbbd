import { DecodeUTF8 } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import type { EntryReader } from '../zip/walk-zip.ts';

/** What a part of a workbook is read for. Names are local: workbooks differ in their prefixes. */
export interface XmlHandlers {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads an XML part while it is unpacked. Document types, and with them entities, are refused. */
export function xmlReader(part: string, handlers: XmlHandlers): EntryReader {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new UnreadableFile(
      `Its part ${part} is not sound XML. Save the workbook again in Excel or export it anew.`,
    );
  });
  parser.on('doctype', () => {
    throw new UnreadableFile(
      `Its part ${part} declares a document type, which workbooks never do.`,
    );
  });
  parser.on('opentag', (tag) => handlers.open?.(tag.local, (name) => attributeOf(tag, name)));
  parser.on('closetag', (tag) => handlers.close?.(tag.local));
  parser.on('text', (text) => handlers.text?.(text));
  const decoder = new DecodeUTF8((text) => parser.write(text));
  return (piece, last) => {
    decoder.push(piece, last);
    if (last) parser.close();
  };
}

function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  return Object.values(tag.attributes).find((attribute) => attribute.local === name)?.value;
}
