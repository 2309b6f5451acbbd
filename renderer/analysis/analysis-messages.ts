import type { Published } from '#shared/analysis/analysis.ts';
import type { Considered } from '#shared/analysis/analyst.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanMeta } from '#shared/plan/records.ts';

/** What the window tells the analyst. Versions count the changes since the plan was opened. */
export type AnalysisRequest =
  | { readonly is: 'begin'; readonly meta: PlanMeta; readonly today: string }
  /** A part of the plan, while it is handed over in slices. */
  | { readonly is: 'part'; readonly change: Change }
  /** All of the plan is there; `version` is what the window shows by now. */
  | { readonly is: 'complete'; readonly version: number }
  | { readonly is: 'change'; readonly change: Change; readonly version: number }
  | { readonly is: 'ask'; readonly id: number; readonly name: string; readonly params: unknown }
  /** What the measures would be after a change that is only considered. */
  | { readonly is: 'what-if'; readonly id: number; readonly change: Change }
  | { readonly is: 'cancel'; readonly id: number };

/** What the analyst answers. */
export type AnalysisReply =
  | {
      readonly is: 'published';
      readonly version: number;
      readonly results: readonly Published[];
      readonly ms: number;
    }
  | { readonly is: 'progress'; readonly id: number; readonly share: number }
  | { readonly is: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly is: 'failed'; readonly id: number; readonly message: string }
  /** The measures can no longer be worked out: a bug, which a person should hear of. */
  | { readonly is: 'broken'; readonly message: string };

/** The measures that a change would make different: as they would be, and as they are. */
export type WhatIf = Considered;
