import type { Layer } from '#shared/catalogue/layers.ts';
import type { LayerState } from '#shared/rules/finding.ts';
import type { StarterGroup } from '#shared/starters/starter.ts';
import type { LanguageTag } from '#shared/words/languages.ts';

/** How a plan looks from outside: a row on the home screen. */
export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  /** File name, or full path when it lies outside the library. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly components: number;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly unknown: number;
  };
  readonly layers: Readonly<Record<Layer, LayerState>>;
  /** Why it cannot be edited or read, in one sentence; absent when all is well. */
  readonly problem?: string;
  /** Something the person should know about how it was opened, in one or two sentences. */
  readonly notice?: string;
}

/** A plan that was opened not long ago, as a menu names it. */
export interface RecentPlan {
  readonly id: string;
  readonly name: string;
}

/** A plan in the trash. */
export interface TrashedPlan {
  /** The name to take it back by. */
  readonly trashedAs: string;
  readonly name: string;
  /** Full path. */
  readonly file: string;
  /** It lies where a person put it, and stays there: only the list is without it. */
  readonly isOutside: boolean;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** A starter plan that a new plan may begin as. */
export interface StarterSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly group: StarterGroup;
  readonly components: number;
  readonly servers: number;
  readonly workloads: number;
  readonly layers: Readonly<Record<Layer, LayerState>>;
}

/** What the renderer must know about where it runs. */
export interface AppInfo {
  readonly version: string;
  /** 'electron' offers paths and native dialogs; 'web' uploads and downloads. */
  readonly host: 'electron' | 'web';
  /** No plan has ever been made here: open the article's plan with the hint. */
  readonly firstStart: boolean;
  readonly settings: Settings;
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark' | 'hc';
  readonly hintDismissed: boolean;
  /** What Strata speaks; absent means the first language of the machine or the browser that it knows. */
  readonly language?: LanguageTag;
  /** How large the interface of the desktop's window is, in percent; absent means 100. A browser has a zoom of its own. */
  readonly zoom?: number;
  /** What plans were looked at through last, as text (shared/lens), the newest first. */
  readonly lenses?: readonly { readonly plan: string; readonly lens: string }[];
}
