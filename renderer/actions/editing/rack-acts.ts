import { analysisContext } from '#shared/analysis/analysis-context.ts';
import type { AnalysisContext } from '#shared/analysis/analysis.ts';
import { isoDay } from '#shared/base/clock.ts';
import type { Id } from '#shared/base/ids.ts';
import { freeUnit } from '#shared/lens/racks/free-unit.ts';
import { mountChange, unmountChange } from '#shared/lens/racks/mount-change.ts';
import { mountProblem, type MountPlace } from '#shared/lens/racks/mount-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { counted } from '#shared/words/counted.ts';
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

/** Puts parts into a rack, each at the lowest units that are free: one undo step. Says why where one of them cannot be there. */
export function mountIn(session: PlanSession, parts: readonly Id[], rack: Id): void {
  const { plan, context } = session;
  const draft = new PlanDraft(plan);
  const day = isoDay(context.clock.now());
  for (const part of parts) {
    const unit = freeUnit(analysisContext(draft, day), part, rack);
    if (!unit.ok)
      return notifyRefusal(
        t`${nameOf(plan, part)} cannot be put into ${nameOf(plan, rack)}: ${unit.error}`,
      );
    for (const patch of mountChange(draft, { part, rack, unit: unit.value }, context.ids))
      draft.take(patch);
  }
  const label = t`Mount ${partsWords(session, parts)} in ${nameOf(plan, rack)}`;
  selectComponents(parts);
  if (session.run('apply-edits', { label, change: draft.change }).ok)
    announce(t`Moved into ${nameOf(plan, rack)}`);
}

/** Takes parts out of their racks, one undo step. Those that are in none, or locked, stay as they are. */
export function unmountParts(session: PlanSession, parts: readonly Id[]): void {
  const { plan } = session;
  const mounted = parts.filter(
    (part) => plan.component(part)?.locked !== true && unmountChange(plan, part).length > 0,
  );
  const change = mounted.flatMap((part) => unmountChange(plan, part));
  if (change.length === 0) return;
  const label =
    mounted.length === 1
      ? t`Take ${nameOf(plan, mounted[0]!)} out of its rack`
      : t`Take ${partsWords(session, mounted)} out of their racks`;
  if (session.run('apply-edits', { label, change }).ok) announce(label);
}

/** "db-01", "3 devices". */
const partsWords = ({ plan }: PlanSession, parts: readonly Id[]): string =>
  parts.length === 1
    ? nameOf(plan, parts[0]!)
    : counted(parts.length, { one: '{0} device', other: '{0} devices' });
