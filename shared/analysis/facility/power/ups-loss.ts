import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../../analysis.ts';
import type { Measured } from '../../measured.ts';
import { statedOrAssumed } from '../../sums/stated-number.ts';
import type { LossOf, Share } from './cord-shares.ts';
import type { PowerNodes } from './power-node.ts';

const lossless: Share = { even: 1, least: 1, most: 1 };

/** Efficiencies of all UPS units, stated or assumed. */
export function upsEfficiencies(
  context: AnalysisContext,
  nodes: PowerNodes,
): ReadonlyMap<Id, Measured<number> & { readonly value: number }> {
  const found = new Map<Id, Measured<number> & { readonly value: number }>();
  for (const [id, { component }] of nodes) {
    if (component.kind === 'ups' && component.facts.efficiencyPct?.value !== 0)
      found.set(id, statedOrAssumed(component, 'efficiencyPct', context, 'upsEfficiencyPct'));
  }
  return found;
}

/** What goes into a UPS is what comes out over its efficiency; all else passes power on as it is. */
export function lossThrough(
  efficiencies: ReadonlyMap<Id, Measured<number> & { readonly value: number }>,
): LossOf {
  const losses = new Map<Id, Share>();
  for (const [id, { value, spread = [value, value] }] of efficiencies)
    losses.set(id, { even: 100 / value, least: 100 / spread[1], most: 100 / spread[0] });
  return (id) => losses.get(id) ?? lossless;
}
