import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaNames, areaOf, mayImport } from './architecture.ts';
import { importCycles } from './import-cycles.ts';
import { importsOf } from './imports-of.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles();
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

test('every source file belongs to an area', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => areaOf(file) === undefined)).toEqual([]);
});

test('every area of the table has files', () => {
  const used = new Set(files.map(areaOf));
  expect(areaNames.filter((area) => !used.has(area))).toEqual([]);
});

test('imports follow the table in architecture.ts', () => {
  expect(files.flatMap(strayImports)).toEqual([]);
});

test('no file needs itself to load', () => {
  const valueImports = (file: string) =>
    importsOf(file, sources.get(file) ?? '')
      .filter(({ kind }) => kind === 'value')
      .map(({ path }) => path);
  expect(importCycles(new Map(files.map((file) => [file, valueImports(file)])))).toEqual([]);
});

test('shared code takes time and chance from its caller', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/;
  expect(filesWith(impure).filter((file) => file.startsWith('shared/'))).toEqual([]);
});

test('every file exports by name', () => {
  expect(filesWith(/^export default\b/m).filter((file) => !isConfig(file))).toEqual([]);
});

test('what is imported comes from the file that has it', () => {
  expect(filesWith(/^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;'"]*\bfrom\b/m)).toEqual([]);
  expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
});

test('names say what is inside', () => {
  const nameless = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.tsx?$|\/)/;
  expect(files.filter((file) => nameless.test(file))).toEqual([]);
});

function strayImports(file: string): string[] {
  const area = areaOf(file);
  if (area === undefined) return [];
  return importsOf(file, sources.get(file) ?? '')
    .filter(({ path }) => !mayImport(area, path))
    .map(({ path }) => `${file} → ${path}`);
}

function filesWith(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(sources.get(file) ?? ''));
}

function isConfig(file: string): boolean {
  return /^build\/[a-z]+\.config\.ts$/.test(file);
}
