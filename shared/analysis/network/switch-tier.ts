import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { linksOf } from './links.ts';

const tiers: Readonly<Record<string, number>> = { access: 1, oob: 1, leaf: 1, spine: 2, core: 3 };

/** What stands above every switch: the ways out. */
const outward = 4;

/**
 * How far up in the network a component stands: 0 for servers, storage and what else is served, 1 for switches that they are linked to, 2 and 3
 * for spine and core, 4 for the ways out. A switch that states no role is 1 when a server or storage is linked to it, else 2.
 */
export function tierOf(component: Component, context: AnalysisContext): number {
  if (component.kind === 'switch') return switchTier(component, context);
  return ['router', 'firewall', 'uplink'].includes(component.kind) ? outward : 0;
}

function switchTier(component: Component, context: AnalysisContext): number {
  const role = component.facts.switchRole?.value;
  if (typeof role === 'string') return tiers[role] ?? 1;
  return linksOf(component, context).some(({ other }) => served.includes(other.kind)) ? 1 : 2;
}

const served: readonly string[] = ['server', 'ftServer', 'chassis', 'array', 'nas', 'tape'];
