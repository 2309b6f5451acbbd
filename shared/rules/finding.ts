import type { Id } from '#shared/base/ids.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Origin, Waiver } from '#shared/plan/records.ts';
import type { Severity } from './rule.ts';

/** What a finding is about. */
export interface Subject {
  readonly id: Id | 'plan';
  readonly name: string;
  readonly kind: Kind | 'plan';
}

/** A fact that a judgement rested on, or a value that an analysis worked out: then `field` is the measure. */
export interface UsedFact {
  readonly component: Id | 'plan';
  readonly componentName: string;
  readonly field: string;
  readonly label: string;
  readonly value: FactValue;
  readonly unit?: string;
  readonly origin?: Origin;
  readonly measured?: MeasuredFact;
}

/** What else is known of a value that an analysis worked out. */
interface MeasuredFact {
  readonly measure: MeasureName;
  /** What it can be while it is not known: then `value` says the bounds in words. */
  readonly low?: number;
  readonly high?: number;
  /** Of components: their ids; `value` has their names. */
  readonly components?: readonly Id[];
  /** What published sources would allow, lowest and highest. */
  readonly spread?: readonly [low: number, high: number];
  readonly note?: string;
  /** The planning values that it rests on. */
  readonly assumed?: readonly AssumptionName[];
}

/** A fact that would have to be stated before a rule can judge. */
export interface MissingFact {
  readonly component: Id;
  readonly componentName: string;
  readonly field: string;
  readonly label: string;
}

/** Something a rule found. `key` is `rule subject` and stays the same while the finding stands. */
export interface Finding {
  readonly key: string;
  readonly rule: string;
  readonly version: number;
  readonly severity: Severity;
  readonly layers: readonly Layer[];
  /** The judged component first, or the plan; then the other components it marks. */
  readonly subjects: readonly Subject[];
  readonly message: string;
  readonly facts: readonly UsedFact[];
}

/** A rule that cannot judge for want of facts: neither passed nor failed. */
export interface Unknown {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly layers: readonly Layer[];
  readonly subjects: readonly Subject[];
  readonly missing: readonly MissingFact[];
  /** The rule was stopped: it takes too many steps on this plan. */
  readonly tooExpensive?: true;
}

/** A finding that somebody waived, with the waiver. */
export interface WaivedFinding extends Finding {
  readonly waiver: Waiver;
}

/**
 * What became of a waiver: it `holds` a finding back; its finding rests on other facts now and shows (`reopened`); there is no
 * finding to waive (`unused`), or none can be told; its day is past (`expired`); its rule is switched off.
 */
export type WaiverState = 'holds' | 'reopened' | 'unused' | 'cannot-tell' | 'expired' | 'rule-off';

/** A waiver and what became of it. */
export interface WaiverStatus {
  readonly waiver: Waiver;
  readonly state: WaiverState;
}

/** How far a layer is planned. */
export type LayerState = 'covered' | 'thin' | 'missing' | 'not-needed';

/** All that the rules say about a plan. */
export interface CheckResult {
  readonly layers: Readonly<Record<Layer, LayerState>>;
  readonly findings: readonly Finding[];
  readonly unknown: readonly Unknown[];
  readonly waived: readonly WaivedFinding[];
  /** Every waiver of the plan, by id. */
  readonly waivers: readonly WaiverStatus[];
}
