import type { ReactNode } from 'react';
import { showsLegend } from '#renderer/state/shown/legend-shown.ts';
import { useStore } from '#renderer/state/base/store.ts';
import styles from './Lens.module.css';

/** What a lens shows, in words, over the canvas: beside its legend where that is open. */
export function LensLegend({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const isBeside = useStore(showsLegend);
  return (
    <section
      className={styles.legend}
      data-legend=""
      data-beside={isBeside || undefined}
      aria-label={label}
    >
      {children}
    </section>
  );
}
