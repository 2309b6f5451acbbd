import { useState, type FormEvent } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './LineEntry.module.css';

/** One line to type and send; emptied when it was taken. */
export function LineEntry({
  label,
  button,
  onEnter,
}: {
  readonly label: string;
  readonly button: string;
  /** Says whether it was taken. */
  readonly onEnter: (text: string) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed !== '' && (await onEnter(typed))) setText('');
  };
  return (
    <form className={styles.entry} onSubmit={(event) => void send(event)}>
      <input
        aria-label={label}
        placeholder={label}
        className={styles.input}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
      />
      <Button small type="submit" isDisabled={text.trim() === ''}>
        {button}
      </Button>
    </form>
  );
}
