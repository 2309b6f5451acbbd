import { useRef } from 'react';
import { Header, Menu, MenuSection, Popover } from 'react-aria-components';
import { disabledLines, MenuLines, type MenuLine } from './MenuLines.tsx';
import styles from './Menu.module.css';

/** A menu at a point of its parent, which must be positioned. The first line has the keyboard. */
export function ContextMenu({
  at,
  label,
  entries,
  onClose,
}: {
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly label: string;
  readonly entries: readonly MenuLine[];
  readonly onClose: () => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        triggerRef={anchor}
        isOpen={at !== undefined && entries.length > 0}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        placement="bottom start"
        className={styles.popover ?? ''}
      >
        <Menu
          aria-label={label}
          autoFocus="first"
          className={styles.menu ?? ''}
          disabledKeys={disabledLines(entries)}
          onClose={onClose}
        >
          <MenuSection>
            <Header className={styles.heading ?? ''}>{label}</Header>
          </MenuSection>
          <MenuLines lines={entries} onDone={onClose} />
        </Menu>
      </Popover>
    </>
  );
}
