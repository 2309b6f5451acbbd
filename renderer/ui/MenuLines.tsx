import { Check, ChevronRight } from 'lucide';
import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger, Text } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import { Unseen } from './Unseen.tsx';
import styles from './Menu.module.css';
import { t } from '#shared/words/t.ts';

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

/** A line that opens more lines. */
interface MoreEntries {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** What a menu shows: lines, lines that open more, and `'-'` between. */
export type MenuLine = MenuEntry | MoreEntries;

/** The lines of a menu. `onDone` is told before a line is done. */
export const MenuLines = ({
  lines,
  onDone,
}: {
  readonly lines: readonly MenuLine[];
  readonly onDone?: (() => void) | undefined;
}) =>
  lines.map((line, index) => (
    <Fragment key={line === '-' ? index : line.id}>
      <Line line={line} onDone={onDone} />
    </Fragment>
  ));

/** Which lines cannot be chosen, as a menu wants to be told. */
export const disabledLines = (lines: readonly MenuLine[]): readonly string[] =>
  lines.flatMap((line) =>
    line !== '-' && 'disabled' in line && line.disabled === true ? [line.id] : [],
  );

function Line({
  line,
  onDone,
}: {
  readonly line: MenuLine;
  readonly onDone: (() => void) | undefined;
}) {
  if (line === '-') return <Separator className={styles.separator ?? ''} />;
  if ('entries' in line) return <More line={line} onDone={onDone} />;
  return (
    <MenuItem
      id={line.id}
      textValue={line.label}
      className={styles.item ?? ''}
      onAction={() => {
        // An open menu makes all else inert: what a line sends the keyboard to could not take it.
        if (onDone !== undefined) flushSync(onDone);
        line.run();
      }}
    >
      {/* Its keys belong to its name: what is read on it is what is said of it. */}
      <Text slot="label" className={styles.label ?? ''}>
        <span>
          {line.label}
          {line.isOn === true && <Icon icon={Check} size={14} className={styles.on} />}
        </span>{' '}
        {line.keys !== undefined && <Keys keys={line.keys} />}
        {line.isOn === true && <Unseen> {t`open now`}</Unseen>}
      </Text>
    </MenuItem>
  );
}

const More = ({
  line: { id, label, entries },
  onDone,
}: {
  readonly line: MoreEntries;
  readonly onDone: (() => void) | undefined;
}) => (
  <SubmenuTrigger>
    <MenuItem id={id} textValue={label} className={styles.item ?? ''}>
      <Text slot="label">{label}</Text>
      <Icon icon={ChevronRight} size={14} isDirected />
    </MenuItem>
    <Popover className={styles.popover ?? ''}>
      <Menu aria-label={label} className={styles.menu ?? ''} disabledKeys={disabledLines(entries)}>
        <MenuLines lines={entries} onDone={onDone} />
      </Menu>
    </Popover>
  </SubmenuTrigger>
);
