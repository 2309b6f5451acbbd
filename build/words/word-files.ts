import { readFileSync, writeFileSync } from 'node:fs';
import type { LanguageTag } from '#shared/words/languages.ts';
import type { Translation, Words } from '#shared/words/spoken.ts';

/** The parts that words are kept in, a file each, with the folders whose words they are; the first that fits takes a word. */
const parts = {
  catalogue: ['shared/catalogue/'],
  rules: ['shared/rules/'],
  report: ['shared/report/', 'shared/scene/', 'shared/interchange/', 'renderer/report/'],
  workbench: ['renderer/'],
  host: ['electron/'],
  plan: ['shared/'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A part of Strata whose words are kept in a file of each language. */
export type WordPart = keyof typeof parts;

/** All parts. */
export const wordParts = Object.keys(parts) as readonly WordPart[];

/** Languages that are translated into. */
export const translated = ['de', 'ar'] as const satisfies readonly LanguageTag[];

/** The part that a source file's words belong to. */
export function partOf(file: string): WordPart {
  const part = wordParts.find((name) => parts[name].some((folder) => file.startsWith(folder)));
  if (part === undefined) throw new Error(`${file} belongs to no part of the words`);
  return part;
}

const fileOf = (language: string, part: WordPart): string =>
  `shared/words/${language}/${part}.json`;

/** The words of a part in a language, as its file has them. */
export const readWords = (language: string, part: WordPart): Words =>
  JSON.parse(readFileSync(fileOf(language, part), 'utf8')) as Words;

/** Writes the words of a part, sorted by their English text. */
export function writeWords(
  language: string,
  part: WordPart,
  words: Map<string, Translation>,
): void {
  const sorted = [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    fileOf(language, part),
    `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`,
  );
}
