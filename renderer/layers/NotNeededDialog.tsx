import { useState } from 'react';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { declareNotNeeded, withdrawNotNeeded } from '#renderer/actions/tables/layer-actions.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './NotNeededDialog.module.css';
import { t } from '#shared/words/t.ts';

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
      title={t`${laneTitles[layer]} is not needed, because …`}
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
              {t`Judge it again`}
            </Button>
          )}
          <span className={styles.space} />
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" onPress={declare}>
            {declared === undefined ? t`Mark as not needed` : t`Change the reason`}
          </Button>
        </>
      }
    >
      <p className={styles.stake}>
        {atStake.headline}: {atStake.sentence}
      </p>
      <FormField
        label={t`Reason`}
        value={reason}
        onChange={(text) => {
          setReason(text);
          setRefusal(undefined);
        }}
        lines={3}
        autoFocus
        error={refusal}
        help={t`It stands on the canvas: a reviewer will read it.`}
      />
      <div>
        <h3 className={styles.heading}>{t`Good reasons`}</h3>
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
