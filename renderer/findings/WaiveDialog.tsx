import { useState } from 'react';
import type { Finding } from '#shared/rules/finding.ts';
import { waive } from '#renderer/actions/waive.ts';
import { ruleOf } from '#renderer/state/finding-list.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './WaiveDialog.module.css';

/** Asks why a finding is accepted, who answers for it and until when. */
export function WaiveDialog({ finding }: { readonly finding: Finding }) {
  const session = useSession();
  const [reason, setReason] = useState('');
  const [owner, setOwner] = useState('');
  const [until, setUntil] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const accept = () => {
    const why = waive(session, finding, { reason: reason.trim(), owner, until });
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  return (
    <Modal
      title={`Waive ${finding.rule}`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" onPress={accept}>
            Waive
          </Button>
        </>
      }
    >
      <p>{finding.message}</p>
      <p className={styles.when}>{ruleOf(finding.rule)?.docs.waive}</p>
      <FormField
        label="Reason"
        value={reason}
        onChange={(text) => {
          setReason(text);
          setRefusal(undefined);
        }}
        lines={3}
        autoFocus
        error={refusal}
      />
      <FormField label="Who answers for it" value={owner} onChange={setOwner} />
      <FormField label="Until" type="date" value={until} onChange={setUntil} />
      <p className={styles.when}>
        It stays listed as waived, and opens again by itself when the facts it rests on change.
      </p>
    </Modal>
  );
}
