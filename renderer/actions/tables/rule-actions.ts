import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { ruleFilter } from '#renderer/state/shown/rule-page.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { chooseRulePack } from '../rules/rule-packs.ts';
import { t } from '#shared/words/t.ts';
import { goToTab } from '../showing/go-to-tab.ts';

const hasPlan = () => openSession() !== undefined;
const mayEdit = () => hasPlan() && openSession()?.readOnly === undefined;

/** Reading, writing, taking in and giving out rules; baselines. */
export const ruleActions: readonly Action[] = [
  {
    id: 'show-rules',
    label: t`Show the rules`,
    also: t`rule book thresholds severity`,
    enabled: hasPlan,
    run: () => {
      ruleFilter.set({ text: '' });
      goToTab('rules');
    },
  },
  {
    id: 'new-rule',
    label: t`Write a rule`,
    also: t`new own rule editor`,
    enabled: mayEdit,
    run: () => void writeRule(),
  },
  {
    id: 'import-rules',
    label: t`Import rules…`,
    also: t`rule pack file`,
    enabled: mayEdit,
    run: () => {
      const session = openSession();
      if (session !== undefined) void chooseRulePack(session);
    },
  },
  {
    id: 'export-rules',
    label: t`Export own rules…`,
    also: t`rule pack file`,
    enabled: () => (openSession()?.plan.size('rule') ?? 0) > 0,
    run: () => showDialog({ name: 'export-rules' }),
  },
  {
    id: 'take-baseline',
    label: t`Take a baseline…`,
    also: t`only new findings since`,
    enabled: mayEdit,
    run: () => showDialog({ name: 'take-baseline' }),
  },
];

/** Proving rules takes all that works values out with it: read when the first rule is written. */
async function writeRule(): Promise<void> {
  const session = openSession();
  const { beginRule } = await import('../rules/rule-acts.ts');
  if (session !== undefined) beginRule(session);
}
