import type { ReactElement } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { Keys } from './Keys.tsx';
import { Check } from 'lucide';
import { Icon } from './Icon.tsx';
import { Unseen } from './Unseen.tsx';
import styles from './MenuButton.module.css';

/** One line of a menu; a line `'-'` separates. */
export type MenuEntry =
  | '-'
  | {
      readonly id: string;
      readonly label: string;
      readonly keys?: string | undefined;
      readonly disabled?: boolean;
      /** The one that is chosen now. */
      readonly isOn?: boolean;
      readonly run: () => void;
    };

/** A button that opens a menu. `trigger` is the button itself. */
export function MenuButton({
  trigger,
  label,
  entries,
}: {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}) {
  const disabled = entries.flatMap((entry) =>
    entry !== '-' && entry.disabled === true ? [entry.id] : [],
  );
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
        <Menu aria-label={label} className={styles.menu ?? ''} disabledKeys={disabled}>
          {entries.map((entry, index) =>
            entry === '-' ? (
              <Separator key={index} className={styles.separator ?? ''} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className={styles.item ?? ''}
                onAction={entry.run}
              >
                <Text slot="label">
                  {entry.label}
                  {entry.isOn === true && <Icon icon={Check} size={14} className={styles.on} />}
                  {entry.isOn === true && <Unseen>, open now</Unseen>}
                </Text>
                {entry.keys !== undefined && <Keys keys={entry.keys} />}
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
