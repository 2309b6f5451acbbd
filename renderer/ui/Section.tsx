import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** A titled part of a panel. */
export function Section({
  title,
  count,
  aside,
  children,
}: {
  readonly title: string;
  readonly count?: number | string | undefined;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        <span className={styles.aside}>{aside}</span>
      </div>
      {children}
    </section>
  );
}
