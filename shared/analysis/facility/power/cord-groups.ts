import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../../analysis.ts';
import { componentsOf } from '../../components-of.ts';
import type { Measured } from '../../measured.ts';
import { boundedSum } from '../../sums/bounded-sum.ts';
import { devicePower } from '../device-power.ts';
import { chassisOf } from '../devices.ts';
import { inUse } from '../in-use.ts';
import { powerConsumers, type Consumer } from '../power-consumers.ts';
import { poweredByOf } from './power-node.ts';

/** Devices plugged into the same nodes: what they draw together, in watts. */
export interface CordGroup {
  readonly cords: readonly Id[];
  /** Their cords are not drawn: the nodes are those their rack has, and each may carry all of it or nothing. */
  readonly loose: boolean;
  readonly devices: readonly Id[];
  readonly power: Measured<number>;
}

/** Everything that draws power, by where it is plugged in. What has neither cords nor a rack with power is in no group. */
export function cordGroups(context: AnalysisContext): readonly CordGroup[] {
  const { plan } = context;
  const consumers = [...powerConsumers(context), ...coolingUnits(context)];
  const plugged = consumers.map((consumer) => ({
    consumer,
    cords: cordsOf(plan, consumer.device),
  }));
  const nodesOfRack = nodesByRack(plan, plugged);
  const groups = new Map<string, { cords: readonly Id[]; loose: boolean; members: Consumer[] }>();
  for (const { consumer, cords } of plugged) {
    const loose = cords.length === 0;
    const ends = loose ? looseEnds(plan, consumer.device, nodesOfRack) : cords;
    if (ends.length === 0) continue;
    const key = `${loose} ${ends.join(' ')}`;
    const group = groups.get(key) ?? { cords: ends, loose, members: [] };
    groups.set(key, group);
    group.members.push(consumer);
  }
  return [...groups.values()].map(({ cords, loose, members }) => ({
    cords,
    loose,
    devices: members.map(({ device }) => device.id),
    power: boundedSum(members.map(({ power }) => power)),
  }));
}

/** Cooling units draw from feeds; they are no part of what the layers draw (the PUE counts them). */
const coolingUnits = (context: AnalysisContext): readonly Consumer[] =>
  componentsOf(context, 'coolingUnit')
    .filter(inUse)
    .map((device) => ({ device, power: devicePower(context, device) }));

/** The nodes a device is plugged into: its own cords, else those of its chassis, else those drawn for its rack as a whole. */
function cordsOf(plan: PlanView, device: Component): readonly Id[] {
  const own = poweredByOf(plan, device.id);
  if (own.length > 0) return own;
  const chassis = chassisOf(plan, device);
  if (chassis !== undefined) return cordsOf(plan, chassis);
  const rack = rackOf(plan, device);
  return rack === undefined ? [] : poweredByOf(plan, rack);
}

/** The rack a device stands in, by itself or in its chassis. */
function rackOf(plan: PlanView, device: Component): Id | undefined {
  const box = chassisOf(plan, device) ?? device;
  return plan.outgoing(box.id, 'mountedIn').find(({ to }) => plan.component(to)?.kind === 'rack')
    ?.to;
}

function nodesByRack(
  plan: PlanView,
  plugged: Iterable<{ readonly consumer: Consumer; readonly cords: readonly Id[] }>,
): ReadonlyMap<Id, ReadonlySet<Id>> {
  const nodes = new Map<Id, Set<Id>>();
  for (const { consumer, cords } of plugged) {
    const rack = cords.length === 0 ? undefined : rackOf(plan, consumer.device);
    if (rack === undefined) continue;
    const known = nodes.get(rack) ?? new Set<Id>();
    nodes.set(rack, known);
    for (const cord of cords) known.add(cord);
  }
  return nodes;
}

function looseEnds(
  plan: PlanView,
  device: Component,
  nodesOfRack: ReadonlyMap<Id, ReadonlySet<Id>>,
): readonly Id[] {
  const rack = rackOf(plan, device);
  if (rack === undefined) return [];
  return [...new Set([...(nodesOfRack.get(rack) ?? []), ...pdusIn(plan, rack)])].sort();
}

/** The PDUs that are mounted in a rack. */
export function pdusIn(plan: PlanView, rack: Id): readonly Id[] {
  return plan
    .incoming(rack, 'mountedIn')
    .map(({ from }) => plan.component(from)!)
    .filter((part) => part.kind === 'pdu' && inUse(part))
    .map(({ id }) => id);
}
