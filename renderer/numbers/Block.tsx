import type { ReactNode } from 'react';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import type { SeverityMark } from '#shared/scene/icons/glyph-shapes.ts';
import { classes } from '#renderer/ui/classes.ts';
import styles from './Block.module.css';

/** What a block comes to. */
export interface Verdict {
  readonly mark: SeverityMark;
  /** The outcome: "Fits either way." */
  readonly lead: string;
  readonly more?: string;
}

/** A titled picture or table of the numbers tab, with what it comes to at its foot. */
export function Block({
  title,
  note,
  aside,
  verdict,
  wide = false,
  children,
}: {
  readonly title: string;
  /** Units and scope, beside the title. */
  readonly note?: string | undefined;
  readonly aside?: ReactNode;
  readonly verdict?: Verdict | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes(styles.block, wide && styles.wide)} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        <span className={styles.aside}>{aside}</span>
      </header>
      <div className={styles.body}>{children}</div>
      {verdict !== undefined && (
        <p className={styles.verdict}>
          <SeverityGlyph severity={verdict.mark} size={14} isAlone />
          <span>
            <b>{verdict.lead}</b> {verdict.more}
          </span>
        </p>
      )}
    </section>
  );
}
