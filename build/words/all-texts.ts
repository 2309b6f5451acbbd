import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gatherWords } from '#shared/words/worded.ts';
import { sourceFiles } from '../source-files.ts';
import { taggedTexts, type TaggedText } from './tagged-texts.ts';
import { partOf, type WordPart } from './word-files.ts';

/** A text to translate, and the part it is kept in. */
export interface Text extends TaggedText {
  readonly part: WordPart;
}

/** All texts that Strata says, by their English text. Those in tables are told when the tables are loaded: call this before anything else loads them. */
export function allTexts(): Promise<ReadonlyMap<string, Text>> {
  return (found ??= findTexts());
}

let found: Promise<ReadonlyMap<string, Text>> | undefined;

async function findTexts(): Promise<ReadonlyMap<string, Text>> {
  const texts = new Map<string, Text>();
  const take = (text: Text): void => {
    if (!texts.has(text.key)) texts.set(text.key, text);
  };
  const files = sourceFiles().filter((file) => /^(shared|renderer|electron)\//.test(file));
  const sources = files.map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  for (const { file, source } of sources)
    for (const text of taggedTexts(file, source)) take({ ...text, part: partOf(file) });
  for (const { file, source } of sources) {
    if (!gathersTable(file, source)) continue;
    gatherWords((key) => take({ key, isCounted: false, part: partOf(file) }));
    await import(pathToFileURL(path.resolve(file)).href);
  }
  return texts;
}

/** Tables are gathered in `shared/` and `electron/`, which load without a document. */
const gathersTable = (file: string, source: string): boolean =>
  !file.startsWith('renderer/') &&
  !file.startsWith('shared/words/') &&
  /from '[^']*\/worded[^']*'/.test(source);
