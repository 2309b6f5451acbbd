import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
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
import { t } from '#shared/words/t.ts';

/**
 * Load that the machines behind its uplinks state, in percent of what is left of them after one failure (domain.md CAP-11). Of a server: all of its
 * load on its links without those to one switch. Of a switch that servers are linked to, the worse of two failures: of one of its
 * uplinks, when servers with several switches bring it their share; and of another switch, when they bring it all. Published
 * where a machine behind it states its network load.
 */
export const uplinkUse: Analysis = {
  id: 'uplink-use',
  title: t`Uplinks after one failure`,
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
    for (const server of componentsOf(context, 'server'))
      yield* said(server, useOfServer(server, loads, context));
    for (const one of componentsOf(context, 'switch'))
      yield* said(one, useOfSwitch(one, loads, context));
  },
};

function* said({ id }: Component, result: Measured<number> | undefined): Iterable<Published> {
  if (result !== undefined) yield { subject: id, measure: 'uplinkUseAfterFailure', result };
}

function useOfServer(
  server: Component,
  loads: NetworkLoads,
  context: AnalysisContext,
): Measured<number> | undefined {
  const load = loads.get(server);
  const links = linksOf(server, context).filter(({ other }) => other.kind === 'switch');
  if (load === undefined || links.length === 0) return undefined;
  const bySwitch = [...Map.groupBy(links, ({ other }) => other).values()].map((group) =>
    boundedSum(group.map((link) => linkBandwidth(link, 'up'))),
  );
  return loadShare(gigabits(load), leftAfterLoss(bySwitch, 1), t`No link is left.`);
}

function useOfSwitch(
  component: Component,
  loads: NetworkLoads,
  context: AnalysisContext,
): Measured<number> | undefined {
  const { up } = switchBandwidth(component, context);
  const servers = [...new Set(linksOf(component, context).map(({ other }) => other))].flatMap(
    (server) => {
      const load = loads.get(server);
      return load === undefined
        ? []
        : [{ load: gigabits(load), switches: switchesOf(server, context) }];
    },
  );
  if (up === undefined || servers.length === 0) return undefined;
  const shares = servers.map(({ load, switches }) =>
    boundedProduct(load, knownNumber(1 / switches)),
  );
  const uplinkGone = loadShare(boundedSum(shares), up.left, t`No uplink is left.`);
  if (uplinkGone === undefined || servers.every(({ switches }) => switches === 1))
    return uplinkGone;
  const all = boundedSum(servers.map(({ load }) => load));
  const switchGone = loadShare(all, up.all, t`Its uplinks carry nothing.`);
  return switchGone === undefined ? uplinkGone : boundedLargest([uplinkGone, switchGone]);
}

const switchesOf = (server: Component, context: AnalysisContext): number =>
  new Set(linksOf(server, context).flatMap(({ other }) => (other.kind === 'switch' ? [other] : [])))
    .size;

const gigabits = (megabits: Measured<number>): Measured<number> =>
  boundedProduct(megabits, knownNumber(0.001));
