import { describe, expect, test } from 'vitest';
import { countingIds, type Ids } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { invert, type Change } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { pick } from '#shared/plan/random-value.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { createEngine } from './engine.ts';
import type { EngineDelta } from './engine-delta.ts';
import type { Engine } from './engine-interface.ts';
import { randomRuleEdit, randomWaiver } from './random-rule-edit.ts';
import { syntheticRules } from './synthetic-rules.ts';

const rules = [...allRules, ...syntheticRules];
const days = ['2026-01-01', '2026-03-01', '2026-09-01'] as const;
const fresh = (plan: Plan, today: string = days[0]): Engine => createEngine(plan, rules, { today });

/** Steps per plan, and how often the whole state is compared. */
const steps = 350;
const every = 10;

describe('Judging step by step', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'comes to the same as judging afresh, whatever is edited (plan %i)',
    (seed) => {
      const random = seededRandom(seed);
      const ids = countingIds('n');
      const plan = generateDataCenter({ components: 60 + seed * 8, seed });
      const engine = fresh(plan);
      let today: string = days[0];
      let shown: ReadonlyMap<string, Finding> = new Map(
        engine.result().findings.map((finding) => [finding.key, finding]),
      );
      for (let step = 1; step <= steps; step++) {
        if (random() < 0.02) shown = after(shown, engine.setToday((today = pick(random, days)!)));
        else shown = after(shown, taken(plan, engine, anyEdit(plan, shown, random, ids)));
        if (step % every > 0) continue;
        const afresh = fresh(plan, today);
        const result = engine.result();
        expect(result).toEqual(afresh.result());
        expect([...shown.values()].sort(byKey)).toEqual([...result.findings].sort(byKey));
        expect(engine.counts()).toEqual(afresh.counts());
      }
    },
  );

  test('leads back to where it was when a change is taken back, and foretells what a change does', () => {
    const random = seededRandom(99);
    const ids = countingIds('n');
    const plan = generateDataCenter({ components: 100, seed: 99 });
    const engine = fresh(plan);
    const before = engine.result();
    for (let step = 0; step < 100; step++) {
      const change = randomRuleEdit(plan, random, ids);
      const preview = engine.preview(change);
      const delta = engine.apply(change);
      expect([...preview.opens].sort(byKey)).toEqual([...delta.added].sort(byKey));
      expect(preview.closes.map((finding) => finding.key).sort()).toEqual(
        [...delta.removed].sort(),
      );
      engine.apply(invert(change));
    }
    expect(engine.result()).toEqual(before);
  });
});

function taken(plan: Plan, engine: Engine, change: Change): EngineDelta {
  plan.apply(change);
  return engine.apply(change);
}

/** What somebody shows who only listens to deltas. */
function after(
  shown: ReadonlyMap<string, Finding>,
  delta: EngineDelta,
): ReadonlyMap<string, Finding> {
  const next = new Map(shown);
  for (const key of delta.removed) next.delete(key);
  for (const finding of [...delta.added, ...delta.changed]) next.set(finding.key, finding);
  return next;
}

function anyEdit(
  plan: Plan,
  shown: ReadonlyMap<string, Finding>,
  random: () => number,
  ids: Ids,
): Change {
  const finding = random() < 0.06 ? pick(random, [...shown.values()]) : undefined;
  return finding === undefined
    ? randomRuleEdit(plan, random, ids)
    : randomWaiver(plan, finding, random, ids);
}

const byKey = (a: Finding, b: Finding) => (a.key < b.key ? -1 : 1);
