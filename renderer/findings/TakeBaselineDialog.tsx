import { useState } from 'react';
import { takeBaseline } from '#renderer/actions/scenarios/baselines.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useAnalysisState } from '#renderer/state/session/use-analysis.ts';
import { useCounts } from '#renderer/state/session/use-check.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { useSession } from '#renderer/state/session/use-session.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Asks for the name under which what is found now is kept. */
export function TakeBaselineDialog() {
  const session = useSession();
  const counts = useCounts();
  // Rules that rest on figures have not found all they will while these are on their way.
  const { state } = useAnalysisState();
  const isWorking = counts === undefined || state === 'starting' || state === 'working';
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const take = () => {
    if (name.trim() === '')
      return setRefusal(t`The baseline has no name. Say what it is taken for.`);
    const why = takeBaseline(session, name.trim());
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  return (
    <Modal
      title={t`Take a baseline`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" isDisabled={isWorking} onPress={take}>
            {t`Take it`}
          </Button>
        </>
      }
    >
      {isWorking && <p role="status">{t`The figures are being worked out first…`}</p>}
      <p>
        {counts === undefined
          ? t`What is found today is kept.`
          : counted(counts.error + counts.warning + counts.info, {
              one: 'The {0} finding of today is kept.',
              other: 'The {0} findings of today are kept.',
            })}{' '}
        {t`The list of findings can then show only what is new since.`}
      </p>
      <FormField
        label={t`Name`}
        placeholder={t`Design review, first offer`}
        value={name}
        onChange={(text) => {
          setName(text);
          setRefusal(undefined);
        }}
        autoFocus
        error={refusal}
      />
    </Modal>
  );
}
