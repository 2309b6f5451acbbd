import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';

/**
 * What a rule must say about small plans. All cases are variations of ONE plan, which the rule must find fault with, so that a
 * passing and a failing plan differ in exactly the fact the rule is about (minimal pairs).
 */
export interface RuleFixtures {
  readonly rule: string;
  /** The failing plan. */
  readonly plan: PlanSketch;
  /** Ids of the components found in `plan`, or 'plan'. */
  readonly finds: readonly string[];
  /** A part of the message in `plan`. */
  readonly says: string;
  /** Variations with nothing found and nothing unknown by this rule. At least one. */
  readonly clear: readonly Variation[];
  /** Variations where it still finds something; the boundary values of each threshold stand here and in `clear`. */
  readonly alsoFinds?: readonly (Variation & { readonly finds?: readonly string[] })[];
  /**
   * Variations in which a blank fact makes it say "cannot tell", with exactly the facts it then asks for; at least one, unless
   * the rule reads no fact (then say why in `neverUnknown`).
   */
  readonly unknown?: readonly (Variation & {
    readonly missing: readonly (readonly [component: string, field: FieldName | 'technology'])[];
  })[];
  /** Why this rule can always judge, when it can. */
  readonly neverUnknown?: string;
}

/** One small difference from the failing plan. */
export interface Variation {
  /** A sentence: "HA restart is on". */
  readonly name: string;
  /** Facts to state otherwise; undefined makes a fact unstated. */
  readonly facts?: Readonly<
    Record<string, { readonly [F in keyof SketchFacts]?: FactValue | undefined }>
  >;
  /** Parts, relations, goals and declarations to add. */
  readonly add?: PlanSketch;
  /** Ids of parts to leave out, with their relations. */
  readonly without?: readonly string[];
  /** Relations to leave out, as 'from relation to'. */
  readonly unrelated?: readonly string[];
  /** Goals in place of the plan's. */
  readonly goals?: PlanSketch['goals'];
  /** Declarations in place of the plan's. */
  readonly notNeeded?: PlanSketch['notNeeded'];
  /** Waivers in place of the plan's. */
  readonly waivers?: PlanSketch['waivers'];
  /** Another decision record in place of the plan's. */
  readonly record?: PlanSketch['record'];
}
