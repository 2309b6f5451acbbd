import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Tooltip,
  TooltipTrigger,
  type ButtonProps,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { classes } from './classes.ts';
import styles from './IconButton.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** What it does: the accessible name, and the tooltip. */
  readonly label: string;
  /** More for the tooltip, a shortcut for instance. */
  readonly hint?: string | undefined;
  readonly icon: IconNode;
  readonly small?: boolean;
  readonly isOn?: boolean;
  /** The picture points along the line of reading. */
  readonly isDirected?: boolean;
  readonly className?: string | undefined;
  /** Drawn over the picture's corner. */
  readonly mark?: ReactNode;
}

/** A button with only a picture: its name shows as a tooltip. */
export function IconButton({
  label,
  hint,
  icon,
  small = false,
  isOn = false,
  isDirected = false,
  className,
  mark,
  ...rest
}: Props) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes(styles.button, small && styles.small, isOn && styles.on, className)}
      >
        <Icon icon={icon} isDirected={isDirected} />
        {mark}
      </AriaButton>
      <Tooltip className={styles.tip ?? ''} offset={4}>
        {label}
        {hint !== undefined && <span className={styles.hint}> {hint}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
