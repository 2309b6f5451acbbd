import { useState } from 'react';
import type { ReportOrder } from '#shared/api/report-order.ts';
import { reportTemplates } from '#shared/report/document/report-template.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { useStore } from '#renderer/state/store.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { RadioRows } from '#renderer/ui/RadioRows.tsx';
import { ChapterList } from './ChapterList.tsx';
import { PagePreview } from './PagePreview.tsx';
import { orderOf, reportChoice, templateLike } from './report-choice.ts';
import { loadTemplate, saveReport, saveTemplate } from './save-report.ts';
import styles from './ReportDialog.module.css';
import { useReport } from './use-report.ts';

const templateTitles: Readonly<Record<string, string>> = {
  full: 'Everything',
  board: 'For an architecture board',
  engineering: 'For engineers',
  summary: 'One summary',
  own: 'As chosen below',
};

/** Chooses chapters and paper of the report, shows its pages, and saves it. */
export function ReportDialog() {
  const session = useSession();
  const order = useStore(reportChoice);
  const state = useReport(session.planId, order);
  const [isSaving, setSaving] = useState(false);
  const { ready, done } = state;
  const save = async () => {
    if (ready === undefined) return;
    setSaving(true);
    const saved = await saveReport(ready);
    setSaving(false);
    if (saved) closeDialog();
  };
  return (
    <Modal
      title={`Report of ${session.plan.meta.name}`}
      whole
      onClose={closeDialog}
      footer={
        <>
          <span className={styles.note}>The PDF has the plan inside: Strata opens it again.</span>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={ready === undefined || done !== undefined || isSaving}
            onPress={() => void save()}
          >
            Save as PDF…
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <Choices order={order} />
        <PagePreview state={state} />
      </div>
    </Modal>
  );
}

function Choices({ order }: { readonly order: ReportOrder }) {
  const set = (next: ReportOrder) => reportChoice.set(next);
  const load = async () => {
    const next = await loadTemplate();
    if (next !== undefined) set(next);
  };
  const like = templateLike(order);
  const rows = reportTemplates.map(({ name }) => ({
    value: name,
    label: templateTitles[name] ?? name,
  }));
  return (
    <div className={styles.choices}>
      <RadioRows
        label="Template"
        value={like ?? 'own'}
        rows={
          like === undefined ? [...rows, { value: 'own', label: templateTitles['own']! }] : rows
        }
        onChange={(name) => {
          if (name !== 'own') set({ ...orderOf(name), paper: order.paper });
        }}
      />
      <RadioRows
        label="Paper"
        value={order.paper}
        rows={[
          { value: 'a4', label: 'A4', note: 'larger for large drawings' },
          { value: 'letter', label: 'Letter', note: 'larger for large drawings' },
        ]}
        onChange={(paper) => set({ ...order, paper: paper === 'letter' ? 'letter' : 'a4' })}
      />
      <ChapterList order={order} onChange={set} />
      <div className={styles.templates}>
        <Button small onPress={() => saveTemplate(order)}>
          Save as template
        </Button>
        <Button small onPress={() => void load()}>
          Use a template file…
        </Button>
      </div>
    </div>
  );
}
