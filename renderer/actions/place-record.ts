import type { Id } from '#shared/base/ids.ts';
import type { RecordTables } from '#shared/plan/decision-records.ts';
import { decisionNumber } from '#shared/plan/link-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { riskScore } from '#shared/plan/risk-score.ts';
import { announce } from '#renderer/state/announcement.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import type { PlanSession } from '#renderer/state/plan-session.ts';
import { t } from '#shared/words/t.ts';

type Placed = Exclude<keyof RecordTables, 'vote'>;

const size = { w: 208, h: 72 };

const placedWords: Readonly<Record<Placed, string>> = {
  decision: t`Placed the decision on the canvas.`,
  requirement: t`Placed the requirement on the canvas.`,
  risk: t`Placed the risk on the canvas.`,
  action: t`Placed the action on the canvas.`,
};

/** Puts a record on the canvas as a small card in the middle of what is seen, about the components it speaks of. The card says what the record says today. */
export function placeRecord(session: PlanSession, table: Placed, id: Id): void {
  const spot = canvasPort.get()?.noteSpot(size);
  const text = cardText(session.plan, table, id);
  if (spot === undefined || text === undefined) return;
  const links = session.plan.get(table, id)?.links ?? [];
  const about = links
    .filter((link) => link.to === 'component' && session.plan.component(link.id) !== undefined)
    .map((link) => link.id)
    .slice(0, 20);
  const outcome = session.run('add-note', {
    ...spot,
    ...size,
    text,
    ...(about.length === 0 ? {} : { about }),
  });
  if (outcome.ok) announce(placedWords[table]);
}

function cardText(plan: PlanView, table: Placed, id: Id): string | undefined {
  switch (table) {
    case 'decision': {
      const decision = plan.get('decision', id);
      return decision && `${decisionNumber(decision.number)} ${decision.title}\n${decision.status}`;
    }
    case 'risk': {
      const risk = plan.get('risk', id);
      const score = risk && riskScore(risk);
      return (
        risk &&
        `${t`Risk: ${risk.title}`}\n${score === undefined ? t`not rated` : t`score ${score} of 25`}`
      );
    }
    case 'requirement': {
      const requirement = plan.get('requirement', id);
      return requirement && `${t`Requirement: ${requirement.title}`}\n${requirement.priority}`;
    }
    case 'action': {
      const action = plan.get('action', id);
      return (
        action &&
        `${t`Action: ${action.title}`}\n${[action.owner, action.dueOn].filter(Boolean).join(', ') || action.status}`
      );
    }
  }
}
