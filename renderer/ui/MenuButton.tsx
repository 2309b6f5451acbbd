import type { ReactElement } from 'react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components';
import { disabledLines, MenuLines, type MenuLine } from './MenuLines.tsx';
import styles from './Menu.module.css';

/** A button that opens a menu. `trigger` is the button itself. */
export const MenuButton = ({
  trigger,
  label,
  entries,
}: {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuLine[];
}) => (
  <MenuTrigger>
    {trigger}
    <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
      <Menu aria-label={label} className={styles.menu ?? ''} disabledKeys={disabledLines(entries)}>
        <MenuLines lines={entries} />
      </Menu>
    </Popover>
  </MenuTrigger>
);
