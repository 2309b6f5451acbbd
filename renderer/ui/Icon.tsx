import type { IconNode } from 'lucide';
import { createElement } from 'react';
import { classes } from './classes.ts';
import styles from './Icon.module.css';

/** A picture beside a word: hidden from screen readers, in the colour of the text. */
export function Icon({
  icon,
  size = 16,
  isDirected = false,
  className,
}: {
  readonly icon: IconNode;
  readonly size?: number;
  /** It points along the line of reading: mirrored where that runs from right to left. */
  readonly isDirected?: boolean;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={classes(styles.icon, isDirected && styles.directed, className)}
      aria-hidden="true"
    >
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
