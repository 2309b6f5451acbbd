import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { relationChoices, type RelationChoice } from './relation-choices.ts';
import styles from './RelateDialog.module.css';
import { t } from '#shared/words/t.ts';

/** Relating by keyboard: type the target's name, choose the relation, Enter. Only targets that may be related are offered. */
export function RelateDialog({ from }: { readonly from: Id }) {
  const session = useSession();
  const { plan } = session;
  const [target, setTarget] = useState<Id>();
  const [chosen, setChosen] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  // The target is known: the keyboard goes on to how, where Enter relates.
  useEffect(() => {
    if (target !== undefined)
      form.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
  }, [target]);
  const source = plan.component(from);
  const items = useMemo(() => targets(plan, from), [plan, from]);
  if (source === undefined) return null;
  const to = target === undefined ? undefined : plan.component(target);
  const choices = to === undefined ? [] : relationChoices(plan, source, to);
  const choice: RelationChoice | undefined = choices[chosen];
  const finish = () => {
    if (choice !== undefined)
      session.run('relate', { kind: choice.kind, from: choice.from.id, to: choice.to.id });
    closeDialog();
  };
  return (
    <Modal
      title={t`Relate ${source.name}`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" isDisabled={choice === undefined} onPress={finish}>
            {t`Relate`}
          </Button>
        </>
      }
    >
      <div className={styles.form} ref={form}>
        <Combo
          label={t`To which component`}
          placeholder={t`Type a name`}
          items={items}
          selected={target}
          empty={t`No component of this name can be related to it.`}
          onSelect={(next) => {
            setTarget(next);
            setChosen(0);
          }}
        />
        {choices.length > 0 && (
          <fieldset className={styles.choices}>
            <legend>{t`How`}</legend>
            {choices.map((each, index) => (
              <label key={`${each.kind} ${each.from.id}`}>
                <input
                  type="radio"
                  name="relation"
                  checked={index === chosen}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter') return;
                    event.preventDefault();
                    finish();
                  }}
                  onChange={() => setChosen(index)}
                />
                {source.name} {each.words}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </Modal>
  );
}

/** The components that may be related to this one, by name. */
function targets(plan: Parameters<typeof relationChoices>[0], from: Id) {
  const source = plan.component(from);
  if (source === undefined) return [];
  return [...plan.all('component')]
    .filter((other) => relationChoices(plan, source, other).length > 0)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name, kind }) => ({ id, label: name, note: kindData(kind).title }));
}
