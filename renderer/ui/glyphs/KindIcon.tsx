import { iconBox, iconShape } from '#shared/scene/icons/kind-icon.ts';
import styles from '../Icon.module.css';

/** The icon of a kind of component, by its name in the catalogue. Coloured by the layer it stands in. */
export function KindIcon({ name, size = 14 }: { readonly name: string; readonly size?: number }) {
  return (
    <svg
      viewBox={`0 0 ${iconBox} ${iconBox}`}
      width={size}
      height={size}
      className={styles.icon}
      aria-hidden="true"
    >
      <path d={iconShape(name)} />
    </svg>
  );
}
