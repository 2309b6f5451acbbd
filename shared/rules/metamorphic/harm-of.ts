import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Published } from '#shared/analysis/analysis.ts';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { someDay } from './what-rules-say.ts';

const graph = allAnalyses.filter(({ publishes }) =>
  publishes.some((measure) => measure === 'availability' || measure === 'singlePoints'),
);
const singlePointRules = allRules.filter(({ id }) => id === 'STR-03' || id === 'STR-29');
/** In percent; bounds that are about as close are said as one value, the lower. */
const closeTogether = 2e-7;

/** What a change did to the services of a plan, one sentence each: a lower availability, another single point, a finding about one. */
export function harmOf(before: PlanView, after: PlanView): readonly string[] {
  const [then, now] = [published(before), published(after)];
  return [
    ...lowered(availabilities(then), availabilities(now)),
    ...added(singlePoints(then), singlePoints(now), 'is a single point now'),
    ...added(singlePointFindings(before), singlePointFindings(after), 'is found now'),
  ];
}

const published = (plan: PlanView): readonly Published[] => [
  ...new Analyst(plan, graph, someDay).all(),
];

const availabilities = (results: readonly Published[]): ReadonlyMap<Id, Measured> =>
  new Map(
    results
      .filter(({ measure }) => measure === 'availability')
      .map(({ subject, result }) => [subject, result]),
  );

const least = ({ value, low }: Measured): number => (value as number | undefined) ?? low ?? 0;

const most = ({ value, high }: Measured): number => (value as number | undefined) ?? high ?? 100;

function lowered(
  before: ReadonlyMap<Id, Measured>,
  after: ReadonlyMap<Id, Measured>,
): readonly string[] {
  return [...before].flatMap(([service, then]) => {
    const now = after.get(service);
    if (now === undefined) return [`${service} has no availability now`];
    return [least, most]
      .filter((end) => end(now) < end(then) - closeTogether)
      .map((end) => `${service} was available ${end(then)} %, now ${end(now)} %`);
  });
}

/** `service point`, for services of which they are known. */
const singlePoints = (results: readonly Published[]): readonly string[] =>
  results
    .filter(({ measure }) => measure === 'singlePoints')
    .flatMap(({ subject, result }) =>
      ((result.value as readonly Id[] | undefined) ?? []).map((point) => `${subject} ${point}`),
    );

const singlePointFindings = (plan: PlanView): readonly string[] =>
  checkPlan(plan, { today: someDay, rules: singlePointRules }).findings.map(({ key }) => key);

const added = (
  before: readonly string[],
  after: readonly string[],
  says: string,
): readonly string[] =>
  after.filter((each) => !before.includes(each)).map((each) => `${each} ${says}`);
