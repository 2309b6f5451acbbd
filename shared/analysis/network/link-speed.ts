import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Input, Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { cables, linkInput, type Link } from './links.ts';

/** Where a link leads from the end that asks. */
type Way = 'up' | 'down';

/**
 * What a cable of a link carries, Gbps: as the link states, else the slower of what its ends state. The end from which it leads up
 * counts with its uplinks before its ports, the other end with its ports.
 */
export function linkSpeed(link: Link, leads: Way): Measured<number> {
  const { relation, self, other } = link;
  const stated = relation.facts.speedGbps?.value;
  if (typeof stated === 'number')
    return { value: stated, used: [linkInput(self, 'speedGbps')], missing: [] };
  const ends = [endSpeed(self, leads === 'up'), endSpeed(other, leads === 'down')].filter(
    (end) => end !== undefined,
  );
  if (ends.length === 0) return { low: 0, used: [], missing: [linkInput(self, 'speedGbps')] };
  return {
    value: Math.min(...ends.map(({ gbps }) => gbps)),
    used: ends.map(({ input }) => input),
    missing: [],
  };
}

/** What all cables of a link carry, Gbps. */
export const linkBandwidth = (link: Link, leads: Way): Measured<number> =>
  boundedProduct(cables(link), linkSpeed(link, leads));

interface EndSpeed {
  readonly gbps: number;
  readonly input: Input;
}

function endSpeed(component: Component, isUplink: boolean): EndSpeed | undefined {
  for (const field of speedFields(component, isUplink)) {
    const gbps = component.facts[field]?.value;
    if (typeof gbps === 'number') return { gbps, input: { component: component.id, field } };
  }
  return undefined;
}

function speedFields({ kind }: Component, isUplink: boolean): readonly FieldName[] {
  if (kind === 'server' || kind === 'ftServer') return ['nicGbps'];
  if (kind === 'uplink') return ['speedGbps'];
  return kind === 'switch' && isUplink ? ['uplinkGbps', 'portGbps'] : ['portGbps'];
}
