import { emptyTrash } from '#renderer/actions/files/library-acts.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Asks before what lies in the trash is deleted: that cannot be undone. */
export function EmptyTrashDialog({ plans }: { readonly plans: number }) {
  const empty = () => {
    closeDialog();
    void emptyTrash();
  };
  return (
    <Modal
      title={t`Empty the trash`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" onPress={empty}>
            {t`Delete for good`}
          </Button>
        </>
      }
    >
      <p>
        {counted(plans, {
          one: '{0} plan is deleted for good. That cannot be undone.',
          other: '{0} plans are deleted for good. That cannot be undone.',
        })}{' '}
        {t`Plans that were opened from other folders are only taken off this list: their files stay.`}
      </p>
    </Modal>
  );
}
