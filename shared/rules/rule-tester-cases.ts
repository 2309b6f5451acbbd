import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import { isLegal } from '#shared/catalogue/legality.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { Engine } from './engine/engine-interface.ts';
import { JudgedPlan } from './judged-plan.ts';
import { resolveFix } from './fixes/resolve-fix.ts';
import { fixtureCases, type FixtureCase } from './fixture-cases.ts';
import type { RuleData } from './rule.ts';
import type { RuleFixtures, Variation } from './rule-fixtures.ts';
import { vary } from './vary.ts';
import { t } from '#shared/words/t.ts';

/** The day of all fixtures. */
export const fixtureDay = '2026-01-01';

/** One thing that fixtures say of a rule; `problems` is empty when it is so. */
export interface RuleCase {
  readonly name: string;
  readonly problems: () => readonly string[];
}

/** Everything that fixtures say of a rule, each with its proof. */
export const ruleCases = (rule: RuleData, fixtures: RuleFixtures): readonly RuleCase[] => [
  ...fixtureCases(fixtures).map((each) => ({
    name: each.name,
    problems: () => planProblems(rule, fixtures, each),
  })),
  ...fixCases(rule, fixtures),
];

/** What the fixes of a rule must come to. */
export const fixCases = (rule: RuleData, fixtures: RuleFixtures): readonly RuleCase[] =>
  (rule.fixes ?? []).map((fix, index) => ({
    name: t`is fixed by: ${fix.title}`,
    problems: () => fixedIn(rule, fixtures, index),
  }));

function planProblems(
  rule: RuleData,
  fixtures: RuleFixtures,
  { sketch, variation, problems }: FixtureCase,
): readonly string[] {
  const plan = sketch();
  return [
    ...sketchProblems(plan),
    ...problems(engineOn(drawSketch(plan), rule).result()),
    ...(variation === undefined ? [] : sameStepByStep(rule, fixtures.plan, variation)),
  ];
}

const engineOn = (plan: Plan, rule: RuleData): Engine =>
  new JudgedPlan(plan, rule, fixtureDay).engine;

/** A fix must clear the finding in the failing plan or, when it is the way out of another form of the fault, in a variation of it. */
function fixedIn(rule: RuleData, fixtures: RuleFixtures, index: number): readonly string[] {
  const failing = [
    fixtures.plan,
    ...(fixtures.alsoFinds ?? []).map((variation) => vary(fixtures.plan, variation)),
  ];
  const outcomes = failing.map((sketch) => afterFix(rule, sketch, index));
  const clears = outcomes.includes('clear');
  const leaves = rule.fixes?.[index]?.leaves !== undefined;
  if (clears !== leaves) return [];
  if (clears) return [t`the finding is gone, though 'leaves' says that it stays`];
  const told = [...new Set(outcomes)].join('; ');
  return [t`clears none of the failing plans (${told}); say in 'leaves' why, if that is right`];
}

function afterFix(rule: RuleData, sketch: PlanSketch, index: number): string {
  const plan = drawSketch(sketch);
  const engine = engineOn(plan, rule);
  const [finding] = engine.result().findings;
  if (finding === undefined) return t`there is nothing to fix`;
  const world = { ids: countingIds('fix'), clock: fixedClock(fixtureDay) };
  const fixed = resolveFix(plan, engine, finding, index, world);
  if (!fixed.ok) return fixed.error.message;
  plan.apply(fixed.value.change);
  return engineOn(plan, rule).finding(finding.key) === undefined ? 'clear' : t`it stands`;
}

/** A variation made as a change on the failing plan leads to the same as drawing it. */
function sameStepByStep(
  rule: RuleData,
  sketch: PlanSketch,
  variation: Variation,
): readonly string[] {
  const [before, after] = [drawSketch(sketch), drawSketch(vary(sketch, variation))];
  const judged = new JudgedPlan(before, rule, fixtureDay);
  judged.apply(diffPlans(before, after));
  const [stepped, fresh] = [judged.engine.result(), engineOn(after, rule).result()];
  return sameJson(stepped, fresh)
    ? []
    : [
        t`judged step by step it is ${JSON.stringify(stepped)}, judged afresh ${JSON.stringify(fresh)}`,
      ];
}

/** Relations that are not legal, and facts that a kind does not have, would test something that cannot be drawn. */
function sketchProblems(sketch: PlanSketch): readonly string[] {
  const plan = drawSketch(sketch);
  const illegal = [...plan.all('relation')].filter(
    ({ kind, from, to }) => !isLegal(kind, plan.component(from)!.kind, plan.component(to)!.kind),
  );
  const facts = [...plan.all('component')].flatMap((component) =>
    Object.keys(component.facts).map((field) => ({ component, field })),
  );
  const foreign = facts.filter(
    ({ component, field }) => !isFieldName(field) || !hasField(component.kind, field),
  );
  const misstated = facts.filter(
    ({ component, field }) => isFieldName(field) && !isOption(field, component.facts[field]?.value),
  );
  return [
    ...illegal.map(({ kind, from, to }) => t`the relation '${from} ${kind} ${to}' is not legal`),
    ...foreign.map(
      ({ component, field }) => t`${component.kind} '${component.id}' has no field '${field}'`,
    ),
    ...misstated.map(
      ({ component, field }) =>
        t`'${component.id}' states for '${field}' what is none of its options`,
    ),
  ];
}

function isOption(name: Parameters<typeof fieldOf>[0], value: unknown): boolean {
  const field = fieldOf(name);
  return field.type !== 'choice' || field.options.includes(String(value));
}
