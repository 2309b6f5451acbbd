import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import type { Change } from '#shared/plan/change.ts';
import { pick } from '#shared/plan/random/random-value.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import { randomRuleEdit, randomWaiver } from '#shared/rules/engine/random-rule-edit.ts';
import type { CheckResult, Unknown } from '#shared/rules/finding.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { CheckLists } from './check-lists.ts';
import { byUrgency } from '../findings/finding-order.ts';

const today = '2026-01-01';

function followed(seed: number) {
  const plan = generateDataCenter({ components: 80, seed });
  const engine = createEngine(plan, allRules, { today });
  const lists = new CheckLists(engine, plan, today);
  const take = (change: Change) => {
    plan.apply(change);
    lists.follow(engine.apply(change));
  };
  return { plan, engine, lists, take };
}

/** What is found out when it is read, read. */
const told = ({ key, rule, severity, layers, subjects, missing }: Unknown) => ({
  key,
  rule,
  severity,
  layers,
  subjects,
  missing,
});

/** The same, whatever order it is listed in. */
const inOneOrder = ({ layers, findings, unknown, waived }: CheckResult) => ({
  layers,
  findings: findings.toSorted(byUrgency),
  unknown: unknown.map(told).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  waived: waived.toSorted(byUrgency),
});

test.each([1, 2, 3])('lists that follow come to what judging afresh gives (plan %i)', (seed) => {
  const random = seededRandom(seed);
  const ids = countingIds('n');
  const { plan, engine, lists, take } = followed(seed);
  for (let step = 1; step <= 150; step++) {
    const finding = random() < 0.1 ? pick(random, lists.result.findings) : undefined;
    engine.preview(randomRuleEdit(plan, random, ids));
    take(
      finding === undefined
        ? randomRuleEdit(plan, random, ids)
        : randomWaiver(plan, finding, random, ids),
    );
    if (step % 10 > 0) continue;
    const afresh = createEngine(plan, allRules, { today });
    expect(inOneOrder(lists.result)).toEqual(inOneOrder(afresh.result()));
    expect(lists.result.findings).toEqual(lists.result.findings.toSorted(byUrgency));
    expect(lists.counts).toEqual(afresh.counts());
  }
});
