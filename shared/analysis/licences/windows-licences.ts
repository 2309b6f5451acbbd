/** Prices of 16 cores of Windows Server. */
export interface WindowsPrices {
  readonly standard: number;
  readonly datacenter: number;
}

export type WindowsEdition = 'standard' | 'datacenter';

/** Standard licences of a host for so many machines: each set covers all cores and allows two machines (domain.md §4.9). */
export const standardSets = (machines: number): number => Math.ceil(machines / 2);

/** From how many machines on a host the Datacenter edition costs no more: n* = 2 · P(Datacenter) / P(Standard). */
export const breakEvenMachines = ({ standard, datacenter }: WindowsPrices): number =>
  (2 * datacenter) / standard;

/** What Windows costs a host with so many licensed cores (by the metric of Windows) and machines, in the edition given or the cheaper one. */
export function windowsCost(
  host: { readonly cores: number; readonly machines: number; readonly edition?: WindowsEdition },
  prices: WindowsPrices,
): number {
  if (host.machines === 0) return 0;
  const packs = host.cores / 16;
  const standard = standardSets(host.machines) * packs * prices.standard;
  const datacenter = packs * prices.datacenter;
  if (host.edition === undefined) return Math.min(standard, datacenter);
  return host.edition === 'standard' ? standard : datacenter;
}
