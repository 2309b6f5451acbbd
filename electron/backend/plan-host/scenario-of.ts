import type { Scenario } from '#shared/sync/scenarios.ts';
import type { Branch } from '../database/branches.ts';
import { rowOf, type ReadableDatabase } from '../database/database.ts';
import { isInMerge } from '../database/merges.ts';
import { logHead } from '../database/operation-log.ts';
import { t } from '#shared/words/t.ts';

/** A branch as people know it. */
export function scenarioOf(database: ReadableDatabase, branch: Branch): Scenario {
  const { id, name, base, description, parent, createdBy, createdAt } = branch;
  const own = rowOf<{ acts: number; at: number | null }>(
    database.prepare('SELECT count(*) AS acts, max(at) AS at FROM op WHERE branch_id = ?'),
    id,
  )!;
  return {
    id,
    name: parent === null ? t`Main plan` : name,
    base,
    isArchived: branch.archived === 1,
    acts: own.acts,
    seq: logHead(database, id).seq,
    isUnused: parent !== null && own.acts === 0 && !isSource(database, id),
    ...(description === null ? {} : { description }),
    ...(parent === null ? {} : { madeFrom: parent }),
    ...(createdBy === null ? {} : { createdBy }),
    ...(createdAt === null ? {} : { createdAt }),
    ...(own.at === null ? {} : { changedAt: own.at }),
  };
}

/** Whether something was made from a branch, or merged it. */
const isSource = (database: ReadableDatabase, id: number): boolean =>
  isInMerge(database, id) ||
  rowOf(database.prepare('SELECT 1 FROM branch WHERE parent_id = ? LIMIT 1'), id) !== undefined;
