import { sameJson } from '#shared/base/same-json.ts';
import type { Patch } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Operation, Revision } from './protocol.ts';

/** Two people changed the same thing without knowing of each other. */
export interface Conflict {
  /** Own operation and what it is about: two conflicts of the same key are one. */
  readonly key: string;
  /** The component or relation, or another record of the plan. */
  readonly id: string;
  readonly name: string;
  /** Which value; absent when somebody removed the whole. */
  readonly field?: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly actor: string;
}

/**
 * Where a revision of somebody else and own pending operations meet: the same value set to something else, or a record
 * removed that an own operation changes. The own value will stand in the first case, the removal in the second.
 */
export function conflictsWith(
  plan: PlanView,
  pending: readonly Operation[],
  revision: Revision,
): readonly Conflict[] {
  if (pending.length === 0 || pending.some(({ opId }) => opId === revision.opId)) return [];
  return pending.flatMap((operation) =>
    operation.change.flatMap((mine) =>
      revision.change.flatMap((theirs) => meeting(plan, operation, mine, theirs, revision.actor)),
    ),
  );
}

function meeting(
  plan: PlanView,
  { opId }: Operation,
  mine: Patch,
  theirs: Patch,
  actor: string,
): Conflict[] {
  if (mine.op !== 'set' || theirs.op === 'add' || mine.table !== theirs.table) return [];
  const isRemoval = theirs.op === 'remove';
  if ((isRemoval ? theirs.record.id : theirs.id) !== mine.id) return [];
  const about = { id: mine.id, name: nameOf(plan, mine.id), mine: mine.to, actor };
  if (isRemoval) return [{ key: `${opId} ${mine.id}`, ...about, theirs: undefined }];
  if (theirs.key !== mine.key || sameJson(theirs.to, mine.to)) return [];
  return [{ key: `${opId} ${mine.id} ${mine.key}`, ...about, field: mine.key, theirs: theirs.to }];
}

const nameOf = (plan: PlanView, id: string): string => plan.component(id)?.name ?? id;
