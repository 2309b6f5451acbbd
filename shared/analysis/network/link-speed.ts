import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Input, Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { cables, linkInput, type Link } from './links.ts';

/**
 * What a cable of a link carries, Gbps: as the link states, else the slower of what its ends state. `up`: the link leads up from the asking
 * end, so that its uplink speed counts before that of its ports; from the other end it is a port, or the other way round.
 */
export function linkSpeed(link: Link, up: boolean): Measured<number> {
  const { relation, self, other } = link;
  const stated = relation.facts.speedGbps?.value;
  if (typeof stated === 'number')
    return { value: stated, used: [linkInput(self, 'speedGbps')], missing: [] };
  const ends = [endSpeed(self, up), endSpeed(other, !up)].filter((end) => end !== undefined);
  if (ends.length === 0) return { low: 0, used: [], missing: [linkInput(self, 'speedGbps')] };
  return {
    value: Math.min(...ends.map(({ gbps }) => gbps)),
    used: ends.map(({ input }) => input),
    missing: [],
  };
}

/** What all cables of a link carry, Gbps. */
export const linkBandwidth = (link: Link, up: boolean): Measured<number> =>
  boundedProduct(cables(link), linkSpeed(link, up));

interface EndSpeed {
  readonly gbps: number;
  readonly input: Input;
}

function endSpeed(component: Component, up: boolean): EndSpeed | undefined {
  for (const field of speedFields(component, up)) {
    const gbps = component.facts[field]?.value;
    if (typeof gbps === 'number') return { gbps, input: { component: component.id, field } };
  }
  return undefined;
}

function speedFields({ kind }: Component, up: boolean): readonly FieldName[] {
  if (kind === 'server' || kind === 'ftServer') return ['nicGbps'];
  if (kind === 'uplink') return ['speedGbps'];
  return kind === 'switch' && up ? ['uplinkGbps', 'portGbps'] : ['portGbps'];
}
