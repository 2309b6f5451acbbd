import type { EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import { isNarrow } from '#renderer/state/panels.ts';
import { findingsHidden } from '#renderer/state/room.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCounts } from '#renderer/state/use-check.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import styles from './Tally.module.css';

const words: readonly (readonly [keyof EngineCounts, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
  ['unknown', 'cannot tell', 'cannot tell'],
  ['waived', 'waived', 'waived'],
];

/** How many findings there are of each severity; on a narrow window without the words. */
export function Tally() {
  const counts = useCounts();
  const narrow = useStore(isNarrow);
  if (useStore(findingsHidden)) return null;
  if (counts === undefined) return <p className={styles.tally}>Checking…</p>;
  return (
    <ul className={styles.tally} aria-label="Findings by severity">
      {words.map(([severity, one, many]) => (
        <li key={severity} className={styles.part}>
          <SeverityGlyph severity={severity} isAlone={narrow} />
          <b>{counts[severity]}</b>
          {!narrow && (counts[severity] === 1 ? one : many)}
        </li>
      ))}
    </ul>
  );
}
