import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { sarifSchema } from '#shared/interchange/sarif/sarif-schema.ts';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

const before: PlanSketch = { name: 'Hall 2', parts: { db: ['vm', { name: 'Order DB' }] } };
const after: PlanSketch = {
  ...before,
  goals: ['availability'],
  parts: { ...before.parts, mail: ['workload', { name: 'Mail', criticality: 1 }] },
};

const fromJson = (...args: string[]) =>
  JSON.parse(folder.run('check', ...args, '--format', 'json').out) as {
    readonly findings: readonly { rule: string; since?: string; subjects: { id: string }[] }[];
    readonly baseline?: { known: number; new: number; gone: string[] };
  };

beforeAll(() => {
  writeFileSync(folder.file('before.json'), writePlanFile(drawSketch(before)));
  writeFileSync(folder.file('after.json'), writePlanFile(drawSketch(after)));
  folder.run('check', 'before.json', '--baseline-write', 'baseline.json');
  const check = folder.run('check', 'before.json', '--format', 'json').out;
  writeFileSync(folder.file('check.json'), check);
});

it('writes what is found as a baseline, and does not replace one unless told to', () => {
  const text = readFileSync(folder.file('baseline.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'strata-baseline',
    version: 1,
    name: 'Hall 2',
    takenOn: '2026-11-22',
  });
  expect(folder.refusal('check', 'after.json', '--baseline-write', 'baseline.json')).toContain(
    'baseline.json is there already.',
  );
  expect(readFileSync(folder.file('baseline.json'), 'utf8')).toBe(text);
  const forced = ['--baseline-write', 'baseline.json', '--force'];
  expect(folder.run('check', 'before.json', ...forced).err).toBe('');
  expect(readFileSync(folder.file('baseline.json'), 'utf8')).toBe(text);
});

it.each(['baseline.json', 'check.json'])('a plan has nothing new since itself: %s', (baseline) => {
  expect(folder.run('check', 'before.json').code).toBe(1);
  const { code, out } = folder.run('check', 'before.json', '--baseline', baseline);
  expect(code).toBe(0);
  expect(out).toContain('nothing new · ');
  expect(out).toContain('\nKNOWN SINCE ');
});

it('only what is new counts; what is gone is listed', () => {
  const { findings, baseline } = fromJson('after.json', '--baseline', 'baseline.json');
  const fresh = findings.filter(({ since }) => since !== 'unchanged');
  expect(fresh.map(({ rule, subjects }) => `${rule} ${subjects[0]!.id}`)).toContain('GOL-02 mail');
  expect(baseline).toMatchObject({
    new: fresh.length,
    known: findings.length - fresh.length,
    gone: ['GOL-01 plan'],
  });
  const { out } = folder.run('check', 'after.json', '--baseline', 'baseline.json');
  expect(out).toContain('FOUND NO MORE · 1\n  GOL-01 plan');
});

it("a plan's newest baseline counts, from .strata and from plan JSON", () => {
  const known = fromJson('before.json').findings.map(
    ({ rule, subjects }) => `${rule} ${subjects[0]!.id}`,
  );
  const plan = drawSketch(before);
  plan.apply([
    addPatch('baseline', { id: 'b1', name: 'Winter', takenOn: '2026-01-01', findings: [] }),
    addPatch('baseline', { id: 'b2', name: 'Spring', takenOn: '2026-04-01', findings: known }),
  ]);
  writeFileSync(folder.file('kept.json'), writePlanFile(plan));
  folder.run('export', 'kept.json', '--to', 'kept.strata');
  for (const file of ['kept.json', 'kept.strata']) {
    const { code, out } = folder.run('check', file, '--baseline', file);
    expect([code, out.includes('new since Spring, taken on 2026-04-01')]).toEqual([0, true]);
  }
});

it('SARIF and JUnit tell what is new', () => {
  const since = ['after.json', '--baseline', 'baseline.json', '--fail-on', 'info', '--format'];
  const sarif: unknown = JSON.parse(folder.run('check', ...since, 'sarif').out);
  expect(sarifSchema.safeParse(sarif).error?.issues).toBeUndefined();
  expect(JSON.stringify(sarif)).toContain('"baselineState":"unchanged"');
  const { findings } = fromJson('after.json', '--baseline', 'baseline.json');
  const fresh = findings.filter((finding) => finding.since !== 'unchanged');
  const junit = folder.run('check', ...since, 'junit').out;
  expect(junit.split('<failure').length - 1).toBe(fresh.length);
  expect(junit).toContain('<skipped message="Known since Hall 2">');
});

it.each([
  ['before.json', 'before.json has no baseline.'],
  ['missing.json', 'missing.json is not there.'],
])('%s is refused as a baseline', (file, says) => {
  expect(folder.refusal('check', 'after.json', '--baseline', file)).toContain(says);
});
