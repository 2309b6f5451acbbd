import type { Published } from '#shared/analysis/analysis.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Change } from '#shared/plan/change.ts';
import type {
  CheckResult,
  Finding,
  LayerState,
  MissingFact,
  Unknown,
  UsedFact,
  WaiverStatus,
} from '#shared/rules/finding.ts';
import type { RuleData, Severity } from '#shared/rules/rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { EngineDelta } from './engine-delta.ts';

export interface EngineOptions {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly stepBudget?: number;
  /** From how many subjects on they are judged together; by itself the engine takes what is quicker. */
  readonly togetherFrom?: number;
  /** What analyses worked out so far. */
  readonly published?: Iterable<Published>;
}

/** How many there are. */
export interface EngineCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly unknown: number;
  readonly waived: number;
}

/** What would come of a change. */
export interface Preview {
  readonly opens: readonly Finding[];
  readonly closes: readonly Finding[];
  readonly layers: Readonly<Record<Layer, LayerState>>;
}

/** Results of analyses that differ after a change: as they would be, and the same ones as they are. */
export interface PreviewResults {
  readonly after: readonly Published[];
  readonly before: readonly Published[];
}

/** On what a finding or a "cannot tell" rests. */
export interface Explanation {
  readonly rule: RuleData;
  readonly facts: readonly UsedFact[];
  readonly missing: readonly MissingFact[];
  /** The measures that were read, each with what it rests on. */
  readonly measures: readonly ExplainedMeasure[];
  /** The rule's names with their values, as text. */
  readonly names: readonly (readonly [name: string, value: string])[];
  readonly params: readonly {
    readonly label: string;
    readonly value: number | string | boolean;
    readonly unit?: string;
  }[];
}

/** A measure that a judgement read: its value or bounds when there are some, the facts it rests on, and those it waits for. */
export interface ExplainedMeasure {
  readonly measure: MeasureName;
  readonly fact?: UsedFact;
  readonly inputs: readonly UsedFact[];
  readonly missing: readonly MissingFact[];
}

/** What a rule would say that is not at work. */
export interface Matching {
  readonly found: readonly Id[];
  readonly unknown: readonly Id[];
}

/** How a judgement shows. */
export type ShownAs = 'finding' | 'unknown' | 'waived';

/** Told of each judgement that shows: about what, how, how grave, and the first layer it concerns. */
export type VisitShown = (
  about: Id | 'plan',
  as: ShownAs,
  severity: Severity,
  layer: Layer | undefined,
) => void;

/** The rules at work on a plan, kept up to date change by change: changes of the plan's settings and own rules included. */
export interface Engine {
  /** Takes in a change that fits the plan; judges again only what it may have changed. */
  apply(change: Change): EngineDelta;
  /**
   * Takes in results of analyses, each in place of the one before; results that say the same make no work. One without value,
   * bounds and missing facts takes back what was published.
   */
  publish(results: Iterable<Published>): EngineDelta;
  setToday(today: string): EngineDelta;
  result(): CheckResult;
  layers(): Readonly<Record<Layer, LayerState>>;
  /** A rule at work, with the severity and parameters that the plan sets. */
  rule(id: string): RuleData | undefined;
  /** What became of each waiver. */
  waivers(): readonly WaiverStatus[];
  counts(): EngineCounts;
  /** Visits all that shows, without putting it into words: thousands of sentences take a while. */
  eachShown(visit: VisitShown): void;
  /** The keys of all that shows like this, in the order of `result`, without putting it into words. */
  keys(as: ShownAs): readonly string[];
  /** By key; waived and hidden ones too. */
  finding(key: string): Finding | undefined;
  unknown(key: string): Unknown | undefined;
  /** Of a component, or of the plan. */
  findingsOf(id: Id | 'plan'): readonly Finding[];
  unknownOf(id: Id | 'plan'): readonly Unknown[];
  explain(key: string): Explanation | undefined;
  /** The components that an expression of the rule gives for the subject of a key; none when the key or the expression means nothing. */
  select(key: string, expression: string): readonly Id[];
  /** The components of which a rule that is not at work would find something now, and those of which it could not tell. */
  matching(rule: CompiledRule): Matching;
  /**
   * What a change would open and close. Leaves everything as it was. With `published` also what analyses would
   * come to; without, their results stay as they are.
   */
  preview(change: Change, published?: PreviewResults): Preview;
  /** Judges everything again and gives the number of evaluations: what the incremental state must equal. */
  full(): number;
}
