import { Check } from 'lucide';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './CheckMark.module.css';

/** The box of a checkbox; drawn checked while the checkbox round it is. */
export const CheckMark = () => (
  <span className={styles.box} aria-hidden="true">
    <Icon icon={Check} size={12} />
  </span>
);
