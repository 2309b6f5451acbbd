import type { Patch } from '#shared/plan/change.ts';
import type { TableName } from '#shared/plan/records.ts';
import type { Revision } from '#shared/sync/protocol.ts';

/** An act as a story tells it: what it was called, and how much of what it touched. */
export interface StoryEntry {
  readonly seq: number;
  /** The branch it was done on; absent on the main branch. */
  readonly branch?: number;
  readonly actor: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly label: string;
  readonly undoOf?: number;
  readonly redoOf?: number;
  /** How many records were added, removed and changed; a decision is told from other components. */
  readonly touched: readonly Touched[];
}

/** How many records of a table an act added, removed or changed. */
export interface Touched {
  readonly what: TableName | 'decision';
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What a story tells of a revision. */
export function storyEntry(revision: Revision): StoryEntry {
  const { seq, branch, actor, at, label, undoOf, redoOf, change } = revision;
  return {
    seq,
    actor,
    at,
    label,
    touched: touchedBy(change),
    ...(branch === undefined ? {} : { branch }),
    ...(undoOf === undefined ? {} : { undoOf }),
    ...(redoOf === undefined ? {} : { redoOf }),
  };
}

function touchedBy(change: readonly Patch[]): readonly Touched[] {
  const groups = Map.groupBy(change, whatOf);
  return [...groups].map(([what, patches]) => {
    const of = (op: Patch['op']) => patches.filter((patch) => patch.op === op);
    const set = new Set(of('set').map((patch) => (patch.op === 'set' ? patch.id : '')));
    return { what, added: of('add').length, removed: of('remove').length, changed: set.size };
  });
}

const whatOf = (patch: Patch): Touched['what'] =>
  patch.op !== 'set' && patch.table === 'component' && patch.record.kind === 'decision'
    ? 'decision'
    : patch.table;
