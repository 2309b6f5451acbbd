import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import type { Measured } from '../measured.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { coresToLicense, processorFields } from './cores-to-license.ts';
import { coresItMayRunOn } from './may-run-on.ts';
import { licensedHosts, type LicensedHost } from './platforms.ts';
import { t } from '#shared/words/t.ts';

/** Cores to license: of hosts and clusters by the metric of their platform, of software that is licensed wherever it may run. */
export const licenceCores: Analysis = {
  id: 'licence-cores',
  title: t`Cores to license`,
  publishes: ['licenceCores'],
  reads: {
    kinds: [
      'server',
      'ftServer',
      'hypervisor',
      'hostCluster',
      'k8sCluster',
      'osPlatform',
      'osContainer',
      'pod',
      'vm',
      'workload',
    ],
    fields: [...processorFields, 'licensedWhereItMayRun', 'vcpu'],
    relations: ['memberOf', 'runsOn'],
    assumptions: ['socketsPerServer'],
  },
  compute: cores,
};

function* cores(context: AnalysisContext): Generator<Published> {
  const byHost = new Map(
    [...licensedHosts(context)].map(([id, host]) => [id, coresOf(context, host)]),
  );
  for (const [subject, result] of byHost) yield { subject, measure: 'licenceCores', result };
  for (const { cluster, hosts } of clusterPools(context)) {
    const parts = hosts.flatMap(({ component }) => byHost.get(component.id) ?? []);
    yield { subject: cluster.id, measure: 'licenceCores', result: boundedSum(parts) };
  }
  for (const component of componentsOf(context, 'workload')) {
    const result = isCounted(component) ? coresItMayRunOn(context, component) : undefined;
    if (result !== undefined) yield { subject: component.id, measure: 'licenceCores', result };
  }
}

const coresOf = (context: AnalysisContext, { server, metric }: LicensedHost): Measured<number> => ({
  ...coresToLicense(context, server, metric),
  note: `${metric.title}.`,
});

/** Software whose vendor counts every core it may run on. */
export const isCounted = ({ kind, facts }: Component): boolean =>
  kind === 'workload' && facts.licensedWhereItMayRun?.value === true;
