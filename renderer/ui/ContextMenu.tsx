import { useRef } from 'react';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
  Text,
} from 'react-aria-components';
import { ChevronRight } from 'lucide';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import type { MenuEntry } from './MenuButton.tsx';
import styles from './MenuButton.module.css';

/** A line that opens more lines. */
interface MoreEntries {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** What a context menu shows: lines, lines that open more, and `'-'` between. */
export type ContextEntry = MenuEntry | MoreEntries;

/** A menu at a point of its parent, which must be positioned. The first line has the keyboard. */
export function ContextMenu({
  at,
  label,
  entries,
  onClose,
}: {
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly label: string;
  readonly entries: readonly ContextEntry[];
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
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the menu has just been asked for
          autoFocus="first"
          className={styles.menu ?? ''}
          onClose={onClose}
        >
          <MenuSection>
            <Header className={styles.heading ?? ''}>{label}</Header>
          </MenuSection>
          {entries.map((entry, index) => (
            <Line key={entry === '-' ? index : entry.id} entry={entry} onDone={onClose} />
          ))}
        </Menu>
      </Popover>
    </>
  );
}

function Line({ entry, onDone }: { readonly entry: ContextEntry; readonly onDone: () => void }) {
  if (entry === '-') return <Separator className={styles.separator ?? ''} />;
  if ('entries' in entry)
    return (
      <SubmenuTrigger>
        <MenuItem id={entry.id} textValue={entry.label} className={styles.item ?? ''}>
          <Text slot="label">{entry.label}</Text>
          <Icon icon={ChevronRight} size={14} />
        </MenuItem>
        <Popover className={styles.popover ?? ''}>
          <Menu aria-label={entry.label} className={styles.menu ?? ''}>
            {entry.entries.map((inner, index) => (
              <Line key={inner === '-' ? index : inner.id} entry={inner} onDone={onDone} />
            ))}
          </Menu>
        </Popover>
      </SubmenuTrigger>
    );
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      className={styles.item ?? ''}
      onAction={() => {
        onDone();
        entry.run();
      }}
    >
      <Text slot="label">{entry.label}</Text>
      {entry.keys !== undefined && <Keys keys={entry.keys} />}
    </MenuItem>
  );
}
