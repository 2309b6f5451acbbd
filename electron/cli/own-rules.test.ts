import { writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { writeRulePack } from '#shared/interchange/rule-pack/write-rule-pack.ts';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

const good = sketchedRule('OWN-001');
const misspelt = sketchedRule('OWN-002');
const wrong = sketchedRule('OWN-003');
const packs = {
  'good.json': [good],
  'bad.json': [
    good,
    { ...misspelt, data: { ...misspelt.data, assert: 'self.ramGb >= params.least' } },
    { ...wrong, data: { ...wrong.data, assert: 'memory > params.least' } },
  ],
};
for (const [file, rules] of Object.entries(packs)) {
  const packed = rules.map(({ data, fixtures }) => ({ data, fixtures }));
  writeFileSync(folder.file(file), writeRulePack({ name: 'House rules', rules: packed }));
}

it('a pack whose rules hold is told so: exit code 0', () => {
  expect(folder.run('rules', '--pack', 'good.json')).toEqual({
    code: 0,
    err: '',
    out: 'House rules: 1 rule, 1 may judge\n\nOWN-001: Small servers (holds, 3 cases)\n',
  });
});

it('errors are told with their place, and what does not hold with what it does: exit code 1', () => {
  const { code, out, err } = folder.run('rules', '--pack', 'bad.json');
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('House rules: 3 rules, 1 may judge');
  expect(out).toContain('      self.ramGb >= params.least\n           ^\n');
  expect(out).toContain(
    'OWN-003: Small servers (may not judge)\n    is clear: It has enough: should be clear, finds OWN-003 s:',
  );
});

it('gives JSON of the agreed form', () => {
  const { code, out } = folder.run('rules', '--pack', 'bad.json', '--json');
  const answer = JSON.parse(out) as { name: string; rules: Record<string, unknown>[] };
  expect([code, answer.name]).toEqual([1, 'House rules']);
  expect(answer.rules.map((rule) => Object.keys(rule))).toEqual(
    answer.rules.map(() => ['id', 'title', 'holds', 'errors', 'lacks', 'cases']),
  );
  expect(answer.rules.map(({ holds }) => holds)).toEqual([true, false, false]);
});

it('what is no pack is refused: exit code 2', () => {
  writeFileSync(folder.file('plan.json'), writePlanFile(drawSketch({})));
  expect(folder.refusal('rules', '--pack', 'plan.json')).toBe(
    'strata: plan.json is JSON, but not a rule pack of Strata: it does not say "format": "strata-rules". Choose another file.',
  );
});

it("check judges by a plan's own rules and settings, and tells of rules that cannot judge", () => {
  const plan = drawSketch({ parts: { s: ['server', { name: 'Small', ramGiB: 32 }] } });
  plan.apply([
    addPatch('rule', { ...good, enabled: true }),
    addPatch('rule', {
      ...misspelt,
      data: { ...misspelt.data, assert: 'self.ramGb > 1' },
      enabled: true,
    }),
    addPatch('setting', { id: 'rule.OWN-001.severity', value: 'error', setOn: '2026-01-01' }),
    addPatch('setting', { id: 'rule.GOL-01.off', value: true, setOn: '2026-01-01' }),
  ]);
  writeFileSync(folder.file('own.json'), writePlanFile(plan));
  const { code, out, err } = folder.run('check', 'own.json', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; severity: string }[] };
  expect(code).toBe(1);
  expect(findings.find(({ rule }) => rule === 'OWN-001')).toMatchObject({ severity: 'error' });
  expect(findings.map(({ rule }) => rule)).not.toContain('GOL-01');
  expect(err).toMatch(
    /^strata: OWN-002 does not compile and does not judge \(assert: .*\)\. .*\n$/,
  );
  const sarif = folder.run('check', 'own.json', '--format', 'sarif').out;
  expect(sarif).toContain('"ruleId": "OWN-001"');
});
