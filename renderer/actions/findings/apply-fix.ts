import type { Result } from '#shared/base/result.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { resolveFix, type ResolvedFix } from '#shared/rules/fixes/resolve-fix.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { addedComponents } from '../editing/added-components.ts';
import { consequencesAtOnce, consequencesOf, type Consequences } from './consequences.ts';
import { finishStep } from '../showing/first-steps.ts';
import { t } from '#shared/words/t.ts';

/** A fix with what would come of it. */
export interface FixOffer {
  readonly index: number;
  readonly title: string;
  /** Undefined when the fix cannot be made on this plan; then `why` says so. */
  readonly preview?: Consequences;
  readonly why?: string;
}

/** The fixes of a finding with their consequences, as the plan is now. */
export function fixOffers(session: PlanSession, finding: Finding): readonly FixOffer[] {
  const fixes = session.engine.explain(finding.key)?.rule.fixes ?? [];
  return fixes.map(({ title }, index) => {
    const ready = readyFix(session, finding, index);
    return ready.ok
      ? { index, title, preview: consequencesAtOnce(session, ready.value.change) }
      : { index, title, why: ready.error.message };
  });
}

/** The same offers with the figures they would move, each told as it is worked out. Ends when the signal does, or the plan goes on. */
export async function weighOffers(
  session: PlanSession,
  finding: Finding,
  offers: readonly FixOffer[],
  tell: (offer: FixOffer) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const offer of offers) {
    const ready = readyFix(session, finding, offer.index);
    if (!ready.ok || signal.aborted) continue;
    const preview = await consequencesOf(session, ready.value.change, signal);
    if (preview === undefined) return;
    tell({ ...offer, preview });
  }
}

/** Makes a fix as one step of undo, and says what it did. */
export function applyFix(session: PlanSession, finding: Finding, index: number): void {
  const ready = readyFix(session, finding, index);
  if (!ready.ok) return session.refusal.set(ready.error.message);
  const { opens, closes } = session.engine.preview(ready.value.change);
  session.commit(ready.value.label, ready.value.change);
  shownFinding.set(undefined);
  finishStep('fix');
  canvasPort.get()?.reveal(addedComponents(ready.value.change));
  notify(t`${ready.value.label}: closed ${closes.length}, opened ${opens.length}.`, {
    action: { label: t`Undo`, run: () => void session.line.undo() },
  });
}

const readyFix = (session: PlanSession, finding: Finding, index: number): Result<ResolvedFix> =>
  resolveFix(session.plan, session.engine, finding, index, session.context);
