import type { Component } from '#shared/plan/records.ts';
import type { Measured } from '../measured.ts';
import { knownNumber } from '../sums/known-number.ts';
import { raidLevel, type RaidLevel } from './raid-level.ts';

/**
 * The share of its raw capacity that an array or NAS keeps for data (domain.md §4.7): mirrors a half, parity (n−p)/n of a group of n disks.
 * The size of the groups is as stated, or all disks where they are too few for two groups; else it lies between the smallest
 * group and one of all disks.
 */
export function arrayEfficiency(component: Component): Measured<number> {
  const said = component.facts.raid?.value;
  const level = typeof said === 'string' ? raidLevel(said) : undefined;
  const raid = { component: component.id, field: 'raid' } as const;
  if (level === undefined) return { low: 0, high: 1, used: [], missing: [raid] };
  if (level.kind === 'stripe') return knownNumber(1, [raid]);
  if (level.kind === 'mirror') return knownNumber(0.5, [raid]);
  const share = parityShare(component, level);
  return { ...share, used: [raid, ...share.used] };
}

function parityShare(component: Component, { parity, data }: RaidLevel): Measured<number> {
  if (data !== undefined) return knownNumber(data / (data + parity));
  const smallest = parity + 2;
  const [group, disks] = (['raidGroupDisks', 'diskCount'] as const).map((field) => {
    const value = component.facts[field]?.value;
    return typeof value === 'number' && value > parity ? value : undefined;
  });
  const share = (size: number) => (size - parity) / size;
  if (group !== undefined)
    return knownNumber(share(group), [{ component: component.id, field: 'raidGroupDisks' }]);
  const counted = { component: component.id, field: 'diskCount' } as const;
  if (disks !== undefined && disks < 2 * smallest) return knownNumber(share(disks), [counted]);
  return {
    low: share(smallest),
    high: disks === undefined ? 1 : share(disks),
    used: disks === undefined ? [] : [counted],
    missing: [{ component: component.id, field: 'raidGroupDisks' }],
  };
}
