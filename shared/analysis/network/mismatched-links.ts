import type { Id } from '#shared/base/ids.ts';
import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Component } from '#shared/plan/records.ts';
import { componentsOf } from '../components-of.ts';
import type { Input, Measured } from '../measured.ts';
import { linkKinds, linkRelations, speedFields } from './link-reads.ts';
import { linkMatches } from './link-match.ts';
import { linksOf } from './links.ts';
import { t } from '#shared/words/t.ts';

const judged = ['server', 'switch', 'fcSwitch', 'array', 'nas', 'router', 'firewall'] as const;

/**
 * The neighbours that a component is linked to at another speed, medium or frame size. Published where something can be compared; without a
 * mismatch, what one end states and the other does not is missing.
 */
export const mismatchedLinks: Analysis = {
  id: 'mismatched-links',
  title: t`Links whose ends do not match`,
  publishes: ['mismatchedLinks'],
  reads: {
    kinds: linkKinds,
    fields: ['medium', 'mtu', ...speedFields],
    relations: linkRelations,
    assumptions: [],
  },
  *compute(context) {
    for (const component of componentsOf(context, ...judged)) {
      const result = mismatches(component, context);
      if (result !== undefined) yield { subject: component.id, measure: 'mismatchedLinks', result };
    }
  },
};

function mismatches(
  component: Component,
  context: AnalysisContext,
): Measured<readonly Id[]> | undefined {
  const wrong = new Set<Id>();
  const used: Input[] = [];
  const missing: Input[] = [];
  for (const link of linksOf(component, context)) {
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
