import { useState } from 'react';
import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './AddTechnologyDialog.module.css';
import { t } from '#shared/words/t.ts';

const kindItems = kindNames
  .filter((kind) => kindData(kind).lane !== 'planning')
  .map((kind) => ({
    id: kind,
    label: kindData(kind).title,
    note: laneTitles[kindData(kind).lane],
  }));

/** Asks for a technology that the catalogue lacks; it is kept in the plan. Lists those that were added. */
export function AddTechnologyDialog({
  kind,
  given,
}: {
  /** The kind it is wanted as. */
  readonly kind: Kind | undefined;
  /** What was searched for in vain. */
  readonly given: string | undefined;
}) {
  const session = useSession();
  usePlanVersion();
  const [name, setName] = useState(given ?? '');
  const [vendor, setVendor] = useState('');
  const [summary, setSummary] = useState('');
  const [chosen, setChosen] = useState<string | undefined>(kind);
  const [refusal, setRefusal] = useState<string>();
  const own = [...session.plan.all('technology')];
  const add = () => {
    if (name.trim() === '') return setRefusal(t`A technology needs a name. Write one.`);
    if (chosen === undefined) return setRefusal(t`What it is placed as is open. Choose a kind.`);
    const outcome = session.ask('add-technology', {
      name: name.trim(),
      vendor: vendor.trim(),
      summary: summary.trim(),
      kinds: [chosen],
    });
    const why = sentence(outcome);
    if (why !== undefined) return setRefusal(why);
    notify(t`${name.trim()} is in this plan’s catalogue.`);
    closeDialog();
  };
  return (
    <Modal
      title={t`Add a technology`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" onPress={add}>
            {t`Add`}
          </Button>
        </>
      }
    >
      <FormField label={t`Name`} value={name} onChange={setName} autoFocus />
      <FormField label={t`Vendor`} value={vendor} onChange={setVendor} />
      <div className={styles.kind}>
        <span className={styles.label}>{t`Placed as`}</span>
        <Combo
          label={t`Placed as`}
          items={kindItems}
          selected={chosen}
          placeholder={t`kind of component`}
          onSelect={setChosen}
        />
      </div>
      <FormField
        label={t`What it is`}
        value={summary}
        onChange={setSummary}
        lines={2}
        help={t`One sentence. Rules treat it as its kind.`}
      />
      {refusal !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {own.length > 0 && <OwnTechnologies technologies={own} />}
    </Modal>
  );
}

function OwnTechnologies({ technologies }: { readonly technologies: readonly Technology[] }) {
  const session = useSession();
  return (
    <section>
      <h3 className={styles.label}>{t`Added to this plan`}</h3>
      <ul>
        {technologies.map(({ id, name, vendor }) => (
          <li key={id} className={styles.own}>
            <span>{vendor === '' ? name : `${name}, ${vendor}`}</span>
            <Button look="link" onPress={() => session.run('remove-technology', { id })}>
              {t`Remove`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
