import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { builtInTechnology } from '#shared/catalogue/catalogue.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch, invert, removePatch, setPatch, type Change } from './change.ts';
import { checkChange } from './check-change.ts';
import { drawSketch } from './plan-sketch.ts';
import { Plan } from './plan.ts';
import { randomEdit } from './random-edit.ts';
import type { Component, OwnTechnology } from './records.ts';

const own: OwnTechnology = {
  id: 'own-1',
  name: 'Own hypervisor',
  vendor: 'In house',
  kinds: ['hypervisor'],
  layer: 'processing',
  secondary: [],
  era: 'now',
  flags: [],
  summary: '',
};

function orderPlan(): Plan {
  const plan = drawSketch({
    parts: {
      db: ['vm', { name: 'Order DB', vcpu: 4 }],
      host: ['hypervisor', { name: 'esx01' }],
      server: ['server', { name: 'R740' }],
      rack: ['rack', { name: 'Rack 1' }],
    },
    relations: [
      ['db', 'runsOn', 'host'],
      ['host', 'runsOn', 'server'],
    ],
  });
  plan.apply([
    addPatch('technology', own),
    setPatch('component', 'host', 'technology', undefined, 'own-1'),
    addPatch('waiver', {
      id: 'w1',
      rule: 'MIS-04',
      subject: 'rack',
      reason: 'Lab',
      waivedOn: '2026-01-01',
    }),
  ]);
  return plan;
}

const plan = orderPlan();
const db = plan.component('db')!;
const refusal = (change: Change) => {
  const result = checkChange(plan, change);
  return result.ok ? 'fits' : result.error.message;
};
const added = (more: Record<string, unknown>): Change => [
  addPatch('component', { ...db, id: 'new', name: 'New', ...more } as Component),
];
const related = (kind: RelationKind, from: string, to: string): Change => [
  addPatch('relation', { id: 'new', kind, from, to, facts: {} }),
];
const raw = (patch: unknown): Change => [patch] as Change;

test('whatever a person can do fits, forth and back', () => {
  const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(seeds, (some) => {
      const random = new Plan();
      const ids = countingIds('a');
      for (const seed of some) {
        const change = randomEdit(random, seededRandom(seed), ids);
        expect(checkChange(random, change)).toEqual({ ok: true, value: undefined });
        random.apply(change);
        expect(checkChange(random, invert(change))).toEqual({ ok: true, value: undefined });
      }
    }),
    { numRuns: 100 },
  );
});

