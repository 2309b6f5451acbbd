import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import { inUse } from './in-use.ts';

/** Kinds that can be mounted in a rack and take room there. */
export const mountedKinds = [...deviceKinds, 'pdu', 'ups'] as const satisfies readonly Kind[];

/** A part in a rack, with the relation that says where. */
export interface MountedPart {
  readonly part: Component;
  readonly mounting: Relation;
}

/** What is mounted in a rack and in use. Blades are in their chassis, and an out-of-band controller in its server: they take no units. */
export function mountedParts(plan: PlanView, rack: Id): readonly MountedPart[] {
  return plan.incoming(rack, 'mountedIn').flatMap((mounting) => {
    const part = plan.component(mounting.from);
    const takesRoom = part !== undefined && inUse(part) && hasField(part.kind, 'heightU');
    return takesRoom ? [{ part, mounting }] : [];
  });
}
