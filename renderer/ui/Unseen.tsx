import type { HTMLAttributes } from 'react';
import styles from './Unseen.module.css';

interface Props extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style'> {
  /** The element; a span unless told. */
  readonly as?: 'span' | 'div' | 'ul' | 'h1' | 'h2' | undefined;
}

/** Words for those who hear the page: read out, not seen. */
export function Unseen({ as: Element = 'span', ...props }: Props) {
  return <Element {...props} className={styles.unseen} />;
}
