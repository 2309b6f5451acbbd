import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';

/** What stands in a catalogue where no one vendor does: "several", "IEEE standard". */
const noVendor = /^(several|open source|carriers|.* standard)$/;

/** The vendor of a component: as stated, else its technology's. `none` where nobody sells it; undefined where it is blank. */
export function vendorOf(context: AnalysisContext, component: Component): string | undefined {
  const stated = component.facts.vendor?.value;
  if (typeof stated === 'string') return stated.trim();
  const technology = technologyOf(context.plan, component);
  const vendor =
    technology === undefined ? undefined : context.catalogue.technology(technology)?.vendor.trim();
  if (vendor === undefined || vendor === '') return undefined;
  return noVendor.test(vendor) ? 'none' : vendor;
}

/** What a component is, as one word to tell apart: its technology, else the vendor and model it states. */
export function productOf({ plan }: AnalysisContext, component: Component): string | undefined {
  const technology = technologyOf(plan, component);
  if (technology !== undefined) return technology;
  const { vendor, model } = component.facts;
  return model === undefined ? undefined : `${String(vendor?.value)} ${String(model.value)}`;
}

/** Its technology; a cluster may leave it to its hypervisors, and they to it. */
function technologyOf(plan: PlanView, component: Component): string | undefined {
  const { id, kind, technology } = component;
  if (technology !== undefined) return technology;
  if (kind === 'hypervisor')
    return first(plan.outgoing(id, 'memberOf').map(({ to }) => plan.component(to)));
  if (kind === 'hostCluster')
    return first(plan.incoming(id, 'memberOf').map(({ from }) => plan.component(from)));
  return undefined;
}

const first = (related: readonly (Component | undefined)[]): string | undefined =>
  related.find(
    (one) =>
      (one?.kind === 'hypervisor' || one?.kind === 'hostCluster') && one.technology !== undefined,
  )?.technology;
