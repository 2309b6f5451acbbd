import { useContext } from 'react';
import { ComboBoxStateContext, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import styles from './Combo.module.css';

/** One line of a combo box. */
export interface ComboItem {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
}

/** The list of a combo box. Once something is typed its first line is marked as the one that Enter takes. */
export function ComboOptions({ empty }: { readonly empty: string }) {
  const state = useContext(ComboBoxStateContext);
  const kept = state?.selectedItem?.textValue ?? '';
  const isTyped = state !== null && state.inputValue !== '' && state.inputValue !== kept;
  return (
    <Popover className={styles.popover ?? ''} offset={2}>
      <ListBox
        className={styles.list ?? ''}
        data-typed={isTyped ? '' : undefined}
        renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
      >
        {(item: ComboItem) => (
          <ListBoxItem id={item.id} textValue={item.label} className={styles.item ?? ''}>
            <Text slot="label" className={styles.name ?? ''}>
              {item.label}
            </Text>
            {item.note !== undefined && (
              <Text slot="description" className={styles.note ?? ''}>
                {item.note}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

/** Enter in a field with nothing walked to takes the first line of what was typed, as a click on it does; gives whether there was one. */
export function takesFirstOption(input: Element): boolean {
  if (input.hasAttribute('aria-activedescendant')) return false;
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  if (list?.dataset['typed'] === undefined) return false;
  const first = list.querySelector<HTMLElement>('[role="option"]');
  first?.click();
  return first !== null;
}
