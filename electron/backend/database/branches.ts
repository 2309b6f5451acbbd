import { rowOf, rowsOf, type ReadableDatabase } from './database.ts';

/** The branch that every plan begins with. */
export const mainBranch = 0;

/** A branch as the file has it. */
export interface Branch {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly parent: number | null;
  /** The revision of the parent's line that it was made from; 0 = before the first. */
  readonly base: number;
  readonly createdBy: string | null;
  readonly createdAt: number | null;
  readonly archived: 0 | 1;
}

const columns = `id, name, description, parent_id AS parent, base_seq AS base, created_by AS createdBy,
  created_at AS createdAt, archived`;

/** Every branch, in the order in which they were made. */
export const allBranches = (database: ReadableDatabase): readonly Branch[] =>
  rowsOf<Branch>(database.prepare(`SELECT ${columns} FROM branch ORDER BY id`));

/** One branch, or undefined. */
export const branchAt = (database: ReadableDatabase, id: number): Branch | undefined =>
  rowOf<Branch>(database.prepare(`SELECT ${columns} FROM branch WHERE id = ?`), id);

/** One part of a line of development: the revisions of a branch up to one of them. */
export interface Stretch {
  readonly branch: number;
  readonly upTo: number;
}

/** The line that leads to a branch's newest revision: its own revisions, then those of its ancestors that it was made from. */
export function lineageOf(database: ReadableDatabase, branch: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let upTo = Number.MAX_SAFE_INTEGER;
  for (let at = branchAt(database, branch); at !== undefined;) {
    stretches.push({ branch: at.id, upTo });
    upTo = Math.min(upTo, at.base);
    at = at.parent === null ? undefined : branchAt(database, at.parent);
  }
  return stretches;
}
