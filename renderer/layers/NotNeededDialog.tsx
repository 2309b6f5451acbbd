import { useState } from 'react';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { declareNotNeeded, withdrawNotNeeded } from '#renderer/actions/layer-actions.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './NotNeededDialog.module.css';

/** Asks why a layer is not needed; a layer that was declared so can be judged again. */
export function NotNeededDialog({ layer }: { readonly layer: Layer }) {
  const session = useSession();
  const declared = session.plan.get('declaration', layer);
  const [reason, setReason] = useState(declared?.reason ?? '');
  const [refusal, setRefusal] = useState<string>();
  const { notWhen, atStake } = layerGuide[layer];
  const declare = () => {
    const why = declareNotNeeded(layer, reason.trim());
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  return (
    <Modal
      title={`${laneTitles[layer]} is not needed, because …`}
      onClose={closeDialog}
      footer={
        <>
          {declared !== undefined && (
            <Button
              onPress={() => {
                withdrawNotNeeded(layer);
                closeDialog();
              }}
            >
              Judge it again
            </Button>
          )}
          <span className={styles.space} />
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" onPress={declare}>
            {declared === undefined ? 'Mark as not needed' : 'Change the reason'}
          </Button>
        </>
      }
    >
      <p className={styles.stake}>
        {atStake.headline}: {atStake.sentence}
      </p>
      <FormField
        label="Reason"
        value={reason}
        onChange={(text) => {
          setReason(text);
          setRefusal(undefined);
        }}
        lines={3}
        autoFocus
        error={refusal}
        help="It stands on the canvas: a reviewer will read it."
      />
      <div>
        <h3 className={styles.heading}>Good reasons</h3>
        <ul className={styles.reasons}>
          {notWhen.map((good) => (
            <li key={good}>
              <Button look="link" onPress={() => setReason(good)}>
                {good}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
