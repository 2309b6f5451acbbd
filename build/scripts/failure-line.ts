import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { repositoryRoot } from './repository-root.ts';

/** A failed test in a line: its file, its name and the first two lines of what it said. */
export function failureLine(file: string, test: string, message = ''): string {
  const where = path.isAbsolute(file) ? path.relative(repositoryRoot, file) : file;
  const said = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [`${where} › ${test}`, ...said.slice(0, 2)].join(' · ');
}
