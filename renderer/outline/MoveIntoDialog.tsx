import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { holdersOf } from '#renderer/actions/editing/holder-of.ts';
import { putInside } from '#renderer/actions/editing/put-inside.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Moving into by keyboard: type the name of what is to hold the selection. Only what can hold all of it is offered. */
export function MoveIntoDialog({ ids }: { readonly ids: readonly Id[] }) {
  const { plan } = useSession();
  const [holder, setHolder] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const moves = useRef<HTMLButtonElement>(null);
  // The holder is known: Enter moves.
  useEffect(() => {
    if (holder !== undefined) moves.current?.focus();
  }, [holder]);
  const items = useMemo(
    () =>
      holdersOf(plan, ids).map(({ id, name, kind }) => ({
        id,
        label: name,
        note: kindData(kind).title,
      })),
    [plan, ids],
  );
  const what =
    ids.length === 1
      ? (plan.component(ids[0]!)?.name ?? '')
      : counted(ids.length, { one: '{0} component', other: '{0} components' });
  const move = () => {
    closeDialog();
    if (holder !== undefined) putInside(ids, holder);
  };
  return (
    <Modal
      title={t`Move ${what} into`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" isDisabled={holder === undefined} onPress={move} ref={moves}>
            {t`Move`}
          </Button>
        </>
      }
    >
      <div ref={form}>
        <Combo
          label={t`Into which component`}
          placeholder={t`Type a name`}
          items={items}
          selected={holder}
          empty={t`Nothing of this name can hold the selection.`}
          onSelect={setHolder}
        />
      </div>
    </Modal>
  );
}
