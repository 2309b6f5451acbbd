import type { AnalysisContext } from '../analysis.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import type { ClusterPool } from './cluster-pool.ts';
import type { PackingMachine, PackingProblem } from './packing/packing-problem.ts';

/** Which way blanks are taken: as kind as can be (to refute), or as unkind (to prove). */
export type Blanks = 'kind' | 'unkind';

/** More cores or GiB than anything has, but finite, so that sums can still be told apart. */
const boundless = 1e12;

/** What packing a cluster comes to: its machines with overhead on its hosts without what the platform keeps. */
export function restartProblem(
  pool: ClusterPool,
  context: AnalysisContext,
  blanks: Blanks,
): PackingProblem {
  const kind = blanks === 'kind';
  return {
    machines: machinesOf(pool, context, kind ? 0 : boundless, kind ? 0 : 100),
    hosts: pool.hosts.map(({ cores, memory }) =>
      kind
        ? { cores: highOf(cores) ?? boundless, memory: highOf(memory) ?? boundless }
        : { cores: lowOf(cores) ?? 0, memory: lowOf(memory) ?? 0 },
    ),
  };
}

function machinesOf(
  pool: ClusterPool,
  context: AnalysisContext,
  blankSize: number,
  blankLoad: number,
): readonly PackingMachine[] {
  const share = 1 + context.assumption('vmMemoryOverheadPct') / 100;
  const each = context.assumption('vmMemoryOverheadMiB') / 1024;
  const [vcpu, load, memory] = (['vcpu', 'peakUtilPct', 'ramGiB'] as const).map(
    (field) => pool.column(field).numbers,
  ) as [Float64Array, Float64Array, Float64Array];
  const machines: PackingMachine[] = [];
  for (const [index, { copies }] of pool.machines.entries()) {
    const processors = stated(vcpu[index]!, blankSize);
    const machine = {
      vcpu: processors,
      cores: (processors * stated(load[index]!, blankLoad)) / 100,
      memory: stated(memory[index]!, blankSize) * share + each,
    };
    for (let copy = 0; copy < copies; copy++) machines.push(machine);
  }
  return machines;
}

const stated = (number: number, blank: number): number => (Number.isNaN(number) ? blank : number);

/** Whether something that packing rests on is blank, so that the two readings differ. */
export const hasBlanks = (pool: ClusterPool): boolean =>
  pool.hosts.some(({ cores, memory }) => cores.value === undefined || memory.value === undefined) ||
  (['vcpu', 'peakUtilPct', 'ramGiB'] as const).some(
    (field) => pool.column(field).missing.length > 0,
  );
