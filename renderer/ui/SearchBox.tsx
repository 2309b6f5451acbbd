import { Search, X } from 'lucide';
import type { Ref } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import { classes } from './classes.ts';
import styles from './SearchBox.module.css';

/** A search field: Escape empties it. */
export function SearchBox({
  label,
  value,
  onChange,
  keys,
  className,
  inputRef,
  onSubmit,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The key that leads here, shown while it is empty. */
  readonly keys?: string;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onSubmit?: () => void;
}) {
  return (
    <SearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className={classes(styles.box, className)}
      {...(onSubmit === undefined ? {} : { onSubmit })}
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
