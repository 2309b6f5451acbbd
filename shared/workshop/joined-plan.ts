import { unpackTables } from '#shared/sync/packed-tables.ts';
import type { PlanSnapshot } from '#shared/sync/protocol.ts';

/** The plan as a guest gets it, and the operation of its newest revision. */
export interface JoinedPlan extends PlanSnapshot {
  readonly sinceOp?: string;
}

/** Reads what the room's host sends for its plan. */
export const joinedPlan = (text: string): JoinedPlan => unpackTables(text) as JoinedPlan;
