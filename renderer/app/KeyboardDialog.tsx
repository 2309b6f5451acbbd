import { allActions } from '#renderer/actions/all-actions.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './KeyboardDialog.module.css';
import { t } from '#shared/words/t.ts';

const onTheCanvas: readonly (readonly [keys: string, what: string])[] = [
  ['Mod+C', t`Copy the selection`],
  ['Mod+X', t`Cut the selection`],
  ['Mod+V', t`Paste`],
  ['Enter', t`Palette: place what is chosen; canvas: go to the inspector`],
  ['Mod+Enter', t`Palette and search: place into the selected component`],
  ['Arrows', t`Canvas: go to the next component; palette and outline: move, open, fold`],
  ['Shift+Arrows', t`Canvas and outline: add the next component to the selection`],
  ['Mod+Arrows', t`Canvas: follow a relation`],
  ['PageDown', t`Canvas: go to the next layer; PageUp to the one before`],
  ['[', t`Canvas: go to what the component lies in; ] to the first that lies in it`],
  ['Home', t`Canvas: go to the first component; End to the last`],
  ['Mod+Space', t`Canvas: add the component to the selection or take it out`],
  ['Alt+Arrows', t`Canvas: move the selection; with Shift ten steps`],
  ['Shift+F10', t`Canvas: what can be done here; the menu key does the same`],
  ['Shift+Drag', t`Canvas: add what the rectangle touches to the selection`],
  ['Alt+Drag', t`Canvas: press Alt before the drag to drag a copy`],
  ['Mod+Drag', t`Canvas: press Ctrl or Alt during the drag to be free of guides and grid`],
  ['Space+Drag', t`Canvas: move the view; the wheel zooms at the pointer`],
];

/** Every key the app knows. */
export function KeyboardDialog() {
  const withKeys = allActions.filter((action) => action.keys !== undefined);
  return (
    <Modal title={t`Keyboard`} onClose={closeDialog}>
      {/* The list may be longer than the window, and a key must be able to scroll it. */}
      <section aria-label={t`Keys`} tabIndex={0}>
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
