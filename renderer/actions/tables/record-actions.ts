import { madrFiles } from '#shared/interchange/madr/madr-files.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { shownRecord } from '#renderer/state/shown/shown-record.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { download } from '../files/download.ts';
import { addRecord, decideFinding } from '../editing/record-acts.ts';
import { t } from '#shared/words/t.ts';
import { goToTab } from '../showing/go-to-tab.ts';

const canWrite = () => openSession() !== undefined && openSession()?.readOnly === undefined;

const adding = (
  table: 'decision' | 'requirement' | 'risk' | 'action',
  label: string,
  also: string,
): Action => ({
  id: `add-${table}`,
  label,
  also,
  enabled: canWrite,
  run: () => {
    const session = openSession();
    const about = selection.get().components.map((id) => ({ to: 'component', id }) as const);
    if (session !== undefined) addRecord(session, table, about);
  },
});

/** What can be done with the decision record. What is selected is linked to what is added. */
export const recordActions: readonly Action[] = [
  {
    id: 'show-decisions',
    label: t`Show the decisions`,
    also: t`adr madr requirements risks actions votes record`,
    enabled: () => openSession() !== undefined,
    run: () => {
      shownRecord.set({ table: 'decision' });
      goToTab('decisions');
    },
  },
  {
    id: 'decide-finding',
    label: t`Decide about the finding that is shown`,
    keys: ['Mod+Shift+D'],
    also: t`decision record adr`,
    enabled: () => canWrite() && shownFinding.get() !== undefined,
    run: () => {
      const [session, key] = [openSession(), shownFinding.get()];
      const finding = key === undefined ? undefined : session?.engine.finding(key);
      if (session !== undefined && finding !== undefined) decideFinding(session, finding);
    },
  },
  {
    id: 'export-decisions',
    label: t`Export the decisions (Markdown, MADR)`,
    also: t`adr download text`,
    enabled: () => (openSession()?.plan.size('decision') ?? 0) > 0,
    run: () => {
      const plan = openSession()?.plan;
      if (plan === undefined) return;
      const text = madrFiles(plan).map((file) => file.text);
      download(`${t`${plan.meta.name}, decisions`}.md`, new Blob(text, { type: 'text/markdown' }));
    },
  },
  adding('decision', t`Add a decision`, t`decide adr`),
  adding('requirement', t`Add a requirement`, t`need`),
  adding('risk', t`Add a risk`, t`cause event effect`),
  adding('action', t`Add an action`, t`task to do`),
];
