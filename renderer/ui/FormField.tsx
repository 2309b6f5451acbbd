import type { FocusEvent, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './FormField.module.css';

const selectAll = (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select();

/** A labelled text field of a dialog. */
export function FormField({
  label,
  help,
  value,
  onChange,
  lines = 1,
  required = false,
  placeholder,
  error,
  autoFocus = false,
  type = 'text',
}: {
  readonly label: string;
  readonly help?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly required?: boolean;
  readonly placeholder?: string;
  /** What is wrong with what was typed, in a sentence. */
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'date';
}) {
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isRequired={required}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      type={type}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {lines === 1 ? (
        <Input
          className={styles.input ?? ''}
          // A value to replace is replaced by typing.
          {...(autoFocus ? { onFocus: selectAll } : {})}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      ) : (
        <TextArea
          className={styles.input ?? ''}
          rows={lines}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      )}
      {help !== undefined && (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </TextField>
  );
}
