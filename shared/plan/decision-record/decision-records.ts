import type { Id } from '#shared/base/ids.ts';

/** What a record of the decision record speaks of. A `finding` is named by its key, `rule subject`; a goal is a component. */
export interface RecordLink {
  readonly to: LinkTarget;
  readonly id: string;
}

export const linkTargets = [
  'component',
  'goal',
  'finding',
  'rule',
  'requirement',
  'risk',
  'decision',
] as const;
export type LinkTarget = (typeof linkTargets)[number];

/** What somebody needs of the plan: what it must do (functional) or how well (non-functional). */
export interface Requirement {
  readonly id: Id;
  readonly title: string;
  readonly statement?: string;
  readonly nature: (typeof natures)[number];
  readonly priority: (typeof priorities)[number];
  readonly owner?: string;
  /** Goals it serves, components it is about. */
  readonly links?: readonly RecordLink[];
}

export const natures = ['functional', 'nonFunctional'] as const;
export const priorities = ['must', 'should', 'could'] as const;

/** What may go wrong: because of a cause an event may happen, with an effect. Its score is likelihood times impact, 1 to 25. */
export interface Risk {
  readonly id: Id;
  readonly title: string;
  readonly cause?: string;
  readonly event?: string;
  readonly effect?: string;
  /** 1 to 5, like the impact. */
  readonly likelihood?: number;
  readonly impact?: number;
  readonly response?: (typeof responses)[number];
  /** What is done about it. */
  readonly measures?: string;
  readonly owner?: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly reviewOn?: string;
  /** It can no longer happen, or has been dealt with. Absent rather than false. */
  readonly closed?: true;
  readonly links?: readonly RecordLink[];
}

export const responses = ['avoid', 'reduce', 'transfer', 'accept'] as const;

/** A way that was considered, with what speaks for and against it. */
export interface DecisionOption {
  /** Unique in its decision. */
  readonly id: string;
  readonly title: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
  /** The number of the scenario that works it out. */
  readonly scenario?: number;
}

/** What was decided and why, in the fields of MADR 4.0 (adr.github.io/madr). */
export interface Decision {
  readonly id: Id;
  /** Counted from 1 in the order of recording. Two people who record at once may give the same one. */
  readonly number: number;
  readonly title: string;
  readonly status: (typeof decisionStatuses)[number];
  /** Calendar day of the last update, `YYYY-MM-DD`. */
  readonly decidedOn: string;
  readonly deciders?: string;
  readonly consulted?: string;
  readonly informed?: string;
  readonly context?: string;
  readonly drivers?: readonly string[];
  readonly options?: readonly DecisionOption[];
  /** The option that was chosen. */
  readonly chosen?: string;
  readonly justification?: string;
  /** Good consequences, and bad ones. */
  readonly gains?: readonly string[];
  readonly drawbacks?: readonly string[];
  /** How it is verified that the decision is kept. */
  readonly confirmation?: string;
  readonly more?: string;
  /** The decision in its place. */
  readonly supersededBy?: Id;
  readonly links?: readonly RecordLink[];
}

export const decisionStatuses = [
  'proposed',
  'accepted',
  'rejected',
  'deprecated',
  'superseded',
] as const;

/** What somebody will do by when. */
export interface Action {
  readonly id: Id;
  readonly title: string;
  readonly owner?: string;
  readonly dueOn?: string;
  readonly status: (typeof actionStatuses)[number];
  readonly notes?: string;
  /** The decision, finding or risk it comes from. */
  readonly links?: readonly RecordLink[];
}

export const actionStatuses = ['open', 'started', 'done', 'dropped'] as const;

/** The dots that one participant gave one goal. */
export interface Vote {
  readonly id: Id;
  /** The goal, a component. */
  readonly goal: Id;
  readonly participant: string;
  readonly dots: number;
  readonly castOn: string;
}

/** The tables of the decision record. */
export interface RecordTables {
  readonly requirement: Requirement;
  readonly risk: Risk;
  readonly decision: Decision;
  readonly action: Action;
  readonly vote: Vote;
}

export const recordTables = ['requirement', 'risk', 'decision', 'action', 'vote'] as const;
