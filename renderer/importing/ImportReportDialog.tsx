import { lowerFirst } from '#shared/base/lower-first.ts';
import { counted } from '#shared/words/counted.ts';
import { useState } from 'react';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { ImportReport } from '#shared/interchange/import-report.ts';
import { acceptImport, readIntoNewPlan } from '#renderer/actions/files/read-import.ts';
import { closeDialog, type ImportOffer } from '#renderer/state/window/open-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { ReportSection } from './ReportSection.tsx';
import styles from './ImportReportDialog.module.css';
import { t } from '#shared/words/t.ts';

/** What a file holds and what would come of it; nothing is changed until it is accepted. */
export function ImportReportDialog({ offer }: { readonly offer: ImportOffer }) {
  const { staged, into, fileName } = offer;
  const { report } = staged;
  // A second press while the first is at work would import twice.
  const [isBusy, setBusy] = useState(false);
  const decide = (act: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    closeDialog();
    void act();
  };
  return (
    <Modal
      wide
      title={t`Import ${fileName}`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          {into.planId !== undefined && (
            <Button onPress={() => decide(() => readIntoNewPlan(offer.file))}>
              {t`Make a new plan of it…`}
            </Button>
          )}
          <Button
            look="primary"
            isDisabled={staged.change.length === 0}
            onPress={() => decide(() => acceptImport(offer))}
          >
            {into.planId === undefined ? t`Make the plan` : t`Add to ${into.name}`}
          </Button>
        </>
      }
    >
      <Summary report={report} isEmpty={staged.change.length === 0} />
      <ReportSection
        title={t`What this format cannot know`}
        isOpen
        lines={report.blindSpots}
        count={report.blindSpots.length}
      />
      <ReportSection
        title={t`Found`}
        isOpen
        count={report.found.length}
        lines={report.found.map(({ part, rows, used }) => `${part}: ${foundWords(rows, used)}`)}
      />
      <ReportSection
        title={t`Unresolved references`}
        count={report.unresolved.length}
        lines={report.unresolved.map(({ part, row, what, suggestion }) =>
          suggestion === undefined
            ? t`${part}, row ${row}: ${what}`
            : t`${part}, row ${row}: ${what} ${suggestion}`,
        )}
      />
      <ReportSection
        title={t`Refused rows`}
        count={report.refused.length}
        lines={report.refused.map(({ part, row, why }) => t`${part}, row ${row}: ${why}`)}
      />
      <ReportSection
        title={t`Columns used`}
        count={report.used.length}
        lines={report.used.map(({ part, column, as }) => `${part}, ${column}: ${as}`)}
      />
      <ReportSection
        title={t`Ignored`}
        count={report.ignored.reduce((sum, { columns }) => sum + columns.length, 0)}
        lines={report.ignored.map(
          ({ part, columns, why }) => `${part}: ${columns.join(', ')}. ${why}`,
        )}
      />
      <ReportSection title={t`Notes`} count={report.notes.length} lines={report.notes} />
    </Modal>
  );
}

function Summary({
  report,
  isEmpty,
}: {
  readonly report: ImportReport;
  readonly isEmpty: boolean;
}) {
  const created = Object.entries(report.created) as [Kind, number][];
  if (isEmpty) {
    return <p>{t`The plan has everything in this file already. There is nothing to add.`}</p>;
  }
  return (
    <div>
      <p className={styles.lead}>
        {report.source.format}: {createdSentence(created, report.updated)}
      </p>
      <ul className={styles.created}>
        {created.map(([kind, count]) => (
          <li key={kind} className={styles.chip}>
            <b>{count}</b> {count === 1 ? lowerFirst(kindData(kind).title) : kindData(kind).plural}
          </li>
        ))}
      </ul>
    </div>
  );
}

function createdSentence(created: readonly [Kind, number][], updated: number): string {
  const count = created.reduce((sum, [, each]) => sum + each, 0);
  return updated === 0
    ? counted(count, { one: '{0} component to add.', other: '{0} components to add.' })
    : counted(
        count,
        {
          one: '{0} component to add, {1} already here to bring up to date.',
          other: '{0} components to add, {1} already here to bring up to date.',
        },
        updated,
      );
}

function foundWords(rows: number | undefined, isUsed: boolean): string {
  const found = rows === undefined ? [] : [counted(rows, { one: '{0} row', other: '{0} rows' })];
  return [...found, ...(isUsed ? [] : [t`not used`])].join(', ');
}
