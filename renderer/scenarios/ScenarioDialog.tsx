import { useState } from 'react';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { t } from '#shared/words/t.ts';

/** Asks for a name and a few words, for a scenario or a version. `save` gives a sentence when it is refused. */
export function ScenarioDialog({
  title,
  lead,
  button,
  name: given = '',
  about: givenAbout = '',
  placeholder,
  aboutLabel,
  save,
}: {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly name?: string;
  readonly about?: string;
  readonly placeholder: string;
  readonly aboutLabel: string;
  readonly save: (name: string, about: string) => Promise<string | undefined>;
}) {
  const [name, setName] = useState(given);
  const [about, setAbout] = useState(givenAbout);
  const [refusal, setRefusal] = useState<string>();
  const submit = async () => {
    if (name.trim() === '') return setRefusal(t`A name is missing. Say in a few words what it is.`);
    const why = await save(name.trim(), about.trim());
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  return (
    <Modal
      title={title}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" onPress={() => void submit()}>
            {button}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{lead}</p>
        <FormField
          label={t`Name`}
          placeholder={placeholder}
          value={name}
          onChange={(text) => {
            setName(text);
            setRefusal(undefined);
          }}
          autoFocus
          error={refusal}
        />
        <FormField label={aboutLabel} value={about} onChange={setAbout} lines={3} />
      </form>
    </Modal>
  );
}
