import { X } from 'lucide';
import { Button } from 'react-aria-components';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './Chip.module.css';

/** A word that can be taken away. `remove` says what the cross does. */
export function Chip({
  label,
  remove,
  isReadOnly,
  onRemove,
}: {
  readonly label: string;
  readonly remove: string;
  readonly isReadOnly: boolean;
  readonly onRemove: () => void;
}) {
  return (
    <span className={styles.chip}>
      {label}
      {!isReadOnly && (
        <Button className={styles.cross ?? ''} aria-label={remove} onPress={onRemove}>
          <Icon icon={X} size={12} />
        </Button>
      )}
    </span>
  );
}
