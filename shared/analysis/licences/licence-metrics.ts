import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import { t } from '#shared/words/t.ts';

/** How a vendor counts the cores of a host (domain.md §4.9). */
export interface LicenceMetric {
  readonly title: string;
  /** Every processor counts as this many cores at least, and every server. */
  readonly leastPerProcessor: number;
  readonly leastPerServer: number;
  /** What a core costs in a year, where the vendor rents. */
  readonly subscription?: AssumptionName;
  readonly source: string;
}

/** The metrics by name: data, because terms change faster than code. */
export const licenceMetrics = {
  vmware: {
    title: t`VMware by Broadcom: cores, 16 a processor at least`,
    leastPerProcessor: 16,
    leastPerServer: 0,
    subscription: 'vmwareCorePrice',
    source: 'BCM',
  },
  windows: {
    title: t`Windows Server: cores, 8 a processor and 16 a server at least`,
    leastPerProcessor: 8,
    leastPerServer: 16,
    source: 'DELL, PW',
  },
  plain: {
    title: t`Physical cores`,
    leastPerProcessor: 0,
    leastPerServer: 0,
    source: 'domain 4.9',
  },
} as const satisfies Readonly<Record<string, LicenceMetric>>;

type MetricName = keyof typeof licenceMetrics;

/** By which metric a platform is licensed, by the id of its technology. All others: physical cores, for what is licensed on top of them. */
const byTechnology: ReadonlyMap<string, MetricName> = new Map([
  ['vmware-vsphere', 'vmware'],
  ['microsoft-hyper-v', 'windows'],
]);

/** The metric of a platform. */
export const metricOf = (technology: string | undefined): LicenceMetric =>
  licenceMetrics[(technology === undefined ? undefined : byTechnology.get(technology)) ?? 'plain'];
