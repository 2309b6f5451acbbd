import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { smallPlans } from './small-plans.ts';
import { someDay } from './what-rules-say.ts';
import { redundantKinds, withTwin } from './with-twin.ts';

const graph = allAnalyses.filter(({ publishes }) =>
  publishes.some((measure) => measure === 'availability' || measure === 'singlePoints'),
);
const singlePointRules = allRules.filter(({ id }) => id === 'STR-03' || id === 'STR-29');
/** In percent; bounds that are about as close are said as one value, the lower. */
const closeTogether = 2e-7;

test('a redundant twin never lowers the availability of any service', () => {
  overTwins((plan, after) => {
    const twinned = availabilities(after);
    for (const [service, before] of availabilities(plan)) {
      const now = twinned.get(service)!;
      expect(least(now)).toBeGreaterThanOrEqual(least(before) - closeTogether);
      expect(most(now)).toBeGreaterThanOrEqual(most(before) - closeTogether);
    }
  });
});

test('a redundant twin never makes anything a single point of failure, nor opens a finding about one', () => {
  overTwins((plan, after) => {
    const before = singlePoints(plan);
    expect([...singlePoints(after)].filter((point) => !before.has(point))).toEqual([]);
    const found = singlePointFindings(plan);
    expect(singlePointFindings(after).filter((key) => !found.includes(key))).toEqual([]);
  });
});

/** Some component that can be doubled, in some plan, and the plan with the two. */
function overTwins(check: (plan: Plan, after: Plan) => void): void {
  fc.assert(
    fc.property(smallPlans, fc.nat(), (plan, which) => {
      const able = [...plan.all('component')].filter(({ kind }) => redundantKinds.has(kind));
      fc.pre(able.length > 0);
      const after = withTwin(plan, able[which % able.length]!.id);
      fc.pre(after !== undefined);
      check(plan, after);
    }),
    { numRuns: 100 },
  );
}

const availabilities = (plan: Plan): ReadonlyMap<Id, Measured> =>
  new Map(
    [...new Analyst(plan, graph, someDay).all()]
      .filter(({ measure }) => measure === 'availability')
      .map(({ subject, result }) => [subject, result]),
  );

const least = ({ value, low }: Measured): number => (value as number | undefined) ?? low ?? 0;

const most = ({ value, high }: Measured): number => (value as number | undefined) ?? high ?? 100;

/** `service point`, for services of which they are known. */
const singlePoints = (plan: Plan): ReadonlySet<string> =>
  new Set(
    [...new Analyst(plan, graph, someDay).all()]
      .filter(({ measure }) => measure === 'singlePoints')
      .flatMap(({ subject, result }) =>
        ((result.value as readonly Id[] | undefined) ?? []).map((point) => `${subject} ${point}`),
      ),
  );

const singlePointFindings = (plan: Plan): readonly string[] =>
  checkPlan(plan, { today: someDay, rules: singlePointRules }).findings.map(({ key }) => key);
