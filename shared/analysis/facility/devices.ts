import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { onceARun } from '../once-a-run.ts';
import { inUse } from './in-use.ts';

/** Kinds that are hardware or software; all other devices are hardware, whatever is said of them. */
const eitherKinds: ReadonlySet<Kind> = new Set<Kind>(['router', 'firewall', 'loadBalancer']);

const hardwareKinds: ReadonlySet<Kind> = new Set<Kind>(
  deviceKinds.filter((kind) => !eitherKinds.has(kind)),
);

/** Facts that only a thing of metal has. */
const bodily = [
  'heightU',
  'weightKg',
  'psuCount',
  'psuW',
  'typicalW',
  'maxW',
] as const satisfies readonly FieldName[];

/**
 * Whether a component is a device in use. Firewalls, load balancers and routers are sold as software as well: one counts when
 * it is mounted, powered or states power, height or weight, and runs on nothing.
 */
export function isDevice(plan: PlanView, component: Component): boolean {
  if (!inUse(component)) return false;
  if (hardwareKinds.has(component.kind)) return true;
  return eitherKinds.has(component.kind) && hasBody(plan, component);
}

const hasBody = (plan: PlanView, { id, facts }: Component): boolean =>
  plan.outgoing(id, 'runsOn').length === 0 &&
  (bodily.some((field) => facts[field] !== undefined) ||
    plan.outgoing(id, 'mountedIn').length > 0 ||
    plan.outgoing(id, 'poweredBy').length > 0);

/** Every device in use. */
export const devicesOf: (context: AnalysisContext) => readonly Component[] = onceARun((context) =>
  componentsOf(context, ...deviceKinds).filter((component) => isDevice(context.plan, component)),
);

/** The chassis that a blade is mounted in. */
export function chassisOf(plan: PlanView, device: Component): Component | undefined {
  for (const { to } of plan.outgoing(device.id, 'mountedIn')) {
    const holder = plan.component(to);
    if (holder?.kind === 'chassis' && inUse(holder)) return holder;
  }
  return undefined;
}
