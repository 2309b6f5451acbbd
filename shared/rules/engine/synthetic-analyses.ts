import type { Id } from '#shared/base/ids.ts';
import type { Analysis, Published } from '#shared/analysis/analysis.ts';
import type { Input, Measured } from '#shared/analysis/measured.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';

const ofKind = (plan: PlanView, kind: Kind): readonly Id[] =>
  [...plan.all('component')].filter((component) => component.kind === kind).map(({ id }) => id);

const membersOf = (plan: PlanView, cluster: Id): readonly Id[] =>
  plan.incoming(cluster, 'memberOf').map(({ from }) => from);

/** The sum of a number of some components: between bounds while one is blank. */
function total(plan: PlanView, ids: readonly Id[], field: FieldName): Measured<number> {
  const inputs = ids.map((component): Input => ({ component, field }));
  const stated = ({ component }: Input) => plan.component(component)?.facts[field]?.value;
  const used = inputs.filter((input) => typeof stated(input) === 'number');
  const missing = inputs.filter((input) => typeof stated(input) !== 'number');
  const sum = used.reduce((all, input) => all + (stated(input) as number), 0);
  return missing.length === 0 ? { value: sum, used, missing } : { low: sum, used, missing };
}

const nothingRead = { kinds: [], fields: [], relations: [], assumptions: [] } as const;

/** Analyses that use every form of a result, for tests of the engine: numbers with bounds, components, and a measure of the plan. */
export const syntheticAnalyses: readonly Analysis[] = [
  {
    id: 'synthetic-overcommit',
    title: 'For tests',
    publishes: ['cpuOvercommit'],
    reads: {
      ...nothingRead,
      kinds: ['hostCluster', 'hypervisor'],
      fields: ['cores'],
      relations: ['memberOf', 'runsOn'],
    },
    *compute({ plan }): Iterable<Published> {
      for (const subject of ofKind(plan, 'hostCluster')) {
        const hosts = membersOf(plan, subject).flatMap((member) =>
          plan.outgoing(member, 'runsOn').map(({ to }) => to),
        );
        const cores = total(plan, [...new Set(hosts)].sort(), 'cores');
        if (hosts.length > 0) yield { subject, measure: 'cpuOvercommit', result: cores };
      }
    },
  },
  {
    id: 'synthetic-points',
    title: 'For tests',
    publishes: ['singlePoints'],
    reads: { ...nothingRead, kinds: ['workload'], relations: ['runsOn'] },
    *compute({ plan }): Iterable<Published> {
      for (const subject of ofKind(plan, 'workload')) {
        const value = plan.outgoing(subject, 'runsOn').map(({ to }) => to);
        const result = { value: [...new Set(value)].sort(), used: [], missing: [] };
        yield { subject, measure: 'singlePoints', result };
      }
    },
  },
  {
    id: 'synthetic-capex',
    title: 'For tests',
    publishes: ['capex'],
    reads: { ...nothingRead, kinds: ['vm'], fields: ['ramGiB'] },
    *compute({ plan }): Iterable<Published> {
      const result = total(plan, ofKind(plan, 'vm').toSorted(), 'ramGiB');
      yield { subject: 'plan', measure: 'capex', result };
    },
  },
];
