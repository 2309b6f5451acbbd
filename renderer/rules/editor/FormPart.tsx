import type { ReactNode } from 'react';
import styles from './FormPart.module.css';

/** A titled part of the form, with what is wrong in it. */
export function FormPart({
  title,
  note,
  problems = [],
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly problems?: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>
        {title}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </h3>
      <div className={styles.body}>{children}</div>
      {problems.map((problem) => (
        <p key={problem} role="alert" className={styles.problem}>
          {problem}
        </p>
      ))}
    </section>
  );
}
