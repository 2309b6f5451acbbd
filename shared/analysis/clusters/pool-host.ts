import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedDifference } from '../sums/bounded-difference.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { statedNumber } from '../sums/stated-number.ts';

/** A host of a cluster: a server, or a hypervisor whose server is not drawn. */
export interface PoolHost {
  readonly component: Component;
  readonly hypervisors: readonly Component[];
  readonly cores: Measured<number>;
  /** GiB, less what the platform keeps. */
  readonly memory: Measured<number>;
}

/** Reads a host. What its platform keeps is stated by its hypervisor, else a planning value. */
export function poolHost(
  component: Component,
  hypervisors: readonly Component[],
  context: AnalysisContext,
): PoolHost {
  return {
    component,
    hypervisors,
    cores: hostCores(component),
    memory: boundedDifference(hostFact(component, 'ramGiB'), platformMemory(hypervisors, context)),
  };
}

/** Physical cores: as stated, else sockets times cores per socket. */
function hostCores(component: Component): Measured<number> {
  const { cores, sockets, coresPerSocket } = component.facts;
  const bySocket = cores === undefined && sockets !== undefined && coresPerSocket !== undefined;
  return bySocket
    ? boundedProduct(statedNumber(component, 'sockets'), statedNumber(component, 'coresPerSocket'))
    : hostFact(component, 'cores');
}

/** A hypervisor cannot state what its server has: what is missing there is the server under it. */
function hostFact(component: Component, field: 'cores' | 'ramGiB'): Measured<number> {
  if (component.kind !== 'hypervisor') return statedNumber(component, field);
  const input = { component: component.id, field, relation: 'runsOn' } as const;
  return { low: 0, used: [], missing: [input] };
}

function platformMemory(
  hypervisors: readonly Component[],
  context: AnalysisContext,
): Measured<number> {
  const stating = hypervisors.find(({ facts }) => facts.reservedRamGiB !== undefined);
  return stating === undefined
    ? assumedNumber(context, 'hostMemoryReserve')
    : statedNumber(stating, 'reservedRamGiB');
}
