import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './RadioRows.module.css';

/** One row of a choice. */
export interface RadioRow {
  readonly value: string;
  readonly label: ReactNode;
  /** At the right: what choosing it means. */
  readonly note?: ReactNode;
  readonly disabled?: boolean;
}

/** A choice of one, a row each. */
export function RadioRows({
  label,
  isLabelShown = true,
  value,
  rows,
  onChange,
}: {
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly value: string;
  readonly rows: readonly RadioRow[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={value}
      onChange={onChange}
      {...(isLabelShown ? {} : { 'aria-label': label })}
    >
      {isLabelShown && <Label className={styles.label ?? ''}>{label}</Label>}
      {rows.map((row) => (
        <Radio
          key={row.value}
          value={row.value}
          className={styles.row ?? ''}
          isDisabled={row.disabled === true}
        >
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.words}>{row.label}</span>
          {row.note !== undefined && <span className={styles.note}>{row.note}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}