describe('a component that cannot be added', () => {
  test.each<[string, Change, string]>([
    [
      'an id that is taken',
      added({ id: 'host' }),
      'The component id host is taken already, by esx01. Give the new one another id.',
    ],
    ['a reserved id', added({ id: 'constructor' }), 'The component New: id is a reserved word.'],
    [
      'an unknown kind',
      added({ kind: 'vmm' }),
      'The component New: kind "vmm" is not known: did you mean vm.',
    ],
    [
      'an unknown column',
      added({ colour: 'red' }),
      'The component New: there is no "colour" to state.',
    ],
    [
      'an unknown fact',
      added({ facts: { vcpus: { value: 1, origin: 'typed' } } }),
      'New states "vcpus", which is no fact of the catalogue. Did you mean vcpu?',
    ],
    [
      'a fact of another kind',
      added({ facts: { heightU: { value: 1, origin: 'typed' } } }),
      'New cannot state Height (heightU): no virtual machine has it. Leave it out.',
    ],
    [
      'a fact named constructor',
      added({ facts: JSON.parse('{"constructor":{"value":1,"origin":"typed"}}') }),
      'A step has the key record.facts.constructor, which nothing in a plan has. Leave it out.',
    ],
    [
      'a fact named __proto__',
      added({ facts: JSON.parse('{"__proto__":{"value":1,"origin":"typed"}}') }),
      'A step has the key record.facts.__proto__, which nothing in a plan has. Leave it out.',
    ],
    [
      'a fact of the wrong type',
      added({ facts: { vcpu: { value: 'four', origin: 'typed' } } }),
      'Processors of New must be a whole number of at least 0 vCPU.',
    ],
    [
      'a fact out of range',
      added({ facts: { avgUtilPct: { value: 120, origin: 'typed' } } }),
      'Average load of New must be a number from 0 to 100 %.',
    ],
    [
      'a technology that nobody knows',
      added({ technology: 'toaster' }),
      'New is of the technology toaster, which neither the catalogue nor the plan has. Choose another or leave it open.',
    ],
    [
      'a technology that does not fit',
      added({ technology: 'own-1' }),
      'Own hypervisor does not fit New (virtual machine): it may be a hypervisor. Choose another technology.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });
});

describe('a relation that cannot be added', () => {
  test.each<[string, Change, string]>([
    [
      'an end that is not there',
      related('runsOn', 'db', 'x'),
      'A relation "runs on" leads to x, which is not in the plan. Add that component first, or leave the relation out.',
    ],
    [
      'a start that is not there',
      related('runsOn', 'x', 'db'),
      'A relation "runs on" starts at x, which is not in the plan. Add that component first, or leave the relation out.',
    ],
    [
      'to itself',
      related('runsOn', 'db', 'db'),
      'Order DB (virtual machine) cannot have the relation "runs on" to itself. Choose another component.',
    ],
    [
      'one these kinds cannot have',
      related('runsOn', 'db', 'rack'),
      'The relation "runs on" cannot lead from Order DB (virtual machine) to Rack 1 (rack). No relation joins these two kinds.',
    ],
    [
      'another one than these kinds can have',
      related('linksTo', 'server', 'rack'),
      'The relation "is linked to" cannot lead from R740 (server) to Rack 1 (rack). Possible is: "is mounted in".',
    ],
    [
      'the wrong way round',
      related('runsOn', 'host', 'db'),
      'The relation "runs on" cannot lead from esx01 (hypervisor) to Order DB (virtual machine). Possible is, the other way round: "runs on".',
    ],
    [
      'twice',
      related('runsOn', 'db', 'host'),
      'The relation "runs on" leads from Order DB to esx01 already. State facts on that one instead.',
    ],
    [
      'of no known kind',
      related('toString' as RelationKind, 'db', 'host'),
      'The relation new: kind "toString" is not known.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });

  test('a second parent is allowed: a virtual machine of one host may be said to run on a cluster, too', () => {
    const cluster = {
      ...db,
      id: 'cluster',
      kind: 'hostCluster',
      name: 'Cluster',
      facts: {},
    } as const;
    const change = [addPatch('component', cluster), ...related('runsOn', 'db', 'cluster')];
    expect(refusal(change)).toBe('fits');
  });
});

describe('other steps that do not fit', () => {
  const relation = plan.outgoing('db')[0]!;
  test.each<[string, Change, string]>([
    [
      'a component removed before its relations',
      [removePatch('component', db)],
      'Order DB cannot be removed before the relation "runs on" from Order DB to esx01. Remove those first.',
    ],
    [
      'a component removed before its waivers',
      [removePatch('component', plan.component('rack')!)],
      'Rack 1 cannot be removed before the waiver of MIS-04. Remove those first.',
    ],
    [
      'a removal of what is not there',
      [removePatch('component', { ...db, id: 'x' })],
      'The component x is not in the plan. Leave this step out.',
    ],
    [
      'a removal of something that has changed',
      [removePatch('relation', relation), removePatch('component', { ...db, name: 'Old' })],
      'Order DB is no longer what this change would remove. Look at the plan as it is now and try again.',
    ],
    [
      'a removal of the plan itself',
      [removePatch('meta', plan.meta)],
      'A plan cannot be without its name and profile. Set them instead.',
    ],
    [
      'a technology removed while in use',
      [removePatch('technology', own)],
      'Own hypervisor is the technology of esx01. Give it another technology first.',
    ],
    [
      'a technology of the catalogue added again',
      [addPatch('technology', { ...own, id: 'vmware-vsphere' })],
      `The catalogue has “vmware-vsphere” already: ${builtInTechnology('vmware-vsphere')!.name}. Give your own technology another id.`,
    ],
    [
      'a technology with an unknown fact',
      [addPatch('technology', { ...own, id: 'own-2', facts: { colour: 'red' } as never })],
      'The technology Own hypervisor: there is no "facts.colour" to state.',
    ],
    [
      'a waiver about nothing',
      [
        addPatch('waiver', {
          id: 'w2',
          rule: 'MIS-04',
          subject: 'x',
          reason: 'Lab',
          waivedOn: '2026-01-01',
        }),
      ],
      'A waiver of MIS-04 is about x, which is not in the plan. Leave the waiver out.',
    ],
    [
      'a waiver on no day',
      [
        addPatch('waiver', {
          id: 'w2',
          rule: 'MIS-04',
          subject: 'plan',
          reason: 'Lab',
          waivedOn: 'today',
        }),
      ],
      'The waiver w2: waivedOn must be a day such as 2026-01-31.',
    ],
    [
      'a declaration about no layer',
      [addPatch('declaration', { id: 'power' as never, reason: 'Lab', declaredOn: '2026-01-01' })],
      'The declaration power: id must be one of access, application, processing, network, storage, security, management, and is "power".',
    ],
    [
      'a second meta record',
      [addPatch('meta', plan.meta)],
      'The plan id plan is taken already, by the plan. Give the new one another id.',
    ],
    [
      'a value of what is not there',
      [setPatch('component', 'x', 'name', 'a', 'b')],
      'The component x is not in the plan. Leave this step out.',
    ],
    [
      'a value that has changed since',
      [setPatch('component', 'db', 'name', 'Old', 'New')],
      'The name of Order DB is no longer what this change was made for. Look at the plan as it is now and try again.',
    ],
    [
      'a column that is not there',
      [setPatch('component', 'db', 'colour', undefined, 'red')],
      'Order DB: there is no "colour" to state.',
    ],
    [
      'another kind',
      [setPatch('component', 'db', 'kind', 'vm', 'pod')],
      'Order DB has no "kind" that could be set. Leave this step out.',
    ],
    [
      'another end',
      [setPatch('relation', relation.id, 'to', 'host', 'server')],
      'The relation "runs on" from Order DB to esx01 has no "to" that could be set. Leave this step out.',
    ],
    [
      'no name',
      [setPatch('component', 'db', 'name', 'Order DB', undefined)],
      'Order DB: name is missing.',
    ],
    [
      'a name that is a number',
      [setPatch('component', 'db', 'name', 'Order DB', 5)],
      'Order DB: name must be a text.',
    ],
    [
      'the key __proto__',
      [setPatch('component', 'db', '__proto__', undefined, 1)],
      'Order DB has no "__proto__" that could be set. Leave this step out.',
    ],
    [
      'the key constructor',
      [setPatch('component', 'db', 'constructor', undefined, 1)],
      'Order DB has no "constructor" that could be set. Leave this step out.',
    ],
    [
      'the fact constructor',
      [setPatch('component', 'db', 'facts.constructor', undefined, { value: 1, origin: 'typed' })],
      'Order DB states "constructor", which is no fact of the catalogue. Leave it out.',
    ],
    [
      'a fact that is a bare value',
      [setPatch('component', 'db', 'facts.vcpu', { value: 4, origin: 'typed' }, 8)],
      'Order DB: facts.vcpu must be an object.',
    ],
    [
      'a fact out of range',
      [
        setPatch(
          'component',
          'db',
          'facts.vcpu',
          { value: 4, origin: 'typed' },
          { value: -1, origin: 'typed' },
        ),
      ],
      'Processors of Order DB must be a whole number of at least 0 vCPU.',
    ],
    [
      'a fact of the plan itself',
      [setPatch('meta', 'plan', 'facts.owner', undefined, { value: 'Ann', origin: 'typed' })],
      'The plan states no facts. Leave "owner" out.',
    ],
    [
      'a fact that relations of a kind do not have',
      [
        setPatch('relation', relation.id, 'facts.speedGbps', undefined, {
          value: 10,
          origin: 'typed',
        }),
      ],
      'the relation "runs on" cannot state Speed (speedGbps): no relation "runs on" has it. Leave it out.',
    ],
    [
      'a technology that does not fit',
      [setPatch('component', 'db', 'technology', undefined, 'own-1')],
      'Own hypervisor does not fit Order DB (virtual machine): it may be a hypervisor. Choose another technology.',
    ],
    [
      'an unknown table',
      raw({ op: 'set', table: 'toString', id: 'a', key: 'b' }),
      'A step of the change cannot be read: table "toString" is not known.',
    ],
    [
      'an unknown step',
      raw({ op: 'drop', table: 'component' }),
      'A step of the change cannot be read: op cannot be "drop".',
    ],
    ['no step at all', raw(null), 'A step of the change cannot be read: must be an object.'],
    [
      'a record that is none',
      raw({ op: 'add', table: 'component', record: 5 }),
      'A component: must be an object.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toEqual(says);
  });
});

test('steps are judged in the plan as the steps before leave it, and the refusal says which step', () => {
  const change = [
    ...added({ name: 'Web' }),
    ...related('runsOn', 'new', 'host'),
    ...related('runsOn', 'new', 'x'),
  ];
  expect(refusal(change.slice(0, 2))).toBe('fits');
  expect(checkChange(plan, change)).toMatchObject({
    ok: false,
    error: { code: 'id-twice', step: 2 },
  });
});
