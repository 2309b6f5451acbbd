import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { rackOf } from '#shared/lens/racks/rack-of.ts';
import { holdersOf } from '#renderer/actions/editing/holder-of.ts';
import { putInside } from '#renderer/actions/editing/put-inside.ts';
import { mountIn } from '#renderer/actions/editing/rack-acts.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Moving into by keyboard: type the name of what is to hold the selection. Only what can hold all of it is offered; of racks, another one. */
export function MoveIntoDialog({
  ids,
  onlyRacks,
}: {
  readonly ids: readonly Id[];
  readonly onlyRacks: boolean;
}) {
  const session = useSession();
  const { plan } = session;
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
      holdersOf(plan, ids)
        .filter(({ id, kind }) => !onlyRacks || (kind === 'rack' && !areAllIn(plan, ids, id)))
        .map(({ id, name, kind }) => ({ id, label: name, note: kindData(kind).title })),
    [plan, ids, onlyRacks],
  );
  const what =
    ids.length === 1
      ? (plan.component(ids[0]!)?.name ?? '')
      : counted(ids.length, { one: '{0} component', other: '{0} components' });
  const move = () => {
    closeDialog();
    if (holder === undefined) return;
    if (onlyRacks) mountIn(session, ids, holder);
    else putInside(ids, holder);
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

/** Whether all of these are in a rack already. */
const areAllIn = (plan: PlanView, ids: readonly Id[], rack: Id): boolean =>
  ids.every((id) => {
    const part = plan.component(id);
    return part !== undefined && rackOf(plan, part)?.id === rack;
  });
