import { ChevronDown, type IconNode } from 'lucide';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { classes } from './classes.ts';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: 'plain' | 'quiet' | 'primary' | 'link';
  readonly small?: boolean;
  readonly icon?: IconNode;
  /** Opens a menu: drawn with a downward angle. */
  readonly opensMenu?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({
  look = 'plain',
  small = false,
  icon,
  opensMenu = false,
  className,
  children,
  ...rest
}: Props) {
  return (
    <AriaButton
      {...rest}
      className={classes(styles.button, styles[look], small && styles.small, className)}
    >
      {icon !== undefined && <Icon icon={icon} />}
      {children}
      {opensMenu && <Icon icon={ChevronDown} size={14} className={styles.angle} />}
    </AriaButton>
  );
}
