import { useEffect } from 'react';
import type { Baseline } from '#shared/plan/records.ts';
import { dropBaseline, showSince } from '#renderer/actions/scenarios/baselines.ts';
import { findingFilter } from '#renderer/state/findings/finding-list.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import type { MenuEntry } from '#renderer/ui/MenuLines.tsx';
import { t } from '#shared/words/t.ts';

/** Takes baselines, shows what is new since one, and drops them. */
export function BaselineMenu() {
  const session = useSession();
  useLaterPlanVersion();
  const { since } = useStore(findingFilter);
  const baselines = [...session.plan.all('baseline')].toSorted(byDay);
  const isGone = since !== undefined && session.plan.get('baseline', since.id) === undefined;
  useEffect(() => {
    if (isGone) showSince(undefined);
  }, [isGone]);
  const isReadOnly = session.readOnly !== undefined;
  const entries: readonly MenuEntry[] = [
    {
      id: 'take',
      label: t`Take a baseline…`,
      disabled: isReadOnly,
      run: () => showDialog({ name: 'take-baseline' }),
    },
    ...(baselines.length === 0 ? [] : ['-' as const]),
    ...(since === undefined
      ? []
      : [{ id: 'all', label: t`Show all findings`, run: () => showSince(undefined) }]),
    ...baselines.map((baseline) => ({
      id: `since ${baseline.id}`,
      label: t`Only what is new since ${baseline.name} (${baseline.takenOn})`,
      disabled: baseline.id === since?.id,
      run: () => showSince(baseline),
    })),
    ...(baselines.length === 0 ? [] : ['-' as const]),
    ...baselines.map((baseline) => ({
      id: `drop ${baseline.id}`,
      label: t`Drop ${baseline.name}`,
      disabled: isReadOnly,
      run: () => dropBaseline(session, baseline),
    })),
  ];
  return (
    <MenuButton
      label={t`Baseline`}
      entries={entries}
      trigger={
        <Button small look="quiet" opensMenu>
          {since === undefined ? t`Baseline` : t`New since ${since.name}`}
        </Button>
      }
    />
  );
}

/** The newest first. */
const byDay = (a: Baseline, b: Baseline): number => (a.takenOn < b.takenOn ? 1 : -1);
