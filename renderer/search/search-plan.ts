import { formatValue } from '#shared/catalogue/units.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { Action } from '#renderer/actions/action.ts';
import { matchScore } from './match-score.ts';

/** Something that a search found. */
export type SearchHit =
  | { readonly type: 'action'; readonly key: string; readonly action: Action }
  | {
      readonly type: 'component';
      readonly key: string;
      readonly component: Component;
      /** The fact that was found, as "Memory 16 GiB"; absent when the name was. */
      readonly because?: string;
    }
  | { readonly type: 'finding'; readonly key: string; readonly finding: Finding }
  | { readonly type: 'technology'; readonly key: string; readonly technology: Technology };

/** What there is to search. */
export interface Searched {
  readonly plan: PlanView;
  readonly actions: readonly Action[];
  readonly findings: readonly Finding[];
  readonly technologies: readonly Technology[];
}

/** How much better an action or component is than a fact that happens to hold the words. */
const leads = { action: 12, component: 15, technology: 0, finding: -5, fact: -30 };

/** The best answers to what was typed, best first. Nothing typed gives the actions that can run. */
export function searchPlan(
  text: string,
  { plan, actions, findings, technologies }: Searched,
  most = 60,
): readonly SearchHit[] {
  const usable = actions.filter((action) => action.enabled());
  const typed = text.trim().toLowerCase();
  if (typed === '') return usable.slice(0, most).map(actionHit);
  const scored: { readonly hit: SearchHit; readonly score: number }[] = [];
  const offer = (hit: SearchHit, score: number | undefined, lead: number) => {
    if (score !== undefined) scored.push({ hit, score: score + lead });
  };
  for (const action of usable) {
    const score = matchScore(typed, action.label) ?? matchScore(typed, action.also ?? '');
    offer(actionHit(action), score, leads.action);
  }
  for (const component of plan.all('component')) offerComponent(typed, component, offer);
  for (const technology of technologies) {
    const score =
      matchScore(typed, technology.name) ??
      matchScore(typed, `${technology.name} ${technology.vendor}`);
    offer(
      { type: 'technology', key: `technology ${technology.id}`, technology },
      score,
      leads.technology,
    );
  }
  for (const finding of findings) {
    const score = matchScore(typed, finding.rule) ?? matchScore(typed, finding.message);
    offer({ type: 'finding', key: `finding ${finding.key}`, finding }, score, leads.finding);
  }
  return scored
    .toSorted((a, b) => b.score - a.score || (a.hit.key < b.hit.key ? -1 : 1))
    .slice(0, most)
    .map(({ hit }) => hit);
}

const actionHit = (action: Action): SearchHit => ({
  type: 'action',
  key: `action ${action.id}`,
  action,
});

function offerComponent(
  typed: string,
  component: Component,
  offer: (hit: SearchHit, score: number | undefined, lead: number) => void,
): void {
  const hit = { type: 'component', key: `component ${component.id}`, component } as const;
  const named =
    matchScore(typed, component.name) ??
    matchScore(typed, `${component.name} ${kindData(component.kind).title}`) ??
    matchScore(typed, [...(component.tags ?? []), component.notes ?? ''].join(' '));
  if (named !== undefined) return offer(hit, named, leads.component);
  for (const [field, fact] of Object.entries(component.facts)) {
    const said = `${fieldOf(field as FieldName).label} ${formatValue(field as FieldName, fact.value)}`;
    const score = said.toLowerCase().includes(typed) ? matchScore(typed, said) : undefined;
    if (score !== undefined) return offer({ ...hit, because: said }, score, leads.fact);
  }
}
