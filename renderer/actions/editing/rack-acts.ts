import { analysisContext } from '#shared/analysis/analysis-context.ts';
import type { AnalysisContext } from '#shared/analysis/analysis.ts';
import { isoDay } from '#shared/base/clock.ts';
import type { Id } from '#shared/base/ids.ts';
import { mountChange, unmountChange } from '#shared/lens/racks/mount-change.ts';
import { mountProblem, type MountPlace } from '#shared/lens/racks/mount-problem.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { t } from '#shared/words/t.ts';

/** What the figures of racks are worked out from now. */
export const rackContext = (session: PlanSession): AnalysisContext =>
  analysisContext(session.plan, isoDay(session.context.clock.now()));

/** Why a part cannot be put there, as it goes on from "Cannot, because"; undefined when it can. */
export const mountRefusal = (session: PlanSession, place: MountPlace): string | undefined =>
  session.readOnly ?? mountProblem(rackContext(session), place);

/** Puts a part at a unit of a rack, one undo step; gives whether it was done. */
export function mountPart(session: PlanSession, place: MountPlace): boolean {
  if (mountRefusal(session, place) !== undefined) return false;
  const { plan, context } = session;
  const change = mountChange(plan, place, context.ids);
  const label = t`Mount ${nameOf(plan, place.part)} in ${nameOf(plan, place.rack)}, unit ${place.unit}`;
  selectComponents([place.part]);
  return session.run('apply-edits', { label, change }).ok;
}

/** Takes a part out of its rack, one undo step. Nothing when it is in none, or locked. */
export function unmountPart(session: PlanSession, part: Id): void {
  if (session.plan.component(part)?.locked === true) return;
  const change = unmountChange(session.plan, part);
  if (change.length > 0)
    session.run('apply-edits', {
      label: t`Take ${nameOf(session.plan, part)} out of its rack`,
      change,
    });
}
