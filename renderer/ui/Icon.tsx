import type { IconNode } from 'lucide';
import { createElement } from 'react';
import { classes } from './classes.ts';
import styles from './Icon.module.css';

/** A picture beside a word: hidden from screen readers, in the colour of the text. */
export function Icon({
  icon,
  size = 16,
  className,
}: {
  readonly icon: IconNode;
  readonly size?: number;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={classes(styles.icon, className)}
      aria-hidden="true"
    >
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
