import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { planOfRows, rowsByTable, rowsOfPlan, type PlanRows } from '#shared/plan/plan-rows.ts';
import type { Plan, PlanView } from '#shared/plan/plan.ts';
import type { Version } from '#shared/sync/scenarios.ts';
import { rowOf, rowsOf, type ReadableDatabase, type WritableDatabase } from './database.ts';

interface VersionRow extends Omit<Version, 'note'> {
  readonly note: string | null;
}

const columns = 'id, branch_id AS branch, seq, name, note, actor, at';

/** Every named version, newest first. */
export const allVersions = (database: ReadableDatabase): readonly Version[] =>
  rowsOf<VersionRow>(database.prepare(`SELECT ${columns} FROM version ORDER BY id DESC`)).map(
    versionOf,
  );

/** One version, or undefined. */
export function versionAt(database: ReadableDatabase, id: number): Version | undefined {
  const row = rowOf<VersionRow>(
    database.prepare(`SELECT ${columns} FROM version WHERE id = ?`),
    id,
  );
  return row && versionOf(row);
}

const versionOf = ({ note, ...row }: VersionRow): Version =>
  note === null ? row : { ...row, note };

/** Keeps a plan under a name, whole: what it shows does not depend on the log. */
export function writeVersion(
  database: WritableDatabase,
  version: Omit<Version, 'id'>,
  plan: PlanView,
): Version {
  const text = JSON.stringify(rowsOfPlan(plan));
  const { branch, seq, name, note, actor, at } = version;
  database
    .prepare(
      'INSERT INTO version (branch_id, seq, name, note, actor, at, state_gz, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(branch, seq, name, note ?? null, actor, at, gzipSync(text, { level: 3 }), digest(text));
  const newest = database.prepare('SELECT max(id) AS id FROM version');
  return { ...version, id: rowOf<{ id: number }>(newest)!.id };
}

/** The plan of a version; undefined when it is no longer what was written, or is not there. */
export function planOfVersion(database: ReadableDatabase, id: number): Plan | undefined {
  const row = rowOf<{ state_gz: Buffer; sha256: Buffer }>(
    database.prepare('SELECT state_gz, sha256 FROM version WHERE id = ?'),
    id,
  );
  if (row === undefined) return undefined;
  const text = gunzipSync(row.state_gz).toString();
  return digest(text).equals(row.sha256) ? planOfRows(allTables(text)) : undefined;
}

/** A version that was written before a table came has none of its records. */
function allTables(text: string): PlanRows {
  const stored = JSON.parse(text) as Partial<PlanRows>;
  return rowsByTable((table) => stored[table] ?? []);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
