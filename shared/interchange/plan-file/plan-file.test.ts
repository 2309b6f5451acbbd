import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { Plan } from '#shared/plan/plan.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { db, file, host, runsOn } from './plan-file.samples.ts';
import { readPlanFile } from './read-plan-file.ts';
import { writePlanFile } from './write-plan-file.ts';

const read = (text: string) => {
  const result = readPlanFile(text, 'hall2.json');
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
describe('a plan goes into a file and comes back', () => {
  const seeds = fc.array(fc.integer(), { maxLength: 80, size: 'max' });
  const randomPlan = (some: readonly number[]) => {
    const plan = new Plan({ name: 'Random', profile: 'lab' });
    const ids = countingIds('a');
    for (const seed of some) plan.apply(randomEdit(plan, seededRandom(seed), ids));
    return plan;
  };

  test('identical, with nothing lost, and written again it is the same text', () => {
    fc.assert(
      fc.property(seeds, (some) => {
        const plan = randomPlan(some);
        const text = writePlanFile(plan);
        const back = read(text);
        expect(canonicalPlan(back.plan)).toEqual(canonicalPlan(plan));
        expect([back.losses, writePlanFile(back.plan)]).toEqual([[], text]);
      }),
      { numRuns: 150 },
    );
  });

  test('the text does not tell in which order things were done', () => {
    const one = drawSketch({ parts: { a: ['vm', { vcpu: 1, ramGiB: 2 }], b: ['server'] } });
    const other = drawSketch({ parts: { b: ['server'], a: ['vm', { ramGiB: 2, vcpu: 1 }] } });
    expect(writePlanFile(one)).toBe(writePlanFile(other));
  });

  test('the text is laid out for people: sorted, indented, what names a thing first', () => {
    const plan = drawSketch({
      name: 'Hall 2',
      parts: { db: ['vm', { name: 'Order DB', vcpu: 4 }] },
    });
    expect(writePlanFile(plan)).toBe(`{
  "format": "strata-plan",
  "version": 1,
  "plan": {
    "name": "Hall 2",
    "profile": "enterprise"
  },
  "technologies": [],
  "groups": [],
  "notes": [],
  "components": [
    {
      "id": "db",
      "kind": "vm",
      "name": "Order DB",
      "lane": "processing",
      "status": "planned",
      "x": 0,
      "y": 0,
      "facts": {
        "vcpu": {
          "value": 4,
          "origin": "typed"
        }
      }
    }
  ],
  "relations": [],
  "declarations": [],
  "waivers": [],
  "settings": [],
  "rules": [],
  "baselines": [],
  "bookmarks": [],
  "requirements": [],
  "risks": [],
  "decisions": [],
  "actions": [],
  "votes": []
}
`);
  });

  test('a byte order mark does no harm', () => {
    expect(read(`\uFEFF${file({})}`).plan.size('component')).toBe(2);
  });

  test('lists may be left out', () => {
    expect(read(file({ components: undefined, relations: undefined })).plan.size('component')).toBe(
      0,
    );
  });
});

test('settings of a book of another day are left out and listed; those of unknown rules are kept', () => {
  const setting = (id: string, value: unknown) => ({ id, value, setOn: '2026-01-31' });
  const settings = [
    setting('assumption.warpDrive', 9),
    setting('assumption.pue', 1.3),
    setting('rule.PACK-07.hours', 4),
  ];
  const { plan, losses } = read(file({ settings }));
  expect([...plan.all('setting')]).toEqual(settings.slice(1));
  expect(losses.map(({ path }) => path)).toEqual(['settings[0].assumption.warpDrive']);
});

test('what this version does not know is left out and listed with its path; the rest is read', () => {
  const facts = {
    ...db.facts,
    colour: { value: 'red', origin: 'typed' },
    heightU: { value: 2, origin: 'typed' },
  };
  const text = file({
    comment: 'hello',
    plan: { name: 'Hall 2', profile: 'enterprise', owner: 'Ann' },
    components: [
      { ...db, colour: 'red', facts },
      { ...host, facts: { version: { value: '8', origin: 'typed', by: 'Ann' } } },
    ],
    relations: [{ ...runsOn, weight: 2, facts: { speedGbps: { value: 1, origin: 'typed' } } }],
  });
  const { plan, losses } = read(text);
  expect(plan.component('db')).toEqual(db);
  expect(plan.component('host')!.facts).toEqual({ version: { value: '8', origin: 'typed' } });
  expect(plan.relation('r1')).toEqual(runsOn);
  expect(losses.map(({ path }) => path)).toEqual([
    'plan.owner',
    'comment',
    'components[0].colour',
    'components[0].facts.colour',
    'components[0].facts.heightU',
    'components[1].facts.version.by',
    'relations[0].weight',
    'relations[0].facts.speedGbps',
  ]);
  expect(losses[2]!.message).toBe(
    'components[0].colour means nothing to this version of Strata and was left out.',
  );
});
