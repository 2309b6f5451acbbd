import type { Moment } from '#shared/sync/scenarios.ts';
import type { FrozenWire } from '../session/frozen-wire.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { createStore } from '../base/store.ts';

/** A moment of the plan that is shown in place of the plan as it is. */
export interface ShownMoment {
  readonly moment: Moment;
  /** Where it is on whose line. */
  readonly branch: number;
  readonly seq: number;
  /** "after Add Order DB, by ada, 22 Nov 2026, 19:40" or the name of a version. */
  readonly words: string;
  readonly session: PlanSession;
  readonly wire: FrozenWire;
  /** The plan as it is, open behind it. */
  readonly live: PlanSession;
}

export const shownMoment = createStore<ShownMoment | undefined>(undefined);

/** Lets go of the moment; whoever calls it shows something else. The plan behind it is closed too. */
export function leaveMoment(): void {
  const shown = shownMoment.get();
  if (shown === undefined) return;
  shownMoment.set(undefined);
  shown.session.close();
  shown.live.close();
}
