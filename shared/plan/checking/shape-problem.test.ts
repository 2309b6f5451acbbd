import { expect, test } from 'vitest';
import { recordSchemas } from '../schemas/record-schemas.ts';
import { ownRuleDataSchema } from '../schemas/own-rule-schema.ts';
import { shapeProblem } from './shape-problem.ts';
import { sketchedRule } from '../sketched-rule.ts';

const vm = {
  id: 'a',
  kind: 'vm',
  name: 'Order DB',
  lane: 'processing',
  x: 0,
  y: 0,
  status: 'planned',
  facts: { rtoSec: { value: 30, origin: 'typed' } },
};

test('a record of the right form has no problem', () => {
  expect(
    shapeProblem(recordSchemas.component, { ...vm, tags: ['a'], notes: 'moved in 2024' }),
  ).toBeUndefined();
});

test.each<[Record<string, unknown>, string]>([
  [{ kind: 'toaster' }, 'kind "toaster" is not known'],
  [{ kind: 'hypervizor' }, 'kind "hypervizor" is not known: did you mean hypervisor'],
  [{ kind: undefined }, 'kind is missing'],
  [{ status: 'new' }, 'status must be one of existing, planned, retire, and is "new"'],
  [{ name: undefined }, 'name is missing'],
  [{ name: ' ' }, 'name must not be blank'],
  [{ name: 'x'.repeat(301) }, 'name must have at most 300 characters'],
  [{ id: '' }, 'id must not be empty'],
  [{ name: 7 }, 'name must be a text'],
  [{ x: '12' }, 'x must be a number'],
  [{ x: NaN }, 'x must be a number'],
  [{ id: '__proto__' }, 'id is a reserved word'],
  [{ id: 'plan' }, 'id is a reserved word'],
  [{ colour: 'red' }, 'there is no "colour" to state'],
  [{ facts: { rtoSec: 30 } }, 'facts.rtoSec must be an object'],
  [
    { facts: { rtoSec: { value: 1, origin: 'typed', by: 'Ann' } } },
    'there is no "facts.rtoSec.by" to state',
  ],
  [{ facts: { rtoSec: { value: null, origin: 'typed' } } }, 'facts.rtoSec.value cannot be null'],
  [{ tags: ['a', 5] }, 'tags[1] must be a text'],
])('%j', (wrong, says) => {
  expect(shapeProblem(recordSchemas.component, { ...vm, ...wrong })).toBe(says);
});

test('a value that is no record at all', () => {
  expect(shapeProblem(recordSchemas.component, 'vm')).toBe('must be an object');
});

test.each<[unknown, string]>([
  [{ on: ['serfer'] }, 'on[0] "serfer" is not known: did you mean server'],
  [{ on: 7 }, 'on cannot be 7'],
  [
    { params: { off: { label: 'Off', default: 1 } } },
    'params.off must not be off or severity: settings of rules are called so',
  ],
  [
    { params: { 'a b': { label: 'Off', default: 1 } } },
    'params.a b must be a name of letters and digits',
  ],
  [
    { fixes: [{ title: 'x', edits: [{ set: 'ramGiB', to: 4 }] }] },
    'fixes[0].edits[0].of is missing',
  ],
  [
    { fixes: [{ title: 'x', edits: [{ set: 'ramGiB', remove: 'self' }] }] },
    'there is no "fixes[0].edits[0].set" to state',
  ],
])('of several possible forms the one that was meant is told of: %j', (wrong, says) => {
  const { data } = sketchedRule('OWN-001');
  expect(shapeProblem(ownRuleDataSchema, { ...data, ...(wrong as object) })).toBe(says);
});

test('a value nested without end is told of by its beginning', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
  expect(shapeProblem(recordSchemas.component, { ...vm, status: deep })).toBe(
    'status must be one of existing, planned, retire, and is [[[["..."]]]]',
  );
});

test('a long value is shortened', () => {
  const status = 'x'.repeat(200);
  expect(shapeProblem(recordSchemas.component, { ...vm, status })).toBe(
    `status must be one of existing, planned, retire, and is "${'x'.repeat(56)}...`,
  );
});
