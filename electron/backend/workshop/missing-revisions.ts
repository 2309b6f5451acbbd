import type { Revision } from '#shared/sync/protocol.ts';
import { mainBranch } from '../database/branches.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';

/** What of the plan a guest who comes in has already. */
export interface GuestHas {
  readonly since?: number | undefined;
  readonly sinceOp?: string | undefined;
  readonly branch?: number | undefined;
}

/** Whoever is further behind takes the plan anew: it is quicker. */
const mostToCatchUp = 5000;

/** The revisions that somebody lacks; undefined when their history is another one, or too far behind. */
export function missingRevisions(
  host: PlanHost,
  { since = 0, sinceOp, branch = mainBranch }: GuestHas,
): readonly Revision[] | undefined {
  if (branch !== host.branch) return undefined;
  if (since > host.seq || host.seq - since > mostToCatchUp) return undefined;
  if (since === 0 || sinceOp === undefined) return host.since(since);
  const [last, ...behind] = host.since(since - 1);
  return last?.opId === sinceOp ? behind : undefined;
}
