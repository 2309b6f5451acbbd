import { t } from '#shared/words/t.ts';
import { wordedTexts } from '#shared/words/worded.ts';
import { decisionNumber } from './words/link-words.ts';
import type { PlanView } from './plan.ts';
import type { Note, NoteEntry } from './records.ts';
import { riskScore } from './decision-record/risk-score.ts';

/** What lies on the canvas under a note: what its entry of the decision record says now, else its own text. */
export const noteText = (plan: PlanView, { entry, text }: Note): string =>
  (entry && entryText(plan, entry)) ?? text;

/** What an entry of the decision record says on the canvas: its title, and in a second line where it stands. Undefined when it is gone. */
export function entryText(plan: PlanView, { table, id }: NoteEntry): string | undefined {
  switch (table) {
    case 'decision': {
      const decision = plan.get(table, id);
      return (
        decision &&
        `${decisionNumber(decision.number)} ${decision.title}\n${states[decision.status]}`
      );
    }
    case 'risk': {
      const risk = plan.get(table, id);
      return risk && `${t`Risk: ${risk.title}`}\n${scoreWords(riskScore(risk))}`;
    }
    case 'requirement': {
      const requirement = plan.get(table, id);
      return (
        requirement && `${t`Requirement: ${requirement.title}`}\n${states[requirement.priority]}`
      );
    }
    case 'action': {
      const action = plan.get(table, id);
      const who = action && [action.owner, action.dueOn].filter(Boolean).join(', ');
      return action && `${t`Action: ${action.title}`}\n${who === '' ? states[action.status] : who}`;
    }
  }
}

const scoreWords = (score: number | undefined): string =>
  score === undefined ? t`not rated` : t`score ${score} of 25`;

const states = wordedTexts({
  proposed: 'proposed',
  rejected: 'rejected',
  accepted: 'accepted',
  deprecated: 'deprecated',
  superseded: 'superseded',
  must: 'must',
  should: 'should',
  could: 'could',
  open: 'open',
  started: 'started',
  done: 'done',
  dropped: 'dropped',
});
