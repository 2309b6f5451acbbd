import { counted } from '#shared/words/counted.ts';
import type { Baseline } from '#shared/plan/records.ts';
import { findingFilter } from '#renderer/state/findings/finding-list.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { sentence } from '../editing/edit-facts.ts';
import { t } from '#shared/words/t.ts';

/** Keeps what is found now under a name. Gives a sentence when it is refused. */
export function takeBaseline(session: PlanSession, name: string): string | undefined {
  const findings = session.checkResult.findings.map(({ key }) => key);
  const outcome = session.ask('take-baseline', { name, findings });
  if (outcome.ok)
    notify(
      counted(
        findings.length,
        { one: '{0} finding is kept as {1}.', other: '{0} findings are kept as {1}.' },
        name,
      ),
    );
  return sentence(outcome);
}

/** Has the list of findings show only what a baseline does not hold; undefined for all. */
export function showSince(baseline: Baseline | undefined): void {
  const { since: _since, ...filter } = findingFilter.get();
  findingFilter.set(
    baseline === undefined
      ? filter
      : {
          ...filter,
          since: { id: baseline.id, name: baseline.name, keys: new Set(baseline.findings) },
        },
  );
}

/** Lets go of a baseline. */
export function dropBaseline(session: PlanSession, { id, name }: Baseline): void {
  if (!session.run('drop-baseline', { id }).ok) return;
  if (findingFilter.get().since?.id === id) showSince(undefined);
  notify(t`The baseline ${name} is dropped.`, {
    action: { label: t`Undo`, run: () => void session.line.undo() },
  });
}
