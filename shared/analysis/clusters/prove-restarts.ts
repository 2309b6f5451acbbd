import type { Id } from '#shared/base/ids.ts';
import type { LongWork, Question } from '../question.ts';
import { clusterPools } from './cluster-pools.ts';
import { failuresToTolerate } from './failures-to-tolerate.ts';
import { bestFit } from './packing/best-fit.ts';
import { exactPacking } from './packing/exact-packing.ts';
import { hostsLeft } from './packing/lost-hosts.ts';
import type { PackingProblem } from './packing/packing-problem.ts';
import { tooSmall } from './packing/too-small.ts';
import { hasBlanks, restartProblem } from './restart-problem.ts';

/** How it is known whether every machine finds a place: a placement by best fit or by search, sums that are too small, a search that came to its end. */
export type Proof =
  | { readonly outcome: 'fits'; readonly by: 'bestFit' | 'search' }
  | { readonly outcome: 'impossible'; readonly by: 'sums' | 'search' }
  /** Facts are blank that decide, or the search took too long. */
  | { readonly outcome: 'notProven'; readonly by: 'blanks' | 'time' };

/** Steps of the search for each way of losing hosts: a second or so. */
const mostSteps = 3_000_000;

/** Asked where the quick way leaves it open whether a cluster carries the loss of the hosts it must tolerate: searches much longer. Undefined for a cluster without hosts. */
export const proveRestarts: Question<{ readonly cluster: Id }, Proof | undefined> = {
  *answer(context, { cluster }): LongWork<Proof | undefined> {
    const pool = clusterPools(context).find((one) => one.cluster.id === cluster);
    if (pool === undefined) return undefined;
    const lost = failuresToTolerate(pool.cluster, context).value;
    const kind = restartProblem(pool, context, 'kind');
    const best = yield* provenFor(kind, lost);
    if (!hasBlanks(pool) || best.outcome !== 'fits') return best;
    const worst = yield* provenFor(restartProblem(pool, context, 'unkind'), lost);
    return worst.outcome === 'fits' ? worst : { outcome: 'notProven', by: 'blanks' };
  },
};

/** The weakest proof of all ways of losing hosts; one that is impossible decides. */
function* provenFor({ machines, hosts }: PackingProblem, lost: number): LongWork<Proof> {
  const cases = [...hostsLeft(hosts, lost)];
  let weakest: Proof = { outcome: 'fits', by: 'bestFit' };
  for (const [index, left] of cases.entries()) {
    yield index / cases.length;
    const proof = provenOn({ machines, hosts: left });
    if (proof.outcome === 'impossible') return proof;
    if (strength(proof) < strength(weakest)) weakest = proof;
  }
  return weakest;
}

function provenOn(problem: PackingProblem): Proof {
  if (tooSmall(problem)) return { outcome: 'impossible', by: 'sums' };
  if (bestFit(problem) !== undefined) return { outcome: 'fits', by: 'bestFit' };
  const { outcome } = exactPacking(problem, mostSteps);
  return outcome === 'notProven' ? { outcome, by: 'time' } : { outcome, by: 'search' };
}

const strength = ({ outcome, by }: Proof): number =>
  outcome === 'notProven' ? 0 : by === 'search' ? 1 : 2;
