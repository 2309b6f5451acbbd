import { Search, X } from 'lucide';
import type { Ref } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import { classes } from './classes.ts';
import styles from './SearchBox.module.css';

/** A search field: Escape empties it, and leaves it when it is empty. */
export function SearchBox({
  label,
  value,
  onChange,
  keys,
  className,
  inputRef,
  onLeaveDown,
  onLeave,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The key that leads here, shown while it is empty. */
  readonly keys?: string;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The down arrow was pressed: to go to what was found. */
  readonly onLeaveDown?: () => void;
  /** Escape was pressed with nothing typed. */
  readonly onLeave?: () => void;
}) {
  return (
    <SearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className={classes(styles.box, className)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onLeaveDown?.();
        else if (event.key === 'Escape' && value === '' && onLeave !== undefined) onLeave();
        else event.continuePropagation();
      }}
    >
      <Icon icon={Search} className={styles.glass} />
      <Input className={styles.input ?? ''} placeholder={label} ref={inputRef ?? null} />
      {value === '' && keys !== undefined && <Keys keys={keys} />}
      {value !== '' && (
        <Button className={styles.clear ?? ''}>
          <Icon icon={X} size={14} />
        </Button>
      )}
    </SearchField>
  );
}
