import type { Result } from '#shared/base/result.ts';
import type { OwnFixtures } from '#shared/plan/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/own-rule-schema.ts';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { saidOfCases } from '#shared/rules/own/said-of-cases.ts';
import { sketchOf } from '#shared/rules/own/sketch-of.ts';
import type { BenchVariation } from './bench-cases.ts';

/** Fixtures whose failing plan is what is selected; what it must find there is what the rule finds now, else all that it judges. */
export function failingSelection(
  plan: PlanView,
  ids: readonly string[],
  { data, fixtures }: { readonly data: OwnRuleData; readonly fixtures: OwnFixtures },
): Result<Pick<OwnFixtures, 'plan' | 'finds'>> {
  const cut = sketchOf(plan, ids);
  if (!cut.ok) return cut;
  const { sketch } = cut.value;
  const alone = { ...fixtures, plan: sketch as OwnFixtures['plan'], clear: [] };
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
  const variation = {
    name: 'As selected on the canvas',
    ...(without.length === 0 ? {} : { without }),
    add: rest,
    goals,
    notNeeded,
  };
  return { ok: true, value: variation as unknown as BenchVariation };
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
