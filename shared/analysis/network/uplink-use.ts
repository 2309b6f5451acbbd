import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { leftAfterLoss } from '../clusters/left-after-loss.ts';
import { boundedLargest } from '../sums/bounded-extreme.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { loadShare } from '../sums/load-ratio.ts';
import { linkKinds, speedFields } from './link-reads.ts';
import { linkBandwidth } from './link-speed.ts';
import { linksOf } from './links.ts';
import { networkLoads, type NetworkLoads } from './network-loads.ts';
import { switchBandwidth } from './switch-bandwidth.ts';

/**
 * Load that the machines behind its uplinks state, in percent of what is left of them after one failure (domain.md CAP-11). Of a server: all of its
 * load on its links without those to one switch. Of a switch that servers are linked to, the worse of two failures: of one of its
 * uplinks, when servers with several switches bring it their share; and of another switch, when they bring it all. Published
 * where a machine behind it states its network load.
 */
export const uplinkUse: Analysis = {
  id: 'uplink-use',
  title: 'Uplinks after one failure',
  publishes: ['uplinkUseAfterFailure'],
  reads: {
    kinds: [
      ...linkKinds,
      'hostCluster',
      'hypervisor',
      'osPlatform',
      'vm',
      'osContainer',
      'workload',
    ],
    fields: ['networkMbps', 'switchRole', 'uplinks', 'poweredOn', 'isTemplate', ...speedFields],
    relations: ['linksTo', 'runsOn', 'memberOf'],
    assumptions: [],
  },
  *compute(context) {
    const loads = networkLoads(context);
    if (loads.size === 0) return;
    for (const component of context.plan.all('component')) {
      const result = useOf(component, loads, context);
      if (result !== undefined)
        yield { subject: component.id, measure: 'uplinkUseAfterFailure', result };
    }
  },
};

function useOf(
  component: Component,
  loads: NetworkLoads,
  { plan }: AnalysisContext,
): Measured<number> | undefined {
  if (component.kind === 'server') return useOfServer(component, loads, plan);
  return component.kind === 'switch' ? useOfSwitch(component, loads, plan) : undefined;
}

function useOfServer(
  server: Component,
  loads: NetworkLoads,
  plan: PlanView,
): Measured<number> | undefined {
  const load = loads.get(server);
  const links = linksOf(server, plan).filter(({ other }) => other.kind === 'switch');
  if (load === undefined || links.length === 0) return undefined;
  const bySwitch = [...Map.groupBy(links, ({ other }) => other).values()].map((group) =>
    boundedSum(group.map((link) => linkBandwidth(link, true))),
  );
  return loadShare(gigabits(load), leftAfterLoss(bySwitch, 1), 'No link is left.');
}

function useOfSwitch(
  component: Component,
  loads: NetworkLoads,
  plan: PlanView,
): Measured<number> | undefined {
  const { up } = switchBandwidth(component, plan);
  const servers = [...new Set(linksOf(component, plan).map(({ other }) => other))].flatMap(
    (server) => {
      const load = loads.get(server);
      return load === undefined
        ? []
        : [{ load: gigabits(load), switches: switchesOf(server, plan) }];
    },
  );
  if (up.length === 0 || servers.length === 0) return undefined;
  const shares = servers.map(({ load, switches }) =>
    boundedProduct(load, knownNumber(1 / switches)),
  );
  const uplinkGone = loadShare(boundedSum(shares), leftAfterLoss(up, 1), 'No uplink is left.');
  if (uplinkGone === undefined || servers.every(({ switches }) => switches === 1))
    return uplinkGone;
  const all = boundedSum(servers.map(({ load }) => load));
  const switchGone = loadShare(all, leftAfterLoss(up, 0), 'Its uplinks carry nothing.');
  return switchGone === undefined ? uplinkGone : boundedLargest([uplinkGone, switchGone]);
}

const switchesOf = (server: Component, plan: PlanView): number =>
  new Set(linksOf(server, plan).flatMap(({ other }) => (other.kind === 'switch' ? [other] : [])))
    .size;

const gigabits = (megabits: Measured<number>): Measured<number> =>
  boundedProduct(megabits, knownNumber(0.001));
