import { useState } from 'react';
import { renamePlan } from '#renderer/actions/files/library-acts.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { t } from '#shared/words/t.ts';

/** Asks for another name. */
export function RenamePlanDialog({
  planId,
  current,
}: {
  readonly planId: string;
  readonly current: string;
}) {
  const [name, setName] = useState(current);
  const isBlank = name.trim() === '';
  const rename = async () => {
    if (isBlank) return;
    closeDialog();
    if (name.trim() !== current) await renamePlan(planId, name.trim());
  };
  return (
    <Modal
      title={t`Rename the plan`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" isDisabled={isBlank} onPress={() => void rename()}>
            {t`Rename`}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <FormField
          label={t`Name`}
          value={name}
          onChange={setName}
          autoFocus
          error={isBlank ? t`A plan needs a name. Write one.` : undefined}
        />
      </form>
    </Modal>
  );
}
