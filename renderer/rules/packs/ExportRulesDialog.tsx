import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { exportRules } from '#renderer/actions/rules/rule-packs.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { CheckMark } from '../CheckMark.tsx';
import styles from './RulePackDialogs.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Asks which own rules go into a file, and what the pack is called. */
export function ExportRulesDialog() {
  const session = useSession();
  const own = [...session.plan.all('rule')].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [chosen, setChosen] = useState(() => own.map(({ id }) => id));
  const [name, setName] = useState(t`Rules of ${session.plan.meta.name}`);
  return (
    <Modal
      title={t`Export own rules`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button
            look="primary"
            isDisabled={chosen.length === 0 || name.trim() === ''}
            onPress={() => {
              exportRules(session, name.trim(), chosen);
              closeDialog();
            }}
          >
            {counted(chosen.length, { one: 'Export {0} rule', other: 'Export {0} rules' })}
          </Button>
        </>
      }
    >
      <FormField label={t`Name of the pack`} value={name} onChange={setName} />
      <CheckboxGroup
        aria-label={t`Rules`}
        className={styles.rules ?? ''}
        value={chosen}
        onChange={setChosen}
      >
        {own.map(({ id, data }) => (
          <Checkbox key={id} value={id} className={styles.rule ?? ''}>
            <CheckMark />
            <span className={styles.id}>{id}</span> {data.title}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <p className={styles.note}>
        {t`Each rule goes with the small plans that prove it. Whoever takes the pack in has to prove a rule before it judges.`}
      </p>
    </Modal>
  );
}
