import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedLargest } from '../sums/bounded-extreme.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber, statedOrAssumed } from '../sums/stated-number.ts';
import type { LicenceMetric } from './licence-metrics.ts';

/** The facts that say how many cores a server has, and in how many processors. */
export const processorFields = [
  'cores',
  'sockets',
  'coresPerSocket',
] as const satisfies readonly FieldName[];

/** Physical cores of a server: as stated, else processors times cores of each. */
export function serverCores(server: Component): Measured<number> {
  const { cores, sockets, coresPerSocket } = server.facts;
  return cores === undefined && sockets !== undefined && coresPerSocket !== undefined
    ? boundedProduct(statedNumber(server, 'sockets'), statedNumber(server, 'coresPerSocket'))
    : statedNumber(server, 'cores');
}

/** Cores of a server that a vendor counts: the physical ones, never threads, with the minimum of a processor and of a server. */
export function coresToLicense(
  context: AnalysisContext,
  server: Component,
  { leastPerProcessor, leastPerServer }: LicenceMetric,
): Measured<number> {
  const cores = serverCores(server);
  if (leastPerProcessor === 0 && leastPerServer === 0) return cores;
  const processors = statedOrAssumed(server, 'sockets', context, 'socketsPerServer');
  const least = boundedProduct(processors, knownNumber(leastPerProcessor));
  return boundedLargest([cores, least, knownNumber(leastPerServer)]);
}
