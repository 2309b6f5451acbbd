import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { Analysis, AnalysisContext, Published } from '../../analysis.ts';
import { powerFields } from '../device-power.ts';
import { loadResult } from './load-result.ts';
import { nodeLoads, type NodeLoad } from './node-loads.ts';
import { PowerFlow } from './power-flow.ts';
import { powerKinds } from './power-node.ts';
import { t } from '#shared/words/t.ts';

/**
 * Load of feeds, UPS units, PDUs and generators: in order, and the most when any other is gone. The two are kept apart: a rack
 * whose feeds carry 60 % each is at 120 % after losing one (peers.md §6.1). Generators carry what they back once the utility is gone.
 */
export const feedLoads: Analysis = {
  id: 'feed-loads',
  title: t`Load of feeds, in order and after a failure`,
  publishes: ['load', 'loadAfterFailure'],
  reads: {
    kinds: [...deviceKinds, 'coolingUnit', 'rack', ...powerKinds],
    fields: [...powerFields, 'heightU', 'weightKg', 'efficiencyPct'],
    relations: ['poweredBy', 'mountedIn', 'runsOn'],
    assumptions: ['nameplateSharePct', 'upsEfficiencyPct'],
  },
  compute: loads,
};

function* loads(context: AnalysisContext): Generator<Published> {
  const flow = new PowerFlow(context);
  const inOrder = nodeLoads(flow);
  const onGenerators = generatorsOf(flow).length === 0 ? undefined : nodeLoads(flow, true);
  for (const [id, { component }] of flow.nodes) {
    const from = component.kind === 'generator' ? onGenerators! : inOrder;
    yield* published(flow, id, from.get(id)!);
  }
}

const generatorsOf = (flow: PowerFlow) =>
  [...flow.nodes.values()].filter(({ component }) => component.kind === 'generator');

function published(
  flow: PowerFlow,
  subject: string,
  { normal, worst, groups }: NodeLoad,
): readonly Published[] {
  return [
    { subject, measure: 'load', result: loadResult(flow, subject, { load: normal, groups }) },
    {
      subject,
      measure: 'loadAfterFailure',
      result: loadResult(flow, subject, { load: worst, groups }),
    },
  ];
}
