import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import type { Component } from '#shared/plan/records.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { packRecords, unpackRecords } from './packed-records.ts';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const overTheWire = (lists: Parameters<typeof packRecords>[0]) =>
  unpackRecords(sent(packRecords(lists)) as ReturnType<typeof packRecords>);

test('what is packed and unpacked is the same, whatever was done to the plan', () => {
  const random = seededRandom(3);
  const ids = countingIds('n');
  const plan = generateDataCenter({ components: 80, seed: 3 });
  for (let step = 1; step <= 600; step++) {
    plan.apply(randomEdit(plan, random, ids));
    if (step % 50 > 0) continue;
    const { component, relation } = rowsOfPlan(plan);
    expect(overTheWire([component, relation])).toEqual([sent(component), sent(relation)]);
  }
});

test('a number and a word that read alike stay apart, and so do facts of other origin or source', () => {
  const facts = {
    vcpus: { value: 4, origin: 'typed' },
    model: { value: '4', origin: 'typed' },
    ramGiB: { value: 4, origin: 'import' },
    sockets: { value: 4, origin: 'typed', source: 'a letter' },
    coresPerSocket: { value: 4, origin: 'typed' },
  };
  const component = { id: 'a', kind: 'vm', name: 'a', facts, notes: undefined, tags: ['x', 'y'] };
  const given = [component as unknown as Component];
  expect(overTheWire([given, []])).toEqual([[sent(component)], []]);
  expect(packRecords([given]).facts).toHaveLength(4);
});
