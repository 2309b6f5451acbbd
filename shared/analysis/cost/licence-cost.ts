import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { dividedBy } from '../facility/divided-by.ts';
import { inUse } from '../facility/in-use.ts';
import { coresToLicense } from '../licences/cores-to-license.ts';
import { isCounted } from '../licences/licence-cores.ts';
import { licenceMetrics } from '../licences/licence-metrics.ts';
import { windowsMachinesAtWorst } from '../licences/machines-at-worst.ts';
import { coresItMayRunOn } from '../licences/may-run-on.ts';
import { licensedHosts, type LicensedHost } from '../licences/platforms.ts';
import {
  windowsCost,
  type WindowsEdition,
  type WindowsPrices,
} from '../licences/windows-licences.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { combined, spreadOf } from '../sums/combined.ts';
import type { CostLine } from './cost-line.ts';
import { isBought } from './hardware-cost.ts';

/**
 * Licences: subscriptions of platforms that are rented by core, Windows for every host that may have to run it, and software that
 * is licensed wherever it may run. What exists has its perpetual licences; rents and support go on.
 */
export function* licenceCost(context: AnalysisContext): Generator<CostLine> {
  yield* subscriptions(context);
  yield* windowsLicences(context);
  yield* coreLicences(context);
}

function* subscriptions(context: AnalysisContext): Generator<CostLine> {
  for (const [subject, { server, metric }] of licensedHosts(context)) {
    if (metric.subscription === undefined) continue;
    const price = assumedNumber(context, metric.subscription);
    const amount = boundedProduct(coresToLicense(context, server, metric), price);
    yield { subject, item: 'subscription', spent: 'perYear', amount };
  }
}

/** A line for each cluster with hosts to buy, and for each such host without one. */
function* windowsLicences(context: AnalysisContext): Generator<CostLine> {
  const machines = windowsMachinesAtWorst(context);
  for (const [subject, hosts] of boughtTogether(context)) {
    const windows = hosts.map(({ server }) => machines.get(server.id)!);
    if (windows.every((count) => highOf(count) === 0)) continue;
    const amount = windowsAmount(context, hosts, windows);
    yield { subject, item: 'licence', spent: 'once', amount };
  }
}

function boughtTogether(context: AnalysisContext): ReadonlyMap<Id, readonly LicensedHost[]> {
  const together = new Map<Id, LicensedHost[]>();
  for (const host of licensedHosts(context).values()) {
    if (!isBought(host.server)) continue;
    const subject = host.cluster?.id ?? host.server.id;
    const known = together.get(subject);
    if (known === undefined) together.set(subject, [host]);
    else known.push(host);
  }
  return together;
}

function* coreLicences(context: AnalysisContext): Generator<CostLine> {
  for (const software of componentsOf(context, 'workload')) {
    if (!isCounted(software) || !inUse(software)) continue;
    const cores = coresItMayRunOn(context, software);
    if (cores === undefined) continue;
    const subject = software.id;
    const price = boundedProduct(cores, assumedNumber(context, 'coreLicencePrice'));
    if (isBought(software)) yield { subject, item: 'licence', spent: 'once', amount: price };
    const share = assumedNumber(context, 'coreLicenceSupportPct');
    const support = dividedBy(boundedProduct(price, share), 100);
    yield { subject, item: 'support', spent: 'perYear', amount: support };
  }
}

/** Windows for the worst day of hosts. The cost rises with cores, machines and prices, so bounds give bounds. */
function windowsAmount(
  context: AnalysisContext,
  hosts: readonly LicensedHost[],
  machines: readonly Measured<number>[],
): Measured<number> {
  const cores = hosts.map(({ server }) => coresToLicense(context, server, licenceMetrics.windows));
  const standard = assumedNumber(context, 'windowsStandardPrice');
  const datacenter = assumedNumber(context, 'windowsDatacenterPrice');
  const cost = (of: End, price: End = ({ value }) => value) => {
    const prices = { standard: price(standard)!, datacenter: price(datacenter)! };
    return added(
      hosts.map((host, index) => hostCost(host, of(cores[index]!), of(machines[index]!), prices)),
    );
  };
  const value = cost((part) => part.value);
  return combined([...cores, ...new Set(machines), standard, datacenter], {
    value,
    low: cost(lowOf),
    high: cost(highOf),
    spread: value === undefined ? undefined : [cost(lowest, lowest)!, cost(highest, highest)!],
  });
}

type End = (part: Measured<number>) => number | undefined;

const lowest: End = (part) => spreadOf(part)[0];
const highest: End = (part) => spreadOf(part)[1];

function hostCost(
  { server, cluster }: LicensedHost,
  cores: number | undefined,
  machines: number | undefined,
  prices: WindowsPrices,
): number | undefined {
  if (cores === undefined || machines === undefined) return undefined;
  const edition = (server.facts.windowsEdition ?? cluster?.facts.windowsEdition)?.value;
  return edition === undefined
    ? windowsCost({ cores, machines }, prices)
    : windowsCost({ cores, machines, edition: edition as WindowsEdition }, prices);
}

function added(numbers: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
