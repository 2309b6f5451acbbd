import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Result } from '#shared/base/result.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { saidOfCases } from '#shared/rules/own/said-of-cases.ts';
import { sketchOf } from '#shared/rules/own/sketch-of.ts';
import type { BenchVariation } from './bench-cases.ts';
import { t } from '#shared/words/t.ts';

/** Fixtures whose failing plan is what is selected; what it must find there is what the rule finds now, else all that it judges. */
export function failingSelection(
  plan: PlanView,
  ids: readonly string[],
  { data, fixtures }: { readonly data: OwnRuleData; readonly fixtures: OwnFixtures },
): Result<Pick<OwnFixtures, 'plan' | 'finds'>> {
  const cut = sketchOf(plan, ids);
  if (!cut.ok) return cut;
  const { sketch } = cut.value;
  const alone = { ...fixtures, plan: sketch, clear: [] };
  const found = saidOfCases(data, alone)[0]?.findings.map(({ subjects }) => subjects[0]!.id) ?? [];
  const finds = found.length > 0 ? found : judgedParts(data, sketch);
  return { ok: true, value: { plan: alone.plan, finds } };
}

/** A variation that has what is selected in place of all of the failing plan. */
export function passingSelection(
  plan: PlanView,
  ids: readonly string[],
  failing: OwnFixtures['plan'],
): Result<BenchVariation> {
  const cut = sketchOf(plan, ids);
  if (!cut.ok) return cut;
  const { goals = [], notNeeded = {}, ...rest } = cut.value.sketch;
  const without = Object.keys(failing.parts ?? {});
  const variation: BenchVariation = {
    name: t`As selected on the canvas`,
    ...(without.length === 0 ? {} : { without }),
    add: rest,
    goals,
    notNeeded,
  };
  return { ok: true, value: variation };
}

/** The parts of a sketch that a rule judges one by one; else the plan. */
export function judgedParts(
  { on }: Pick<OwnRuleData, 'on'>,
  sketch: PlanSketch,
): readonly string[] {
  if (on === 'plan') return ['plan'];
  return Object.entries(sketch.parts ?? {})
    .filter(([, [kind]]) => on.includes(kind))
    .map(([name]) => name);
}

/** A failing plan with nothing but one component of what is judged, or nothing at all for a rule on the plan. */
export function singlePart({ on }: Pick<OwnRuleData, 'on'>): Pick<OwnFixtures, 'plan' | 'finds'> {
  const kind = on === 'plan' ? undefined : on[0];
  if (kind === undefined) return { plan: {}, finds: ['plan'] };
  const name = kindData(kind).title;
  return { plan: { parts: { [name]: [kind] } }, finds: [name] };
}

/** A sketch with a fact of a part stated otherwise, or not stated. */
export function withPartFact(
  plan: OwnFixtures['plan'],
  part: string,
  field: FieldName,
  value: FactValue | null,
): OwnFixtures['plan'] {
  const known = plan.parts?.[part];
  if (known === undefined) return plan;
  const [kind, facts = {}] = known;
  const { [field]: _before, ...others } = facts;
  const stated = value === null ? others : { ...others, [field]: value };
  return { ...plan, parts: { ...plan.parts, [part]: [kind, stated] } };
}
