import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layers } from '#shared/catalogue/layers.ts';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { sarifSchema } from '#shared/interchange/sarif/sarif-schema.ts';
import { findingsIn } from './findings-in.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(() => {
  writeFileSync(folder.file('inventory.bin'), rvtoolsWorkbook(smallVCenter));
  folder.run('new', 'article', '--to', 'article.strata');
  folder.run('new', 'right-tools', '--to', 'mended.json');
});

describe('check', () => {
  it('finds errors in the article’s plan: exit code 1', () => {
    const { code, out, err } = folder.run('check', 'article.strata');
    expect([code, err]).toEqual([1, '']);
    const json = folder.run('check', 'article.strata', '--format', 'json').out;
    const told = findingsIn(json);
    const count = (grave: string, layer?: string) =>
      told.filter(
        ({ severity, layers: own }) =>
          severity === grave && (layer === undefined || own[0] === layer),
      ).length;
    const { unknown } = JSON.parse(json) as { unknown: unknown[] };
    const totals = `${count('error')} errors · ${count('warning')} warnings · ${count('info')} notes · ${unknown.length} cannot tell · 0 waived`;
    expect(out).toContain(
      `Virtual servers everywhere\nprofile enterprise · 46 components · 62 relations\n${totals}\n\nACCESS: missing · ${count('error', 'access')} errors`,
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('finds nothing in the mended plan: exit code 0', () => {
    expect(folder.run('check', 'mended.json', '--fail-on', 'info')).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('fails only on what it is told to', () => {
    const codes = ['error', 'warning', 'info', 'never'].map(
      (grave) => folder.run('check', 'article.strata', '--fail-on', grave).code,
    );
    expect(codes).toEqual([1, 1, 1, 0]);
    folder.run('new', 'branch-office', '--to', 'branch.json');
    expect(
      ['error', 'warning', 'info'].map(
        (grave) => folder.run('check', 'branch.json', '--fail-on', grave).code,
      ),
    ).toEqual([0, 0, 1]);
  });

  it('gives JSON of the agreed form', () => {
    const { code, out } = folder.run('check', 'article.strata', '--format', 'json');
    const answer = JSON.parse(out) as Record<string, unknown> & {
      findings: Record<string, unknown>[];
      unknown: Record<string, unknown>[];
    };
    expect(code).toBe(1);
    expect(Object.keys(answer)).toEqual(['plan', 'layers', 'findings', 'unknown', 'waived']);
    expect(answer['plan']).toEqual({
      name: 'Virtual servers everywhere',
      description: 'The article’s plan: what goes wrong when only servers are virtual.',
      profile: 'enterprise',
      components: 46,
      relations: 62,
    });
    expect(Object.keys(answer['layers'] as object)).toEqual(layers);
    for (const finding of answer.findings)
      expect(Object.keys(finding)).toEqual([
        'rule',
        'version',
        'severity',
        'layers',
        'subjects',
        'message',
        'facts',
      ]);
    expect(answer.findings.find(({ rule }) => rule === 'SEC-05')!['subjects']).toEqual([
      { id: 'orders', name: 'Order DB', kind: 'workload' },
    ]);
    for (const one of answer.unknown)
      expect(one).toMatchObject({
        rule: expect.any(String) as string,
        subjects: expect.any(Array) as [],
        missing: expect.any(Array) as [],
      });
  });

  it('gives SARIF', () => {
    const { out } = folder.run(
      'check',
      'article.strata',
      '--format',
      'sarif',
      '--fail-on',
      'never',
    );
    expect(sarifSchema.safeParse(JSON.parse(out)).error?.issues).toBeUndefined();
  });

  it('judges by another profile when told to', () => {
    const { out } = folder.run('check', 'article.strata', '--format', 'json', '--profile', 'lab');
    expect(JSON.parse(out)).toMatchObject({ plan: { profile: 'lab' } });
    expect(folder.refusal('check', 'article.strata', '--profile', 'labs')).toContain(
      'Did you mean lab?',
    );
  });

  it('reads a workbook by what is in it, whatever its name', () => {
    const { code, out } = folder.run('check', 'inventory.bin', '--format', 'json');
    const { layers: states } = JSON.parse(out) as { layers: Record<string, string> };
    expect([code, states]).toEqual([
      1,
      {
        access: 'missing',
        application: 'missing',
        processing: 'covered',
        network: 'covered',
        storage: 'covered',
        security: 'missing',
        management: 'thin',
      },
    ]);
  });

  it('leaves a .strata file and its folder as they were', () => {
    const before = [readdirSync(folder.path), readFileSync(folder.file('article.strata'))];
    folder.run('check', 'article.strata');
    expect([readdirSync(folder.path), readFileSync(folder.file('article.strata'))]).toEqual(before);
  });
});
