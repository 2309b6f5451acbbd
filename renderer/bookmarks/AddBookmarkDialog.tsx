import { useState, type FormEvent } from 'react';
import { bookmarkQuery, bookmarkSight } from '#renderer/actions/showing/bookmark-acts.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { usePlanValue } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { t } from '#shared/words/t.ts';

/** Names a view or a query, to come back to it. */
export function AddBookmarkDialog({ query }: { readonly query?: string | undefined }) {
  const count = usePlanValue((plan) => plan.size('bookmark'));
  const [name, setName] = useState(query ?? t`View ${count + 1}`);
  const [refusal, setRefusal] = useState<string>();
  const keep = () => {
    const why = query === undefined ? bookmarkSight(name) : bookmarkQuery(name, query);
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <Modal
      title={query === undefined ? t`Bookmark this view` : t`Keep this query`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" onPress={keep}>
            {t`Keep`}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <FormField label={t`Name`} value={name} onChange={setName} error={refusal} autoFocus />
      </form>
    </Modal>
  );
}
