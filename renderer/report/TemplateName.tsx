import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import styles from './ReportDialog.module.css';
import { t } from '#shared/words/t.ts';

/** Asks for the name of a template; undefined when the person leaves it. */
export function TemplateName({
  act,
  initial,
  onDone,
}: {
  /** What the button says. */
  readonly act: string;
  readonly initial: string;
  readonly onDone: (name: string | undefined) => Promise<void>;
}) {
  const [name, setName] = useState(initial);
  const isBlank = name.trim() === '';
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) void onDone(name.trim());
      }}
    >
      <FormField label={t`Name of the template`} value={name} onChange={setName} autoFocus />
      <div className={styles.templates}>
        <Button small onPress={() => void onDone(undefined)}>
          {t`Leave it`}
        </Button>
        <Button small look="primary" type="submit" isDisabled={isBlank}>
          {act}
        </Button>
      </div>
    </form>
  );
}
