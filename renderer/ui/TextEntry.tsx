import { useId, useState, type KeyboardEvent } from 'react';
import { classes } from './classes.ts';
import styles from './TextEntry.module.css';
import { t } from '#shared/words/t.ts';

/**
 * A small field that takes effect on Enter or on leaving it. `onCommit` answers with a sentence when the
 * text will not do; then the field keeps what was typed and shows the sentence. Escape gives the old value back.
 */
export function TextEntry({
  label,
  value,
  unit,
  placeholder = t`blank`,
  readOnly = false,
  multiline = false,
  look = 'field',
  describedBy,
  onCommit,
}: {
  readonly label: string;
  /** Empty means blank: drawn dashed. */
  readonly value: string;
  readonly unit?: string | undefined;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly multiline?: boolean;
  /** `title` is drawn as a heading until it is edited. */
  readonly look?: 'field' | 'title';
  readonly describedBy?: string;
  readonly onCommit: (text: string) => string | undefined;
}) {
  const [draft, setDraft] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const sentenceId = useId();

  const stop = () => {
    setDraft(undefined);
    setRefusal(undefined);
  };
  const commit = () => {
    if (draft === undefined) return;
    if (draft === value) return stop();
    const sentence = onCommit(draft);
    if (sentence === undefined) stop();
    else setRefusal(sentence);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      stop();
    }
  };
  const text = draft ?? value;
  const shared = {
    'aria-label': label,
    'aria-invalid': refusal !== undefined,
    'aria-describedby': refusal === undefined ? describedBy : sentenceId,
    className: styles.input,
    value: text,
    placeholder,
    readOnly,
    spellCheck: false,
    onBlur: commit,
    onKeyDown,
  };
  return (
    <span className={styles.entry}>
      <span
        className={classes(
          styles.field,
          styles[look],
          text === '' && look === 'field' && styles.blank,
          refusal !== undefined && styles.invalid,
        )}
      >
        {multiline ? (
          <textarea {...shared} rows={2} onChange={(event) => setDraft(event.target.value)} />
        ) : (
          <input {...shared} onChange={(event) => setDraft(event.target.value)} />
        )}
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </span>
      {refusal !== undefined && (
        <span id={sentenceId} role="alert" className={styles.sentence}>
          {refusal}
        </span>
      )}
    </span>
  );
}
