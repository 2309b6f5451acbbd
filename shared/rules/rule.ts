import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { GoalKind } from '#shared/catalogue/goals.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { Profile } from '#shared/plan/records.ts';

/**
 * An expression of the rule language: CEL over a plan. See `shared/rules/language/LANGUAGE.md`.
 * In short: `self`, `plan`, `goals`, `layers`, `params`, `today`; `c.<field>`, `has(c.<field>)`, `c.flag('lockstep')`,
 * `c.to('runsOn')`, `c.from('memberOf')`, `c.reach('runsOn')`, `list.exists(x, …)`, `list.toAll('runsOn')`, `list.ofKind('server')`.
 */
type Cel = string;

export type Severity = 'error' | 'warning' | 'info';

/** A judgement about plans, as data: built-in and users' own rules have the same form. */
export interface RuleData {
  /** Stable and never reused: `MIS-04`. */
  readonly id: string;
  /** Raised whenever the rule may judge differently, so that an old report can be understood. */
  readonly version: number;
  readonly title: string;
  readonly layers: readonly Layer[];
  readonly goals?: readonly GoalKind[];
  readonly severity: Severity;
  /** The kinds of component it judges one by one, or the plan as a whole. */
  readonly on: readonly Kind[] | 'plan';
  readonly params?: Readonly<Record<string, RuleParam>>;
  /** Named sub-expressions, usable below and in the message; each may use those above it. */
  readonly let?: Readonly<Record<string, Cel>>;
  /** Whether the rule applies; left out means always. */
  readonly when?: Cel;
  /** What must hold. False is a finding; not decidable for want of facts is "cannot tell". */
  readonly assert: Cel;
  /** `${…}` holds an expression: "${self.name} must be back in ${self.rtoSec}". One sentence: state, then consequence. */
  readonly message: string;
  /** Lists of components to mark beside the subject. */
  readonly highlight?: readonly Cel[];
  /** Ids of rules whose finding on the same subject this one makes pointless (domain.md §3.8). */
  readonly hides?: readonly string[];
  /** Ids of rules that this one is the headline of; they stay, and are shown under it. */
  readonly groups?: readonly string[];
  readonly fixes?: readonly Fix[];
  readonly docs: RuleDocs;
}

export interface RuleParam {
  readonly label: string;
  readonly default: number | string | boolean;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** Other defaults in other profiles. */
  readonly profiles?: Readonly<Partial<Record<Profile, number | string | boolean>>>;
}

interface RuleDocs {
  /** Why it matters, in a few sentences. */
  readonly why: string;
  /** How to fix it. */
  readonly fix: string;
  /** When it is right to waive it: rules that judge fairly say so. */
  readonly waive: string;
  /** Sources as keyed in the design's bibliography, or "own knowledge". */
  readonly sources: readonly string[];
}

/** A way out, as edits: offered with its consequences, applied as one undo step. */
interface Fix {
  /** "Turn on HA restart". */
  readonly title: string;
  readonly edits: readonly FixEdit[];
  /** Why the finding still stands afterwards, for a fix that is only the first step: "The replica must be placed on another site". */
  readonly leaves?: string;
}

/**
 * One edit of a fix. A reference is `self`, the alias of a part added by an earlier edit, or an expression that
 * gives a component or a list of components (then the edit is made for each).
 */
export type FixEdit =
  | { readonly set: FieldName; readonly of: string; readonly to: FactValue }
  | {
      readonly add: Kind;
      readonly as: string;
      readonly name: string;
      readonly technology?: string;
      readonly facts?: Readonly<Partial<Record<FieldName, FactValue>>>;
    }
  | { readonly relate: RelationKind; readonly from: string; readonly to: string }
  | { readonly unrelate: RelationKind; readonly from: string; readonly to: string }
  | { readonly remove: string }
  | { readonly notNeeded: Layer; readonly reason: string };
