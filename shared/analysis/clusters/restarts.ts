import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { combined } from '../sums/combined.ts';
import type { ClusterPool } from './cluster-pool.ts';
import { clusterPools } from './cluster-pools.ts';
import { failuresToTolerate } from './failures-to-tolerate.ts';
import { machinesMemory } from './machines-memory.ts';
import type { PackingVerdict } from './packing/packing-verdict.ts';
import { failureFields, poolKinds, poolRelations } from './pool-reads.ts';
import { rememberedFor } from './remembered-for.ts';
import { hasBlanks, restartProblem } from './restart-problem.ts';
import { RestartJudge, type FailuresCarried } from './restart-verdicts.ts';
import { t } from '#shared/words/t.ts';

interface Verdicts {
  readonly restarts: PackingVerdict;
  readonly carried: FailuresCarried;
}

const restartsAssumptions = [
  'hostFailures',
  'hostMemoryReserve',
  'vmMemoryOverheadPct',
  'vmMemoryOverheadMiB',
] as const;

const remembered = rememberedFor<Verdicts>();

/**
 * Whether every machine finds a place when hosts are lost, whichever they are, and how many may be lost: packed on peak processors
 * and memory with overhead (domain.md §4.4, rules.md §3). Powered-off machines and templates are not restarted. A cluster in
 * which nothing changed is not packed again.
 */
export const restarts: Analysis = {
  id: 'restarts',
  title: t`Restart after losing hosts`,
  publishes: ['restartsAfterFailure', 'failuresCarried'],
  reads: {
    kinds: poolKinds,
    fields: failureFields,
    relations: poolRelations,
    assumptions: restartsAssumptions,
  },
  *compute(context) {
    for (const pool of clusterPools(context)) {
      const { cluster } = pool;
      const verdicts = remembered(cluster, signature(pool, context), () =>
        verdictsOf(pool, context),
      );
      const inputs = inputsOf(pool, context);
      yield {
        subject: cluster.id,
        measure: 'restartsAfterFailure',
        result: saidOf(verdicts.restarts, inputs),
      };
      yield {
        subject: cluster.id,
        measure: 'failuresCarried',
        result: countOf(verdicts.carried, inputs),
      };
    }
  },
};

/** A workload may state any number of copies; more machines than any cluster has are not packed. */
const mostMachines = 20_000;

function verdictsOf(pool: ClusterPool, context: AnalysisContext): Verdicts {
  if (pool.machines.reduce((sum, { copies }) => sum + copies, 0) > mostMachines)
    return { restarts: 'notProven', carried: { low: 0, high: pool.hosts.length } };
  const kind = restartProblem(pool, context, 'kind');
  const unkind = hasBlanks(pool) ? restartProblem(pool, context, 'unkind') : kind;
  const judge = new RestartJudge({ kind, unkind });
  const lost = failuresToTolerate(pool.cluster, context).value;
  return { restarts: judge.verdict(lost), carried: judge.failuresCarried() };
}

/** All that the verdicts rest on, by identity: records are replaced when they change. */
function signature({ hosts, machines }: ClusterPool, context: AnalysisContext): readonly unknown[] {
  return [
    ...restartsAssumptions.map((name) => context.assumption(name)),
    ...hosts.flatMap(({ component, hypervisors }) => [component, ...hypervisors]),
    ...machines.map(({ component }) => component),
  ];
}

/** What the verdicts rest on and wait for, as for the sums. */
function inputsOf(pool: ClusterPool, context: AnalysisContext): Measured<number> {
  const parts = [
    pool.demand('peakCores'),
    machinesMemory(pool, context),
    ...pool.hosts.flatMap(({ cores, memory }) => [cores, memory]),
    failuresToTolerate(pool.cluster, context),
  ];
  return combined(parts, {});
}

function saidOf(verdict: PackingVerdict, inputs: Measured<number>): Measured<boolean> {
  const { used, missing, assumed } = inputs;
  const rest = { used, ...(assumed === undefined ? {} : { assumed }) };
  if (verdict !== 'notProven') return { value: verdict === 'fits', ...rest, missing: [] };
  return { ...rest, missing, ...(missing.length === 0 ? { note: notProven } : {}) };
}

function countOf({ low, high }: FailuresCarried, inputs: Measured<number>): Measured<number> {
  const decided = Math.max(0, low) === Math.max(0, high);
  const note =
    high < 0
      ? t`Its machines do not fit even while every host runs.`
      : decided
        ? undefined
        : notProven;
  return {
    ...(decided ? { value: Math.max(0, low) } : { low: Math.max(0, low), high: Math.max(0, high) }),
    ...inputs,
    missing: decided ? [] : inputs.missing,
    ...(note === undefined || (!decided && inputs.missing.length > 0) ? {} : { note }),
  };
}

const notProven = t`Not proven: the sums allow it, but no way to place the machines was found in time.`;
