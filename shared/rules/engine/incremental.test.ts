import { describe, expect, test } from 'vitest';
import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import { countingIds, type Ids } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { invert, type Change } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { pick } from '#shared/plan/random/random-value.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { createEngine } from './engine.ts';
import type { EngineDelta } from './engine-delta.ts';
import type { Engine } from './engine-interface.ts';
import { randomRuleEdit, randomWaiver } from './random-rule-edit.ts';
import { syntheticAnalyses } from './synthetic-analyses.ts';
import { syntheticRules } from './synthetic-rules.ts';

const rules = [...allRules, ...syntheticRules];
const days = ['2026-01-01', '2026-03-01', '2026-09-01'] as const;
const fresh = (plan: Plan, today: string, analyses: readonly Analysis[]): Engine =>
  createEngine(plan, rules, { today, published: new Analyst(plan, analyses, today).all() });

/** Steps per plan, and how often the whole state is compared. */
const steps = 350;
const every = 10;

/** Hundreds of fresh engines take a while on a busy machine. */
const patience = 60_000;

describe('Judging step by step', () => {
  test.each([
    [1, 'all analyses', allAnalyses],
    [2, 'all analyses', allAnalyses],
    [3, 'all analyses', allAnalyses],
    [4, 'synthetic analyses', syntheticAnalyses],
    [5, 'synthetic analyses', syntheticAnalyses],
    [6, 'synthetic analyses', syntheticAnalyses],
  ])(
    'comes to the same as judging afresh, whatever is edited (plan %i, %s)',
    (seed, _, analyses) => {
      const random = seededRandom(seed);
      const ids = countingIds('n');
      const plan = generateDataCenter({ components: 60 + seed * 8, seed });
      const engine = fresh(plan, days[0], analyses);
      const analyst = new Analyst(plan, analyses, days[0]);
      let today: string = days[0];
      let shown: ReadonlyMap<string, Finding> = new Map(
        engine.result().findings.map((finding) => [finding.key, finding]),
      );
      for (let step = 1; step <= steps; step++) {
        if (random() < 0.02) shown = after(shown, engine.setToday((today = pick(random, days)!)));
        else {
          const change = anyEdit(plan, shown, random, ids);
          shown = after(shown, taken(plan, engine, change));
          shown = after(shown, engine.publish(analyst.apply(change)));
        }
        if (step % every > 0) continue;
        const afresh = createEngine(plan, rules, { today, published: analyst.all() });
        const result = engine.result();
        expect(result).toEqual(afresh.result());
        expect([...shown.values()].sort(byKey)).toEqual([...result.findings].sort(byKey));
        expect(engine.counts()).toEqual(afresh.counts());
        if (step % (10 * every) > 0) continue;
        engine.full();
        expect(engine.result()).toEqual(result);
      }
    },
    patience,
  );

  test(
    'leads back to where it was when a change is taken back, and foretells what a change does',
    () => {
      const random = seededRandom(99);
      const ids = countingIds('n');
      const plan = generateDataCenter({ components: 100, seed: 99 });
      const engine = fresh(plan, days[0], syntheticAnalyses);
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
    },
    patience,
  );
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
