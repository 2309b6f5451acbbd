import type { DecisionSheet } from '#shared/scenario/decision-sheet.ts';
import { differences, type Difference } from '#shared/scenario/difference.ts';
import type { Moment } from '#shared/sync/scenarios.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { createStore } from '../base/store.ts';

/** How two states stand on the canvas. */
export type ComparisonView = 'side' | 'over';

/** What the open plan is compared with. */
export interface Comparison {
  readonly other: Moment;
  readonly name: string;
  /** The other state: only shown. */
  readonly session: PlanSession;
  readonly view: ComparisonView;
}

export const comparison = createStore<Comparison | undefined>(undefined);

/** Both states weighed, and how far that is. */
export interface Weighing {
  /** Absent until it was worked out once. */
  readonly sheet?: DecisionSheet;
  /** Edits since the state that the sheet is of. */
  readonly edits: number;
  /** The work under way: how much of it is done, from 0 to 1, and edits since the state that it is of. */
  readonly work?: { readonly share: number; readonly edits: number };
}

const notWeighed: Weighing = { edits: 0 };
export const weighing = createStore<Weighing>(notWeighed);

let known: { readonly of: string; readonly found: readonly Difference[] } | undefined;
let serial = 0;
const serials = new WeakMap<PlanSession, number>();

/** All that is different in the open plan; the same list until it changes. */
export function differencesNow(compared: Comparison, session: PlanSession): readonly Difference[] {
  const of = [numberOf(compared.session), numberOf(session), session.version.get()].join(' ');
  if (known?.of !== of) known = { of, found: differences(compared.session.plan, session.plan) };
  return known.found;
}

function numberOf(session: PlanSession): number {
  const number = serials.get(session) ?? ++serial;
  serials.set(session, number);
  return number;
}

/** The canvas shows the open plan alone again. */
export function stopComparing(): void {
  comparison.get()?.session.close();
  comparison.set(undefined);
  weighing.set(notWeighed);
}
