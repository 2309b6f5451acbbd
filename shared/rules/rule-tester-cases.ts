import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import { isLegal } from '#shared/catalogue/legality.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { Engine } from './engine/engine-interface.ts';
import { JudgedPlan } from './judged-plan.ts';
import { resolveFix } from './fixes/resolve-fix.ts';
import type { RuleData } from './rule.ts';
import type { RuleFixtures, Variation } from './rule-fixtures.ts';
import { changeBetween } from './rule-tester-change.ts';
import { vary } from './vary.ts';

/** The day of all fixtures. */
const fixtureDay = '2026-01-01';

/** One thing that fixtures say of a rule; `problems` is empty when it is so. */
export interface RuleCase {
  readonly name: string;
  problems(): readonly string[];
}

/** Everything that fixtures say of a rule, each with its proof. */
export function ruleCases(rule: RuleData, fixtures: RuleFixtures): readonly RuleCase[] {
  const on = (variation: Variation) => vary(fixtures.plan, variation);
  const finds = (ids: readonly string[]) => ids.map((id) => `${rule.id} ${id}`).sort();
  return [
    {
      name: 'finds the fault of its plan',
      problems: () => [
        ...findsIn(rule, fixtures.plan, finds(fixtures.finds)),
        ...saysIn(rule, fixtures),
      ],
    },
    ...fixtures.clear.map((variation) =>
      checked(`is clear: ${variation.name}`, rule, fixtures, variation, () =>
        clearIn(rule, on(variation)),
      ),
    ),
    ...(fixtures.alsoFinds ?? []).map((variation) =>
      checked(`also finds: ${variation.name}`, rule, fixtures, variation, () =>
        findsIn(rule, on(variation), finds(variation.finds ?? fixtures.finds)),
      ),
    ),
    ...(fixtures.unknown ?? []).map((variation) =>
      checked(`cannot tell: ${variation.name}`, rule, fixtures, variation, () =>
        unknownIn(rule, on(variation), variation.missing),
      ),
    ),
    ...(rule.fixes ?? []).map((fix, index) => ({
      name: `is fixed by: ${fix.title}`,
      problems: () => fixedIn(rule, fixtures, index),
    })),
  ];
}

function checked(
  name: string,
  rule: RuleData,
  fixtures: RuleFixtures,
  variation: Variation,
  say: () => readonly string[],
): RuleCase {
  return { name, problems: () => [...say(), ...sameStepByStep(rule, fixtures.plan, variation)] };
}

const engineOn = (plan: Plan, rule: RuleData): Engine =>
  new JudgedPlan(plan, rule, fixtureDay).engine;

function findsIn(rule: RuleData, sketch: PlanSketch, keys: readonly string[]): readonly string[] {
  const { findings, unknown } = engineOn(drawSketch(sketch), rule).result();
  const found = findings.map((finding) => finding.key).sort();
  const unclear = unknown.map(
    (each) =>
      `${each.key} (${each.missing.map((fact) => `${fact.component}.${fact.field}`).join(', ')})`,
  );
  return [
    ...sketchProblems(sketch),
    ...(sameJson(found, keys)
      ? []
      : [
          `should find ${listed(keys)}, finds ${listed(found)}${unclear.length > 0 ? `; cannot tell ${listed(unclear)}` : ''}`,
        ]),
  ];
}

function saysIn(rule: RuleData, fixtures: RuleFixtures): readonly string[] {
  const messages = engineOn(drawSketch(fixtures.plan), rule)
    .result()
    .findings.map((finding) => finding.message);
  const wrong = messages.filter((message) => !message.includes(fixtures.says));
  const blank = messages.filter((message) => /not stated|NaN|undefined|\[object/.test(message));
  return [
    ...wrong.map((message) => `should say “${fixtures.says}”, says “${message}”`),
    ...blank.map((message) => `the message has a hole: “${message}”`),
  ];
}

function clearIn(rule: RuleData, sketch: PlanSketch): readonly string[] {
  const { findings, unknown } = engineOn(drawSketch(sketch), rule).result();
  return [
    ...sketchProblems(sketch),
    ...findings.map((finding) => `should be clear, finds ${finding.key}: “${finding.message}”`),
    ...unknown.map(
      (each) =>
        `should be clear, cannot tell ${each.key} without ${each.missing.map((fact) => `${fact.component}.${fact.field}`).join(', ')}`,
    ),
  ];
}

function unknownIn(
  rule: RuleData,
  sketch: PlanSketch,
  missing: readonly (readonly [string, string])[],
): readonly string[] {
  const { unknown } = engineOn(drawSketch(sketch), rule).result();
  const named = unknown.flatMap((each) =>
    each.missing.map((fact) => `${fact.component}.${fact.field}`),
  );
  const wanted = missing.map(([component, field]) => `${component}.${field}`);
  const absent = wanted.filter((fact) => !named.includes(fact));
  return [
    ...sketchProblems(sketch),
    ...(absent.length === 0 ? [] : [`should miss ${listed(absent)}, misses ${listed(named)}`]),
  ];
}

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
  if (clears) return ['the finding is gone, though `leaves` says that it stays'];
  const told = [...new Set(outcomes)].join('; ');
  return [`clears none of the failing plans (${told}); say in \`leaves\` why, if that is right`];
}

function afterFix(rule: RuleData, sketch: PlanSketch, index: number): string {
  const plan = drawSketch(sketch);
  const engine = engineOn(plan, rule);
  const [finding] = engine.result().findings;
  if (finding === undefined) return 'there is nothing to fix';
  const world = { ids: countingIds('fix'), clock: fixedClock(fixtureDay) };
  const fixed = resolveFix(plan, engine, finding, index, world);
  if (!fixed.ok) return fixed.error.message;
  plan.apply(fixed.value.change);
  return engineOn(plan, rule).finding(finding.key) === undefined ? 'clear' : 'it stands';
}

/** A variation made as a change on the failing plan leads to the same as drawing it. */
function sameStepByStep(
  rule: RuleData,
  sketch: PlanSketch,
  variation: Variation,
): readonly string[] {
  const [before, after] = [drawSketch(sketch), drawSketch(vary(sketch, variation))];
  const judged = new JudgedPlan(before, rule, fixtureDay);
  judged.apply(changeBetween(before, after));
  const [stepped, fresh] = [judged.engine.result(), engineOn(after, rule).result()];
  return sameJson(stepped, fresh)
    ? []
    : [
        `judged step by step it is ${JSON.stringify(stepped)}, judged afresh ${JSON.stringify(fresh)}`,
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
    ...illegal.map(({ kind, from, to }) => `the relation '${from} ${kind} ${to}' is not legal`),
    ...foreign.map(
      ({ component, field }) => `${component.kind} '${component.id}' has no field '${field}'`,
    ),
    ...misstated.map(
      ({ component, field }) =>
        `'${component.id}' states for '${field}' what is none of its options`,
    ),
  ];
}

function isOption(name: Parameters<typeof fieldOf>[0], value: unknown): boolean {
  const field = fieldOf(name);
  return field.type !== 'choice' || field.options.includes(String(value));
}

const listed = (items: readonly string[]): string =>
  items.length === 0 ? 'nothing' : items.join(', ');
