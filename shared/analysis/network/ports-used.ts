import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Measured } from '../measured.ts';
import { componentsOf } from '../components-of.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { linkKinds } from './link-reads.ts';
import { cables, linksOf } from './links.ts';
import { t } from '#shared/words/t.ts';

const counted = ['switch', 'fcSwitch', 'array', 'server', 'pdu'] as const;

/** Ports taken by links, each with its count, and of a PDU outlets taken by cords: an even share of its power supplies for each source a device has. */
export const portsUsed: Analysis = {
  id: 'ports-used',
  title: t`Ports used`,
  publishes: ['portsUsed'],
  reads: {
    kinds: [...linkKinds, 'pdu', 'ups', 'powerFeed', 'rack', 'coolingUnit'],
    fields: ['linkCount', 'psuCount'],
    relations: ['linksTo', 'poweredBy'],
    assumptions: [],
  },
  *compute(context) {
    for (const component of componentsOf(context, ...counted))
      yield {
        subject: component.id,
        measure: 'portsUsed',
        result: boundedSum(taken(component, context)),
      };
  },
};

const taken = (component: Component, context: AnalysisContext): readonly Measured<number>[] =>
  component.kind === 'pdu'
    ? context.plan.incoming(component.id, 'poweredBy').map(({ from }) => cords(from, context.plan))
    : linksOf(component, context).map(cables);

function cords(device: Id, plan: PlanView): Measured<number> {
  const supplies = plan.component(device)!.facts.psuCount?.value;
  if (typeof supplies !== 'number' || supplies === 0) return knownNumber(1);
  const sources = plan.outgoing(device, 'poweredBy').length;
  return knownNumber(Math.ceil(supplies / sources), [{ component: device, field: 'psuCount' }]);
}
