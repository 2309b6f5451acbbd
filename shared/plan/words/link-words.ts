import type { Id } from '#shared/base/ids.ts';
import type { LinkTarget, RecordLink } from '../decision-record/decision-records.ts';
import type { PlanView } from '../plan.ts';
import { nameOf } from './component-words.ts';
import { wordedTexts } from '#shared/words/worded.ts';
import { t } from '#shared/words/t.ts';

/** What a link may lead to, inside a sentence. */
export const linkTargetWords: Readonly<Record<LinkTarget, string>> = wordedTexts({
  component: 'component',
  goal: 'goal',
  finding: 'finding',
  rule: 'rule',
  requirement: 'requirement',
  risk: 'risk',
  decision: 'decision',
});

/** What a link leads to when that is no longer there. */
const gone: Readonly<Record<LinkTarget, string>> = {
  component: t`a component that is gone`,
  goal: t`a goal that is gone`,
  finding: t`a finding that is gone`,
  rule: t`a rule that is gone`,
  requirement: t`a requirement that is gone`,
  risk: t`a risk that is gone`,
  decision: t`a decision that is gone`,
};

/** Whether what a link names is in the plan. Findings and rules are not looked up: they come and go with the facts. */
export function isLinkAlive(plan: PlanView, { to, id }: RecordLink): boolean {
  if (to === 'finding' || to === 'rule') return true;
  if (to === 'component' || to === 'goal') return plan.component(id) !== undefined;
  return plan.get(to, id) !== undefined;
}

/** What a link names, for a list: "Order DB", "MIS-04 on Order DB", "decision 3, Use lockstep"; what is gone by what it was. */
export function linkWords(plan: PlanView, { to, id }: RecordLink): string {
  switch (to) {
    case 'component':
    case 'goal':
      return plan.component(id) === undefined ? gone[to] : nameOf(plan, id);
    case 'finding':
      return findingLinkWords(plan, id);
    case 'rule':
      return id;
    case 'decision': {
      const decision = plan.get('decision', id);
      return decision === undefined
        ? gone[to]
        : `${decisionNumber(decision.number)} ${decision.title}`;
    }
    case 'requirement':
    case 'risk':
      return plan.get(to, id)?.title ?? gone[to];
  }
}

/** "MIS-04 on Order DB" from the key of a finding. */
function findingLinkWords(plan: PlanView, key: string): string {
  const space = key.indexOf(' ');
  const [rule, subject] = space < 0 ? [key, 'plan'] : [key.slice(0, space), key.slice(space + 1)];
  return t`${rule} on ${subject === 'plan' ? t`the plan` : subjectName(plan, subject)}`;
}

const subjectName = (plan: PlanView, id: Id): string => plan.component(id)?.name ?? gone.component;

/** A decision's number as reports and files say it: "ADR-0003". */
export const decisionNumber = (number: number): string => `ADR-${String(number).padStart(4, '0')}`;
