import type { MergeStart } from '#shared/sync/scenarios.ts';
import { lineageOf } from '../database/branches.ts';
import type { ReadableDatabase } from '../database/database.ts';
import { newestMerge } from '../database/merges.ts';
import { logHead } from '../database/operation-log.ts';

/**
 * The newest state that two branches have in common: what was merged last between them, either way, unless that was taken back;
 * else where they parted.
 */
export function mergeStart(database: ReadableDatabase, source: number, target: number): MergeStart {
  const [sourceSeq, targetSeq] = [source, target].map((branch) => logHead(database, branch).seq);
  const merged = newestMerge(database, source, target);
  return {
    base:
      merged === undefined
        ? partedAt(database, source, target)
        : { branch: merged.source, seq: merged.sourceSeq },
    sourceSeq: sourceSeq!,
    targetSeq: targetSeq!,
  };
}

function partedAt(database: ReadableDatabase, one: number, other: number): MergeStart['base'] {
  const others = new Map(lineageOf(database, other).map(({ branch, upTo }) => [branch, upTo]));
  for (const { branch, upTo } of lineageOf(database, one)) {
    const shared = others.get(branch);
    if (shared !== undefined) return { branch, seq: Math.min(upTo, shared) };
  }
  throw new Error(`branches ${one} and ${other} have no common beginning`);
}
