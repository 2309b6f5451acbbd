import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
beforeAll(() => {
  for (const starter of ['article', 'right-tools', 'branch-office'])
    folder.run('new', starter, '--to', `${starter}.json`);
});
afterAll(() => folder.remove());

const exported = async (plan: string, to: string, ...more: string[]): Promise<Buffer> => {
  const answer = await folder.runLong('export', plan, '--to', to, '--force', ...more);
  expect(answer).toEqual({ code: 0, out: `${to}\n`, err: '' });
  return readFileSync(folder.file(to));
};
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

test('a picture is the same every time', async () => {
  for (const starter of ['article', 'right-tools', 'branch-office']) {
    const first = hashOf(await exported(`${starter}.json`, 'plan.svg'));
    expect(hashOf(await exported(`${starter}.json`, 'plan.svg'))).toBe(first);
  }
});

test('a PNG is as large as its scale says, and may be transparent', async () => {
  const [width, height] = sizeOf(await exported('article.json', 'plan.png'));
  const twice = await exported('article.json', 'twice.png', '--scale', '2', '--transparent');
  expect(sizeOf(twice)).toEqual([width! * 2, height! * 2]);
});

test('a picture can be of a layer, a rack or a workload, by name', async () => {
  const of = async (...what: string[]) =>
    /<title>(.*?)<\/title>/.exec(
      String(await exported('right-tools.json', 'of.svg', ...what)),
    )?.[1];
  expect(await of('--layer', 'Storage')).toContain('Storage layer');
  expect(await of('--rack', 'rack 1')).toBe('Rack 1: rack elevation, 38 U free of 42 U');
  expect(await of('--workload', 'Order DB')).toBe('Order DB: its way through the seven layers');
});

test('a page, a text and a workbook are the same every time', async () => {
  for (const to of ['plan.html', 'plan.md', 'plan.xlsx']) {
    const first = hashOf(await exported('branch-office.json', to));
    expect(hashOf(await exported('branch-office.json', to))).toBe(first);
  }
  expect(String(await exported('branch-office.json', 'plan.md'))).toContain('## Bill of materials');
});

test.each([
  ['de', '<html lang="de">', 'Stückliste'],
  ['ar', '<html lang="ar" dir="rtl">', 'قائمة المواد'],
])('a page is written in %s where that is asked for', async (lang, start, materials) => {
  const page = String(await exported('branch-office.json', 'tongue.html', '--lang', lang));
  expect(page).toContain(start);
  expect(page).toContain(materials);
});

test('an empty plan is handed on in every format', async () => {
  folder.run('new', 'empty', '--to', 'empty.json');
  const sizes = await Promise.all(
    ['svg', 'png', 'html', 'md', 'xlsx'].map(
      async (format) => (await exported('empty.json', `empty.${format}`)).length,
    ),
  );
  expect(sizes.every((size) => size > 500)).toBe(true);
});

test('the same plan JSON goes to stdout and to a file, from .strata and back', () => {
  folder.run('new', 'article', '--to', 'article.strata');
  const { code, out } = folder.run('export', 'article.strata');
  expect(code).toBe(0);
  expect(folder.run('export', 'article.strata', '--to', 'again.json')).toEqual({
    code: 0,
    out: 'again.json\n',
    err: '',
  });
  expect(readFileSync(folder.file('again.json'), 'utf8')).toBe(out);
  folder.run('export', 'again.json', '--to', 'again.strata');
  expect(folder.run('export', 'again.strata').out).toBe(out);
});

describe('refuses in one sentence', () => {
  test.each([
    [
      ['--to', 'a.svg', '--layer', 'storag'],
      'There is no layer called "storag". Did you mean storage?',
    ],
    [['--to', 'a.md', '--lang', 'french'], '--lang cannot be "french". Choose one of en, de, ar.'],
    [['--to', 'a.json', '--lang', 'de'], '--lang is for pictures, pages, Markdown and workbooks'],
    [
      ['--to', 'a.svg', '--rack', 'Rack 9'],
      'The plan has no rack called "Rack 9". Did you mean "Rack 1"?',
    ],
    [
      ['--to', 'a.svg', '--workload', 'Nope', '--layer', 'storage'],
      'A picture shows one layer, one rack or one workload: choose one.',
    ],
    [['--to', 'a.png', '--scale', '9'], '--scale cannot be "9". Say a number from 0.1 to 8.'],
    [
      ['--to', 'a.json', '--scale', '2'],
      '--scale is for pictures: choose --to FILE.svg or --to FILE.png.',
    ],
    [['--to', 'nowhere/a.svg'], 'is not there. Make it first, or choose another.'],
    [
      ['--to', 'right-tools.json'],
      'is there already. Choose another name, or replace it with --force.',
    ],
    [
      ['--to', 'plan.doc'],
      'plan.doc must end in .json, .strata, .svg, .png, .html, .md, .xlsx, so that it is clear what to write.',
    ],
  ])('%j', async (args, says) => {
    const { code, out, err } = await folder.runLong('export', 'right-tools.json', ...args);
    expect({ code, out, says: err.includes(says) ? says : err }).toEqual({
      code: 2,
      out: '',
      says,
    });
  });

  test('and never leaves half a file', async () => {
    mkdirSync(folder.file('full'));
    await folder.runLong(
      'export',
      'article.json',
      '--to',
      'full/a.png',
      '--scale',
      '8',
      '--layer',
      'x',
    );
    expect(readdirSync(folder.file('full'))).toEqual([]);
  });
});

test('a folder takes each decision as a file of MADR, and is not written over unasked', () => {
  const first = folder.run('export', 'right-tools.json', '--to', 'decisions/');
  const names = [
    '0001-a-failover-cluster-for-the-order-database.md',
    '0002-partitions-in-place-of-virtual-machines-where-one-kernel-ser.md',
  ];
  expect(first).toEqual({
    code: 0,
    out: names.map((name) => `decisions/${name}\n`).join(''),
    err: '',
  });
  expect(readdirSync(folder.file('decisions')).toSorted()).toEqual(names);
  expect(readFileSync(folder.file(`decisions/${names[0]}`), 'utf8')).toMatch(
    /^---\nstatus: "accepted"\ndate: 2025-06-01\n/,
  );
  expect(folder.run('export', 'right-tools.json', '--to', 'decisions/').code).toBe(2);
  expect(folder.run('export', 'right-tools.json', '--to', 'decisions/', '--force').code).toBe(0);
  expect(folder.run('export', 'article.json', '--to', 'others/').err).toContain(
    'records no decision',
  );
});
