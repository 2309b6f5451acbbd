import type { Id } from '#shared/base/ids.ts';
import type { Analysis } from '../analysis.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Input, Measured } from '../measured.ts';
import { linkKinds, linkRelations, speedFields } from './link-reads.ts';
import { linkMatches } from './link-match.ts';
import { linksOf } from './links.ts';

const judged: readonly string[] = [
  'server',
  'switch',
  'fcSwitch',
  'array',
  'nas',
  'router',
  'firewall',
];

/**
 * The neighbours that a component is linked to at another speed, medium or frame size. Published where something can be compared; without a
 * mismatch, what one end states and the other does not is missing.
 */
export const mismatchedLinks: Analysis = {
  id: 'mismatched-links',
  title: 'Links whose ends do not match',
  publishes: ['mismatchedLinks'],
  reads: {
    kinds: linkKinds,
    fields: ['medium', 'mtu', ...speedFields],
    relations: linkRelations,
    assumptions: [],
  },
  *compute({ plan }) {
    for (const component of plan.all('component')) {
      const result = judged.includes(component.kind) ? mismatches(component, plan) : undefined;
      if (result !== undefined) yield { subject: component.id, measure: 'mismatchedLinks', result };
    }
  },
};

function mismatches(component: Component, plan: PlanView): Measured<readonly Id[]> | undefined {
  const wrong = new Set<Id>();
  const used: Input[] = [];
  const missing: Input[] = [];
  for (const link of linksOf(component, plan)) {
    for (const match of linkMatches(link)) {
      if (match.matches === false) wrong.add(link.other.id);
      used.push(...match.used);
      missing.push(...match.missing);
    }
  }
  if (wrong.size > 0) return { value: [...wrong], used, missing: [] };
  if (used.length === 0 && missing.length === 0) return undefined;
  return missing.length === 0 ? { value: [], used, missing } : { used, missing };
}
