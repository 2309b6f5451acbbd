import { useState } from 'react';
import type { ReportOrder } from '#shared/api/report-order.ts';
import { posterPapers, posterPaperTitles } from '#shared/report/document/poster-paper.ts';
import { reportChoice } from '#renderer/state/shown/chosen-report.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { RadioRows } from '#renderer/ui/RadioRows.tsx';
import { BrandingFields } from './BrandingFields.tsx';
import { ChapterList } from './ChapterList.tsx';
import { PagePreview } from './PagePreview.tsx';
import { saveReport } from './save-report.ts';
import styles from './ReportDialog.module.css';
import { TemplateChoice } from './TemplateChoice.tsx';
import { useReport } from './use-report.ts';
import { languageFor, languages } from '#shared/words/languages.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';

/** Chooses chapters, paper and branding of the report, shows its pages, and saves it. */
export function ReportDialog() {
  const session = useSession();
  const order = useStore(reportChoice);
  const state = useReport(session, order);
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
      title={t`Report of ${session.plan.meta.name}`}
      whole
      onClose={closeDialog}
      footer={
        <>
          <span
            className={styles.note}
          >{t`The PDF has the plan inside: Strata opens it again.`}</span>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button
            look="primary"
            isDisabled={ready === undefined || done !== undefined || isSaving}
            onPress={() => void save()}
          >
            {t`Save as PDF…`}
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
  return (
    <div className={styles.choices}>
      <TemplateChoice order={order} onChange={set} />
      <RadioRows
        label={t`Paper`}
        value={order.paper}
        rows={[
          { value: 'a4', label: 'A4', note: t`larger for large drawings` },
          { value: 'letter', label: t`Letter`, note: t`larger for large drawings` },
        ]}
        onChange={(paper) => set({ ...order, paper: paper === 'letter' ? 'letter' : 'a4' })}
      />
      <LanguageChoice order={order} onChange={set} />
      <ChapterList order={order} onChange={set} />
      {order.sections.includes('poster') && <PosterChoice order={order} onChange={set} />}
      <BrandingFields order={order} onChange={set} />
    </div>
  );
}

interface ChoiceProps {
  readonly order: ReportOrder;
  readonly onChange: (order: ReportOrder) => void;
}

/** What the report is written in: the language of the window unless another is chosen. */
function LanguageChoice({ order, onChange }: ChoiceProps) {
  const label = t`Language`;
  return (
    <div className={styles.poster}>
      <span aria-hidden="true">{label}</span>
      <ChoiceEntry
        label={label}
        value={order.language ?? spokenLanguage().tag}
        choices={Object.values(languages).map(({ tag, name }) => ({ value: tag, label: name }))}
        blank="none"
        onCommit={(value) => onChange({ ...order, language: languageFor([value]) })}
      />
    </div>
  );
}

function PosterChoice({ order, onChange }: ChoiceProps) {
  const label = t`Sheets of the poster`;
  return (
    <div className={styles.poster}>
      <span aria-hidden="true">{label}</span>
      <ChoiceEntry
        label={label}
        value={order.posterPaper ?? 'a3'}
        choices={posterPapers.map((value) => ({ value, label: posterPaperTitles[value] }))}
        blank="none"
        onCommit={(value) =>
          onChange({ ...order, posterPaper: posterPapers.find((paper) => paper === value) ?? 'a3' })
        }
      />
    </div>
  );
}
