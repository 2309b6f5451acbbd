import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import type { Input, Measured } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { relatedFrom } from '../related.ts';
import { licensedHosts, type LicensedHost } from './platforms.ts';
import { t } from '#shared/words/t.ts';

/** Windows machines that a host may have to run on its worst day. */
export const machinesAtWorst: Analysis = {
  id: 'windows-machines-at-worst',
  title: t`Windows machines a host may have to run`,
  publishes: ['machinesPerHostAtWorst'],
  reads: {
    kinds: ['server', 'ftServer', 'hypervisor', 'hostCluster', 'vm', 'workload'],
    fields: ['osKernelFamily', 'isTemplate', 'poweredOn', 'replicas', 'haRestart', 'liveMigration'],
    relations: ['memberOf', 'runsOn'],
    assumptions: [],
  },
  compute: atWorst,
};

function* atWorst(context: AnalysisContext): Generator<Published> {
  for (const [subject, result] of windowsMachinesAtWorst(context))
    yield { subject, measure: 'machinesPerHostAtWorst', result };
}

/**
 * By host and by cluster. Where machines move or are restarted, all of the cluster may meet on one host, and every host needs the
 * rights for it (domain.md §4.9); where they do not, a host runs its own. The spread of a cluster begins at an even share
 * of the hosts that are left after losing one.
 */
export const windowsMachinesAtWorst: (
  context: AnalysisContext,
) => ReadonlyMap<Id, Measured<number>> = onceARun(readMachines);

function readMachines(context: AnalysisContext): ReadonlyMap<Id, Measured<number>> {
  const found = new Map<Id, Measured<number>>();
  for (const pool of clusterPools(context)) {
    const machines = pool.machines.filter(({ component }) => component.kind === 'vm');
    const windows = windowsAmong(machines.map(({ component }) => component));
    found.set(pool.cluster.id, ofCluster(pool.hosts.length, windows));
  }
  for (const [id, host] of licensedHosts(context)) {
    const together = host.cluster && mayMove(host.cluster) ? found.get(host.cluster.id) : undefined;
    found.set(id, together ?? windowsAmong(ownMachines(context, host)));
  }
  return found;
}

/** A cluster moves its machines unless it says that it does neither restart nor migrate them. */
const mayMove = ({ facts }: Component): boolean =>
  facts.haRestart?.value !== false || facts.liveMigration?.value !== false;

function ofCluster(hosts: number, all: Measured<number>): Measured<number> {
  const { value } = all;
  if (value === undefined || value === 0 || hosts < 3) return all;
  return { ...all, spread: [Math.ceil(value / (hosts - 1)), value] };
}

const ownMachines = ({ plan }: AnalysisContext, host: LicensedHost): readonly Component[] =>
  [host.server, ...host.hypervisors].flatMap(({ id }) =>
    [...relatedFrom(plan, id, 'runsOn', ['vm'])].filter(
      ({ facts, status }) => facts.isTemplate?.value !== true && status !== 'retire',
    ),
  );

/** How many of some machines are Windows; one that does not say may be. */
function windowsAmong(machines: readonly Component[]): Measured<number> {
  const used: Input[] = [];
  const missing: Input[] = [];
  let count = 0;
  for (const { id, facts } of machines) {
    const family = facts.osKernelFamily?.value;
    (family === undefined ? missing : used).push({ component: id, field: 'osKernelFamily' });
    if (family === 'windows') count++;
  }
  return missing.length === 0
    ? { value: count, used, missing }
    : { low: count, high: count + missing.length, used, missing };
}
