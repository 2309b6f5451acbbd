import type { Id } from '#shared/base/ids.ts';
import type { Parts } from './parts.ts';

/** That more than half of the votes are there, where a cluster says that it decides by majority. */
export function quorumNeed({ drawing, works }: Parts, cluster: Id, members: readonly Id[]): number {
  if (drawing.fact(cluster, 'quorumBased') !== true || members.length < 2)
    return drawing.writer.always;
  const witnesses = drawing.from(cluster, 'votesIn');
  const votes = [...members, ...witnesses];
  return drawing.writer.atLeast(Math.floor(votes.length / 2) + 1, votes.map(works));
}
