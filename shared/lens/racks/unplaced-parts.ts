import { isDevice } from '#shared/analysis/facility/devices.ts';
import { inUse } from '#shared/analysis/facility/in-use.ts';
import { mountedKinds } from '#shared/analysis/facility/mounted-parts.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { rackMounting } from './rack-of.ts';
import { byName } from './rack-places.ts';

/** A part that could be at a unit of a rack and is at none; `rack` when at least the rack is known. */
export interface UnplacedPart {
  readonly part: Component;
  readonly rack?: Component;
}

const kinds: ReadonlySet<Kind> = new Set<Kind>(mountedKinds);

/** What is to be put into racks yet, by name: blades in their chassis are at their place. */
export function unplacedParts(plan: PlanView): readonly UnplacedPart[] {
  const found: UnplacedPart[] = [];
  for (const part of plan.all('component')) {
    if (!kinds.has(part.kind) || !isPart(plan, part)) continue;
    const mounting = rackMounting(plan, part);
    const rack = mounting && plan.component(mounting.to);
    const isPlaced = (mounting?.facts.positionU ?? part.facts.positionU) !== undefined;
    if (rack === undefined && plan.outgoing(part.id, 'mountedIn').length > 0) continue;
    if (rack !== undefined && (isPlaced || hangsBeside(part))) continue;
    found.push({ part, ...(rack === undefined ? {} : { rack }) });
  }
  return found.toSorted((a, b) => byName(a.part, b.part));
}

/** What takes no units hangs beside them, at none: a PDU, unless it states how high it is. */
const hangsBeside = ({ kind, facts }: Component): boolean =>
  facts.heightU === undefined ? kind === 'pdu' : facts.heightU.value === 0;

/** UPS and PDU are no devices, and take room in racks. */
const isPart = (plan: PlanView, part: Component): boolean =>
  hasField(part.kind, 'heightU') &&
  inUse(part) &&
  part.hidden !== true &&
  (part.kind === 'pdu' || part.kind === 'ups' || isDevice(plan, part));
