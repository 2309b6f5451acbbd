import { Check, X } from 'lucide';
import { showFinding } from '#renderer/actions/findings/show-finding.ts';
import { finishStep, stepsTaken, type FirstStep } from '#renderer/actions/showing/first-steps.ts';
import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import { findingFilter, findingRows, ruleOf } from '#renderer/state/findings/finding-list.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { room } from '#renderer/state/room/room.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { changeSettings } from '#renderer/state/window/settings.ts';
import { checkResult, useLayerStates } from '#renderer/state/session/use-check.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { appInfo } from '#renderer/state/session/workspace.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import styles from './FirstSteps.module.css';
import { t } from '#shared/words/t.ts';

const steps: readonly {
  readonly step: FirstStep;
  readonly title: string;
  readonly lead: (session: PlanSession) => void;
}[] = [
  { step: 'read', title: t`Read why access is missing`, lead: leadToMissingAccess },
  { step: 'fix', title: t`Apply one fix, see what it opens`, lead: leadToFix },
  { step: 'goal', title: t`State a goal`, lead: leadToGoals },
];

/** Three steps for the first start; each leads to the place it speaks of. Only of a plan that they speak of truly. */
export function FirstSteps() {
  const session = useSession();
  const info = useStore(appInfo);
  const { planId, steps: done } = useStore(stepsTaken);
  const { access, processing } = useLayerStates();
  const isInRoom = useStore(room) !== undefined;
  const isBegun = planId === session.planId;
  const isToRead = access === 'missing' && processing !== 'missing';
  if (info === undefined || info.settings.hintDismissed || isInRoom) return null;
  if (session.readOnly !== undefined || (!isBegun && !isToRead)) return null;
  const taken: ReadonlySet<FirstStep> = isBegun ? done : new Set();
  return (
    <section className={styles.hint} aria-label={t`First steps`}>
      <ol className={styles.steps}>
        {steps.map(({ step, title, lead }, index) => (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              title={title}
              onClick={() => lead(session)}
            >
              <span className={styles.number} data-taken={taken.has(step) || undefined}>
                {taken.has(step) ? <Icon icon={Check} size={12} /> : index + 1}
              </span>
              <span className={styles.title}>{title}</span>
              {taken.has(step) && <Unseen>{t`, done`}</Unseen>}
            </button>
          </li>
        ))}
      </ol>
      <IconButton
        label={t`Hide the first steps`}
        icon={X}
        small
        onPress={() => void changeSettings({ hintDismissed: true })}
      />
    </section>
  );
}

function leadToMissingAccess(session: PlanSession): void {
  const { findings } = checkResult(session);
  const finding =
    findings.find(({ rule }) => rule === 'LYR-01') ??
    findings.find(({ layers }) => layers.includes('access')) ??
    findings[0];
  if (finding !== undefined) {
    showTab('findings');
    showFinding(finding);
  }
  finishStep('read');
}

function leadToFix(session: PlanSession): void {
  const rows = findingRows(checkResult(session), findingFilter.get());
  const fixable = rows.find(({ finding }) => (ruleOf(finding.rule)?.fixes?.length ?? 0) > 0);
  if (fixable === undefined) return;
  showFinding(fixable.finding);
  requestFocus('first-fix');
}

function leadToGoals(): void {
  showTab('goals');
  requestFocus('add-goal');
}
