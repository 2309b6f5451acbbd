import { describe, expect, test } from 'vitest';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { db, file, host, runsOn } from './plan-file.samples.ts';
import { readPlanFile } from './read-plan-file.ts';

const refusal = (text: string) => {
  const result = readPlanFile(text, 'hall2.json');
  return result.ok ? 'was read' : result.error.message;
};

describe('refused in one sentence', () => {
  const rule = sketchedRule('OWN-001');
  const withRule = (more: Record<string, unknown>) => file({ rules: [{ ...rule, ...more }] });
  const withDb = (more: Record<string, unknown>) =>
    file({ components: [{ ...db, ...more }, host] });
  const withRelation = (more: Record<string, unknown>) =>
    file({ relations: [{ ...runsOn, ...more }] });
  test.each<[string, string, string]>([
    ['an empty file', ' \n', 'hall2.json is empty. Choose another file.'],
    [
      'a file that breaks off',
      file({}).slice(0, -20),
      `hall2.json is not JSON: it cannot be read beyond line 1, column ${file({}).length - 19}. Export the plan again, or choose another file.`,
    ],
    [
      'no JSON',
      '{\n  "format": strata\n}',
      'hall2.json is not JSON: it cannot be read beyond line 2, column 13. Export the plan again, or choose another file.',
    ],
    [
      'a comma too many',
      '[1,,2]',
      'hall2.json is not JSON: it is put together wrongly. Export the plan again, or choose another file.',
    ],
    [
      'a file that breaks off in a list',
      '{"a":[',
      'hall2.json is not JSON: it cannot be read beyond line 1, column 7. Export the plan again, or choose another file.',
    ],
    [
      'binary data',
      '\u0000PNG',
      'hall2.json is not JSON: it cannot be read beyond line 1, column 1. Export the plan again, or choose another file.',
    ],
    [
      'JSON of somebody else',
      '{"name":"package"}',
      'hall2.json is JSON, but not a plan of Strata: it does not say "format": "strata-plan". Choose another file.',
    ],
    [
      'JSON that is no object',
      'null',
      'hall2.json is JSON, but not a plan of Strata: it does not say "format": "strata-plan". Choose another file.',
    ],
    [
      'a newer file',
      file({ version: 2 }),
      'hall2.json was written by a newer Strata (version 2 of the format, and this one reads up to 1). Update Strata to read it.',
    ],
    [
      'no version',
      file({ version: 'one' }),
      'hall2.json cannot be read: version must be 1. Correct it there, or export the plan again.',
    ],
    [
      'no plan',
      file({ plan: undefined }),
      'hall2.json cannot be read: plan is missing. Correct it there, or export the plan again.',
    ],
    [
      'an unknown profile',
      file({ plan: { name: 'a', profile: 'huge' } }),
      'hall2.json cannot be read: plan.profile must be one of lab, branch, enterprise, regulated, and is "huge". Correct it there, or export the plan again.',
    ],
    [
      'components that are no list',
      file({ components: {} }),
      'hall2.json cannot be read: components must be a list. Correct it there, or export the plan again.',
    ],
    [
      'a component that is none',
      file({ components: [7] }),
      'hall2.json, components[0]: A component: must be an object.',
    ],
    [
      'the key __proto__',
      file({}).replace('"vcpu"', '"__proto__"'),
      'hall2.json has the key components[0].facts.__proto__, which no plan has. Take it out if you trust the file.',
    ],
    [
      'the key __proto__ at the top',
      file({}).replace('"plan"', '"__proto__":{"plan":1},"plan"'),
      'hall2.json has the key __proto__, which no plan has. Take it out if you trust the file.',
    ],
    [
      'an unknown kind',
      withDb({ kind: 'vmm' }),
      'hall2.json, components[0]: The component Order DB: kind "vmm" is not known: did you mean vm.',
    ],
    [
      'a missing name',
      withDb({ name: undefined }),
      'hall2.json, components[0]: The component db: name is missing.',
    ],
    [
      'a place that is a text',
      withDb({ x: '0' }),
      'hall2.json, components[0]: The component Order DB: x must be a number.',
    ],
    [
      'a fact of the wrong type',
      withDb({ facts: { vcpu: { value: '4', origin: 'typed' } } }),
      'hall2.json, components[0]: Processors of Order DB must be a whole number of at least 0 vCPU.',
    ],
    [
      'a fact out of range',
      withDb({ facts: { vcpu: { value: -4, origin: 'typed' } } }),
      'hall2.json, components[0]: Processors of Order DB must be a whole number of at least 0 vCPU.',
    ],
    [
      'a bare fact',
      withDb({ facts: { vcpu: 4 } }),
      'hall2.json, components[0]: The component Order DB: facts.vcpu must be an object.',
    ],
    [
      'an unknown technology',
      withDb({ technology: 'toaster' }),
      'hall2.json, components[0]: Order DB is of the technology toaster, which neither the catalogue nor the plan has. Choose another or leave it open.',
    ],
    [
      'an id used twice',
      file({ components: [db, host, db] }),
      'hall2.json, components[2]: The component id db is taken already, by Order DB. Give the new one another id.',
    ],
    [
      'a relation to nothing',
      withRelation({ to: 'x' }),
      'hall2.json, relations[0]: A relation "runs on" leads to x, which is not in the plan. Add that component first, or leave the relation out.',
    ],
    [
      'a relation from nothing',
      withRelation({ from: 'x' }),
      'hall2.json, relations[0]: A relation "runs on" starts at x, which is not in the plan. Add that component first, or leave the relation out.',
    ],
    [
      'an illegal relation',
      withRelation({ from: 'host', to: 'db' }),
      'hall2.json, relations[0]: The relation "runs on" cannot lead from esx01 (hypervisor) to Order DB (virtual machine). Possible is, the other way round: "runs on".',
    ],
    [
      'a waiver about nothing',
      file({
        waivers: [{ id: 'w', rule: 'MIS-04', subject: 'x', reason: 'Lab', waivedOn: '2026-01-01' }],
      }),
      'hall2.json, waivers[0]: A waiver of MIS-04 is about x, which is not in the plan. Leave the waiver out.',
    ],
    [
      'a planning value that makes no sense',
      file({ settings: [{ id: 'assumption.pue', value: -1, setOn: '2026-01-01' }] }),
      'hall2.json, settings[0]: Power usage effectiveness (PUE) must be a number of more than 0 and at most 1600.',
    ],
    [
      'a setting of nothing',
      file({ settings: [{ id: 'theme', value: 'dark', setOn: '2026-01-01' }] }),
      'hall2.json, settings[0]: There is no setting "theme". Settings are called currency, assumption.<name> or rule.<id>.<off, severity or a parameter>.',
    ],
    [
      'an own rule that is on without proof',
      withRule({ enabled: true, fixtures: { ...rule.fixtures, clear: [] } }),
      'hall2.json, rules[0]: The rule OWN-001: enabled needs a plan in which the rule finds fault and one in which it is clear.',
    ],
    [
      'an own rule under another id',
      withRule({ id: 'OWN-002' }),
      'hall2.json, rules[0]: The rule OWN-002: data.id must be the id of the rule.',
    ],
    [
      'an own rule that judges what is no kind',
      withRule({ data: { ...rule.data, on: ['toaster'] } }),
      'hall2.json, rules[0]: The rule OWN-001: data.on[0] "toaster" is not known.',
    ],
    [
      'a baseline that is no list of findings',
      file({ baselines: [{ id: 'b', name: 'Spring', takenOn: '2026-01-01', findings: 'none' }] }),
      'hall2.json, baselines[0]: The baseline Spring: findings must be a list.',
    ],
    [
      'a layer that is none',
      file({ declarations: [{ id: 'power', reason: 'Lab', declaredOn: '2026-01-01' }] }),
      'hall2.json, declarations[0]: The declaration power: id must be one of access, application, processing, network, storage, security, management, and is "power".',
    ],
  ])('%s', (_, text, says) => {
    expect(refusal(text)).toBe(says);
  });

  test('a file nested a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(refusal(file({}).replace('"components":[', `"components":[${deep},`))).toBe(
      'hall2.json, components[0]: A component: must be an object.',
    );
  });

  test('a name of a hundred thousand letters, in a sentence that can be read', () => {
    const said = refusal(file({ components: [{ id: 'c', name: 'x'.repeat(100_000) }] }));
    expect(said).toMatch(/^hall2\.json, components\[0\]: The component x+…$/);
    expect(said.length).toBeLessThan(500);
  });

  test('and without a name given, the file is called the plan file', () => {
    expect(readPlanFile('')).toEqual({
      ok: false,
      error: { code: 'empty', message: 'The plan file is empty. Choose another file.' },
    });
  });
});

test('no own property named like a part of an object is inherited by what is read', () => {
  expect(refusal(file({}).replace('"vcpu"', '"constructor"'))).toBe(
    'hall2.json has the key components[0].facts.constructor, which no plan has. Take it out if you trust the file.',
  );
  expect(({} as Record<string, unknown>)['value']).toBeUndefined();
});
