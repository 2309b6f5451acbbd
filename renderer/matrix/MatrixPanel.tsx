import { useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { selection } from '#renderer/state/selection.ts';
import { useStore } from '#renderer/state/store.ts';
import { useAnalysisState } from '#renderer/state/use-analysis.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/use-session.ts';
import { FitPanel } from './FitPanel.tsx';
import styles from './MatrixPanel.module.css';

/** Each workload on the seven layers, and what fits the chosen one. */
export function MatrixPanel() {
  const { plan } = useSession();
  useLaterPlanVersion();
  const selected = useStore(selection).components;
  const [chosen, setChosen] = useState<Id>();
  const { state } = useAnalysisState();
  const workloads = workloadsOf(plan);
  const ids = workloads.map(({ id }) => id);
  const workload =
    [chosen, ...selected].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  if (workload === undefined)
    return (
      <p className={styles.nothing}>No workload is drawn. Place one on the application layer.</p>
    );
  if (state === 'starting')
    return <p className={styles.nothing}>Reading what each workload has…</p>;
  return (
    <div className={styles.matrix}>
      <FitPanel
        workload={workload}
        choices={workloads.map(({ id, name }) => ({ id, label: name }))}
        onChoose={setChosen}
      />
    </div>
  );
}

/** The workloads, most critical first; those whose criticality is blank come last. */
function workloadsOf(plan: PlanView) {
  const rank = (value: unknown) => (typeof value === 'number' ? value : 9);
  return [...plan.all('component')]
    .filter(({ kind }) => kind === 'workload')
    .toSorted(
      (a, b) =>
        rank(a.facts.criticality?.value) - rank(b.facts.criticality?.value) ||
        a.name.localeCompare(b.name),
    );
}
