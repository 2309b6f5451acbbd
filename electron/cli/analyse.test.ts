import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

interface MeasureJson {
  readonly measure: string;
  readonly unit?: string;
  readonly value?: unknown;
  readonly low?: number;
  readonly used: readonly unknown[];
  readonly missing: readonly { readonly componentName: string; readonly label: string }[];
  readonly assumed: readonly string[];
}
interface AnswerJson {
  readonly subjects: readonly {
    readonly id: string;
    readonly measures: readonly MeasureJson[];
  }[];
  readonly assumptions: readonly { readonly name: string; readonly value: number }[];
}

beforeAll(() => {
  const plan = drawSketch({
    name: 'Two racks',
    parts: {
      full: ['rack', { name: 'Rack A', heightU: 42 }],
      open: ['rack', { name: 'Rack B', heightU: 42 }],
      s1: ['server', { name: 'Host 1', heightU: 2 }],
      s2: ['server', { name: 'Host 2', heightU: 1 }],
      s3: ['server', { name: 'Host 3' }],
    },
    relations: [
      ['s1', 'mountedIn', 'full'],
      ['s2', 'mountedIn', 'full'],
      ['s3', 'mountedIn', 'open'],
    ],
  });
  writeFileSync(folder.file('racks.json'), writePlanFile(plan));
  plan.apply([
    addPatch('setting', {
      id: 'assumption.energyPrice',
      value: 0.31,
      source: 'Offer of 2026-03',
      setOn: '2026-03-01',
    }),
  ]);
  writeFileSync(folder.file('priced.json'), writePlanFile(plan));
  writeFileSync(folder.file('inventory.bin'), rvtoolsWorkbook(smallVCenter));
  folder.run('new', 'article', '--to', 'article.strata');
});

const json = (file: string) =>
  JSON.parse(folder.run('analyse', file, '--format', 'json').out) as AnswerJson;
const measureOf = (answer: AnswerJson, subject: string, measure: string) =>
  answer.subjects.find(({ id }) => id === subject)?.measures.find((one) => one.measure === measure);

it('tells what is known with its unit, and what is not with what it waits for', () => {
  const answer = json('racks.json');
  expect(measureOf(answer, 'full', 'unitsUsed')).toMatchObject({
    label: 'Rack units used',
    unit: 'U',
    value: 3,
    missing: [],
  });
  const open = measureOf(answer, 'open', 'unitsUsed')!;
  expect(open.value).toBeUndefined();
  expect(open.missing).toEqual([
    { component: 's3', componentName: 'Host 3', field: 'heightU', label: 'Height' },
  ]);
});

it('is text for a terminal unless told otherwise', () => {
  const { code, out, err } = folder.run('analyse', 'racks.json');
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n')[0]).toBe('Two racks');
  expect(out).toMatch(/Rack A \(rack\)\n(.*\n)*? {2}Rack units used: 3 U\n {6}rests on 2 facts/);
  expect(out).toMatch(
    /Rack B \(rack\)\n(.*\n)*? {2}Rack units used: .*\n {6}.*waits for Height of Host 3/,
  );
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

it("names the planning values taken, the plan's own before the book's", () => {
  const taken = (file: string) => json(file).assumptions.find(({ name }) => name === 'energyPrice');
  expect(taken('racks.json')).toMatchObject({ value: 0.2, source: 'own knowledge, 2026' });
  expect(taken('priced.json')).toMatchObject({
    value: 0.31,
    source: 'Offer of 2026-03',
    setOn: '2026-03-01',
  });
  expect(folder.run('analyse', 'priced.json').out.replaceAll(/\s+/g, ' ')).toContain(
    'Energy: 0.31 USD per kWh (Offer of 2026-03, set on 2026-03-01; sources give',
  );
});

it('reads every kind of file that check reads', () => {
  for (const file of ['article.strata', 'inventory.bin', 'racks.json'])
    expect(json(file).subjects.length, file).toBeGreaterThan(1);
});

it('never says a number for what is not known', () => {
  for (const file of ['article.strata', 'inventory.bin', 'racks.json']) {
    const measures = json(file).subjects.flatMap((subject) => subject.measures);
    const wrong = measures.filter(
      ({ value, low, missing }) => value === undefined && low === undefined && missing.length === 0,
    );
    expect(wrong.map(({ measure }) => measure)).toEqual([]);
    expect(JSON.stringify(measures)).not.toContain('null');
  }
});

it.each([
  [
    ['analyse'],
    'strata: Say which FILE to analyse. Usage: strata analyse FILE [--scenario NAME] [--format text|json] [--faults]',
  ],
  [
    ['analyse', 'racks.json', '--format', 'sarif'],
    'strata: --format cannot be "sarif". Choose one of text, json. Usage: strata analyse FILE [--scenario NAME] [--format text|json] [--faults]',
  ],
])('strata %s is refused', (args, says) => {
  expect(folder.run(...args)).toEqual({ code: 2, out: '', err: `${says}\n` });
});

it('tells what every single fault does, when asked', () => {
  const { out } = folder.run('analyse', 'article.strata', '--faults');
  expect(out).toContain('SINGLE FAULTS');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('esx-01: stops');
  const { faults } = JSON.parse(
    folder.run('analyse', 'article.strata', '--faults', '--format', 'json').out,
  ) as { readonly faults: readonly { readonly failed: readonly string[] }[] };
  expect(faults.length).toBeGreaterThan(5);
  expect(folder.run('analyse', 'article.strata').out).not.toContain('SINGLE FAULTS');
});

it('tells money in the currency of the plan', () => {
  const { out } = folder.run('analyse', 'racks.json');
  expect(out).not.toMatch(/\bmoney\b/);
  expect(out).toContain('USD');
});
