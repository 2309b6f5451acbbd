import { useState } from 'react';
import type { Waiver } from '#shared/plan/records.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { waive } from '#renderer/actions/findings/waive.ts';
import { ruleOf } from '#renderer/state/findings/finding-list.ts';
import { FactChip } from '#renderer/facts/FactChip.tsx';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './WaiveDialog.module.css';
import { t } from '#shared/words/t.ts';

/** Asks why a finding is accepted, who answers for it and until when. */
export function WaiveDialog({
  finding,
  waiver,
}: {
  readonly finding: Finding;
  /** The one it had, to be renewed. */
  readonly waiver?: Waiver | undefined;
}) {
  const session = useSession();
  const [reason, setReason] = useState(waiver?.reason ?? '');
  const [owner, setOwner] = useState(waiver?.owner ?? '');
  const [until, setUntil] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const accept = () => {
    const why = waive(session, finding, { reason: reason.trim(), owner, until });
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  return (
    <Modal
      title={
        waiver === undefined ? t`Waive ${finding.rule}` : t`Renew the waiver of ${finding.rule}`
      }
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" onPress={accept}>
            {waiver === undefined ? t`Waive` : t`Renew`}
          </Button>
        </>
      }
    >
      <p>{finding.message}</p>
      {waiver !== undefined && <Facts finding={finding} />}
      <p className={styles.when}>{ruleOf(finding.rule)?.docs.waive}</p>
      <FormField
        label={t`Reason`}
        value={reason}
        onChange={(text) => {
          setReason(text);
          setRefusal(undefined);
        }}
        lines={3}
        autoFocus
        error={refusal}
      />
      <FormField label={t`Who answers for it`} value={owner} onChange={setOwner} />
      <FormField label={t`Until`} type="date" value={until} onChange={setUntil} />
      <p className={styles.when}>
        {t`It stays listed as waived, and opens again by itself when the facts it rests on change or the day has passed.`}
      </p>
    </Modal>
  );
}

/** The facts that it would rest on from now on. */
const Facts = ({ finding: { facts } }: { readonly finding: Finding }) => (
  <div className={styles.facts} aria-label={t`The facts it rests on now`} role="group">
    {facts.slice(0, 12).map((fact) => (
      <FactChip key={`${fact.component} ${fact.field}`} fact={fact} />
    ))}
  </div>
);
