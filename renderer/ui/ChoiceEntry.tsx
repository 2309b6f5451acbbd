import { t } from '#shared/words/t.ts';
import { classes } from './classes.ts';
import styles from './ChoiceEntry.module.css';

/** One of the things to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A small list to choose one value from; the empty value means blank and is drawn dashed. */
export function ChoiceEntry({
  label,
  value,
  choices,
  blank,
  disabled = false,
  isBlankPlain = false,
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** How no value reads, "blank" unless told; 'none' when a value must be chosen. */
  readonly blank?: string;
  readonly disabled?: boolean;
  /** Blank is as good a choice as any, as in a filter: not drawn dashed. */
  readonly isBlankPlain?: boolean;
  readonly onCommit: (value: string) => void;
}) {
  return (
    <select
      aria-label={label}
      className={classes(
        styles.select,
        isBlankPlain ? styles.framed : value === '' && styles.blank,
      )}
      value={value}
      disabled={disabled}
      onChange={(event) => onCommit(event.target.value)}
    >
      {blank !== 'none' && <option value="">{blank ?? t`blank`}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
