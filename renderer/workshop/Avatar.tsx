import { initials, personColour } from '#renderer/state/room/person-colour.ts';
import styles from './Avatar.module.css';

/** The initials of somebody in their colour. The name stands beside it, or is its title. */
export function Avatar({
  id,
  name,
  isHere = true,
}: {
  readonly id: string;
  readonly name: string;
  readonly isHere?: boolean;
}) {
  return (
    <span
      className={styles.avatar}
      style={{ background: personColour(id) }}
      data-away={!isHere || undefined}
      title={name}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
