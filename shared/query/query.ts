import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Severity } from '#shared/rules/rule.ts';

/** A question for components: of which kinds, and what all must be true of them. */
export interface Query {
  /** Undefined for components of every kind. */
  readonly kinds?: readonly Kind[];
  readonly parts: readonly QueryPart[];
}

/** One thing that must be true. */
export type QueryPart =
  /** What must hold, by kind: of a kind that is not among them it is not asked, and it does not hold. */
  | { readonly is: 'true'; readonly ways: readonly QueryWay[] }
  | {
      readonly is: 'finding';
      readonly severity?: Severity;
      readonly rule?: string;
      readonly wanted: boolean;
    }
  /** A rule cannot tell about it, for want of facts. */
  | { readonly is: 'untold'; readonly wanted: boolean }
  | { readonly is: 'lane'; readonly lane: Lane }
  | { readonly is: 'status'; readonly status: Component['status'] }
  | { readonly is: 'tag'; readonly tag: string; readonly wanted: boolean }
  /** Its technology's name or vendor holds this, lower case. */
  | { readonly is: 'technology'; readonly words: string }
  /** Its name, kind or tags hold all these words, lower case. */
  | { readonly is: 'words'; readonly words: readonly string[] }
  /** It runs on, stands in or belongs to a component whose name holds this, however deep; lower case. */
  | { readonly is: 'inside'; readonly name: string }
  | { readonly is: 'related'; readonly wanted: boolean };

/** An expression of the rule language about `self`, for components of these kinds. */
export interface QueryWay {
  readonly kinds: readonly Kind[];
  readonly cel: string;
}
