import { allActions } from '#renderer/actions/all-actions.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './KeyboardDialog.module.css';

const onTheCanvas: readonly (readonly [keys: string, what: string])[] = [
  ['Mod+C', 'Copy the selection'],
  ['Mod+X', 'Cut the selection'],
  ['Mod+V', 'Paste'],
  ['Enter', 'Palette: place what is chosen; canvas: go to the inspector'],
  ['Arrows', 'Canvas: go to the next component; palette: move, open, fold'],
  ['Mod+Arrows', 'Canvas: follow a relation'],
  ['Alt+Arrows', 'Canvas: move the selection; with Shift ten steps'],
];

/** Every key the app knows. */
export function KeyboardDialog() {
  const withKeys = allActions.filter((action) => action.keys !== undefined);
  return (
    <Modal title="Keyboard" onClose={closeDialog}>
      {/* The list may be longer than the window, and a key must be able to scroll it. */}
      <section aria-label="Keys" tabIndex={0}>
        <dl className={styles.list}>
          {withKeys.map((action) => (
            <Line key={action.id} keys={action.keys ?? []} what={action.label} />
          ))}
          {onTheCanvas.map(([keys, what]) => (
            <Line key={keys + what} keys={[keys]} what={what} />
          ))}
        </dl>
      </section>
    </Modal>
  );
}

const Line = ({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) => (
  <div className={styles.line}>
    <dt>{what}</dt>
    <dd className={styles.keys}>
      {keys.map((combination) => (
        <Keys key={combination} keys={combination} />
      ))}
    </dd>
  </div>
);
