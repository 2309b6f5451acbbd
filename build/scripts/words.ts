import { readFileSync, writeFileSync } from 'node:fs';
import type { Translation } from '#shared/words/spoken.ts';
import { sourceFiles } from '../source-files.ts';
import { allTexts } from '../words/all-texts.ts';
import { looseTexts } from '../words/loose-texts.ts';
import { readWords, translated, wordParts, writeWords } from '../words/word-files.ts';
import { wrapTexts } from '../words/wrap-texts.ts';

/**
 * Looks after what Strata says in other languages.
 *
 *     words                       how much is translated, and what is not
 *     words --missing de [PART]   the texts that German lacks, as JSON to fill in
 *     words --take de FILE        takes translations from such a file
 *     words --prune               drops what Strata does not say any more
 *     words --loose FOLDER        texts in the sources that look like words and are not said through `t`; `!` where people read it beyond doubt
 *     words --wrap FOLDER         says them through `t`; read every line that it changed
 */
async function run([flag, ...rest]: readonly string[]): Promise<void> {
  const [first = '', second = ''] = rest;
  if (flag === '--loose') return listLoose(first);
  if (flag === '--wrap') return wrap(first);
  if (flag === '--missing') return print(await missing(first, second));
  if (flag === '--take') return take(first, second);
  if (flag === '--prune') return prune();
  for (const language of translated) {
    const lacking = Object.keys(await missing(language, '')).length;
    process.stdout.write(`${language}: ${lacking} texts are not translated\n`);
  }
}

const print = (value: unknown): void =>
  void process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);

const under = (folder: string): string[] =>
  sourceFiles().filter((file) => file.startsWith(folder) && !/fixtures?\.ts$/.test(file));

function listLoose(folder: string): void {
  for (const file of under(folder))
    for (const { line, text, isForPeople } of looseTexts(file, readFileSync(file, 'utf8')))
      process.stdout.write(`${file}:${line} ${isForPeople ? '!' : ' '} ${text}\n`);
}

function wrap(folder: string): void {
  for (const file of under(folder)) {
    const source = readFileSync(file, 'utf8');
    const wrapped = wrapTexts(file, source);
    if (wrapped !== source) writeFileSync(file, wrapped);
  }
}

/** What a language lacks: an empty text each, or one for each number form. */
async function missing(language: string, part: string): Promise<Record<string, Translation>> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const lacking: Record<string, Translation> = {};
  const known = new Set(wordParts.flatMap((name) => Object.keys(readWords(language, name))));
  for (const [key, text] of await allTexts()) {
    if (known.has(key) || (part !== '' && part !== text.part)) continue;
    lacking[key] = text.isCounted ? Object.fromEntries(forms.map((form) => [form, ''])) : '';
  }
  return lacking;
}

/** Each text stays in the part that has it; a new one goes to the part of the first file that says it. */
async function take(language: string, file: string): Promise<void> {
  const given = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Translation>;
  const texts = await allTexts();
  const words = new Map(
    wordParts.map((part) => [part, new Map(Object.entries(readWords(language, part)))]),
  );
  const strange: string[] = [];
  for (const [key, said] of Object.entries(given)) {
    const home = wordParts.find((part) => words.get(part)!.has(key)) ?? texts.get(key)?.part;
    if (home === undefined || said === '') strange.push(key);
    else words.get(home)!.set(key, said);
  }
  for (const part of wordParts) writeWords(language, part, words.get(part)!);
  if (strange.length > 0) process.stdout.write(`Not taken: ${strange.join(' · ')}\n`);
}

async function prune(): Promise<void> {
  const texts = await allTexts();
  for (const language of translated)
    for (const part of wordParts) {
      const words = Object.entries(readWords(language, part));
      writeWords(language, part, new Map(words.filter(([key]) => texts.has(key))));
    }
}

await run(process.argv.slice(2));
