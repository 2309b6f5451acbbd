import { walkZip } from '../zip/walk-zip.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { prefixed, xmlReader } from './read-xml.ts';
import { t } from '#shared/words/t.ts';

/** What must be known before sheets can be read. */
export interface WorkbookParts {
  /** Sheet names by the path of their part, in the workbook's order. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly sharedStrings: readonly string[];
  /** Whether a cell of this style shows a date, by style number. */
  readonly isDateStyle: readonly boolean[];
  /** Day 0 is 1904-01-01 instead of 1899-12-30. */
  readonly from1904: boolean;
}

/** Reads names, texts and styles of a workbook. @throws {UnreadableFile} */
export function readWorkbookParts(bytes: Uint8Array): WorkbookParts {
  const ids = new Map<string, string>();
  const targets = new Map<string, string>();
  const sharedStrings: string[] = [];
  const styles = { formats: new Map<number, string>(), cells: [] as number[] };
  let from1904 = false;
  walkZip(bytes, (name) => {
    if (name === 'xl/workbook.xml') {
      return xmlReader(name, {
        open: (tag, attributes) => {
          if (tag === 'sheet') ids.set(prefixed(attributes, 'id') ?? '', attributes['name'] ?? '');
          if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
        },
      });
    }
    if (name === 'xl/_rels/workbook.xml.rels') {
      return xmlReader(name, {
        open: (tag, attributes) =>
          void (
            tag === 'Relationship' &&
            targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
          ),
      });
    }
    if (name === 'xl/sharedStrings.xml') return stringsReader(name, sharedStrings);
    if (name === 'xl/styles.xml') return stylesReader(name, styles);
    return undefined;
  });
  if (ids.size === 0)
    throw new UnreadableFile(t`It is a zip, but not an .xlsx workbook: it has no sheets.`);
  return {
    sheets: new Map([...ids].map(([id, name]) => [partPath(targets.get(id) ?? ''), name])),
    sharedStrings,
    isDateStyle: styles.cells.map((format) => isDateFormat(format, styles.formats.get(format))),
    from1904,
  };
}

const partPath = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;

function stringsReader(part: string, into: string[]) {
  let text = '';
  let reading = false;
  let phonetic = false;
  return xmlReader(part, {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') phonetic = true;
      reading = tag === 't' && !phonetic;
    },
    text: (piece) => {
      if (reading) text += piece;
    },
    close: (tag) => {
      if (tag === 't') reading = false;
      if (tag === 'rPh') phonetic = false;
      if (tag === 'si') into.push(text);
    },
  });
}

function stylesReader(part: string, styles: { formats: Map<number, string>; cells: number[] }) {
  let inCells = false;
  return xmlReader(part, {
    open: (tag, attributes) => {
      if (tag === 'numFmt')
        styles.formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) styles.cells.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
}

/** Formats 14-22 and 45-47 are dates in every workbook; others are when their code names years, days or hours outside quotes and brackets. */
function isDateFormat(id: number, code: string | undefined): boolean {
  if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) return true;
  if (code === undefined) return false;
  return /[ymdhs]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/^General$/i, ''));
}
