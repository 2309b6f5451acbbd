import type { MeasureData } from '../measure.ts';

/** What the graph analyses say of a service: single points, availability. */
export const availabilityMeasures = {
  singlePoints: {
    label: 'Single points of failure',
    help: 'Components whose loss alone stops it: no way from its users, no platform, no storage, no power or no management it needs is left. A site or room counts only where it must survive the loss of its site.',
    type: 'components',
    on: ['workload'],
    sources: ['4.2'],
  },
  availability: {
    label: 'Availability, worked out',
    help: 'Share of the year in which it can be used: exact over all that it needs, with what parts share counted once, less the time that failover takes.',
    type: 'number',
    unit: '%',
    on: ['workload'],
    sources: ['4.1', '4.2'],
  },
  structureDowntime: {
    label: 'Downtime from parts that are broken',
    help: 'Minutes a year in which too few of the parts it needs work.',
    type: 'number',
    unit: 'min per year',
    on: ['workload'],
    sources: ['4.1'],
  },
  failoverDowntime: {
    label: 'Downtime while failing over',
    help: 'Failures a year of the active side, each times the time until service runs again.',
    type: 'number',
    unit: 'min per year',
    on: ['workload'],
    sources: ['4.1', '4.3'],
  },
  independentAvailability: {
    label: 'Availability if nothing had a common cause',
    help: 'The ideal figure, beside the honest one.',
    type: 'number',
    unit: '%',
    on: ['workload'],
    sources: ['4.1'],
  },
  weakestParts: {
    label: 'Parts that cost the most availability',
    help: 'Up to three, by the downtime that would be gone if they never failed.',
    type: 'components',
    on: ['workload'],
    sources: ['4.1'],
  },
} as const satisfies Readonly<Record<string, MeasureData>>;
