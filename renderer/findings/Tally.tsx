import type { EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import { isNarrow } from '#renderer/state/panels.ts';
import { findingsHidden } from '#renderer/state/room.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCounts } from '#renderer/state/use-check.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import styles from './Tally.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** The words beside a count, which stands by itself in bold. */
const words: readonly (readonly [keyof EngineCounts, say: (count: number) => string])[] = [
  ['error', (count) => counted(count, { one: 'error', other: 'errors' })],
  ['warning', (count) => counted(count, { one: 'warning', other: 'warnings' })],
  ['info', (count) => counted(count, { one: 'note', other: 'notes' })],
  ['unknown', () => t`cannot tell`],
  ['waived', () => t`waived`],
];

/** How many findings there are of each severity; on a narrow window without the words. */
export function Tally() {
  const counts = useCounts();
  const narrow = useStore(isNarrow);
  if (useStore(findingsHidden)) return null;
  if (counts === undefined) return <p className={styles.tally}>{t`Checking…`}</p>;
  return (
    <ul className={styles.tally} aria-label={t`Findings by severity`}>
      {words.map(([severity, say]) => (
        <li key={severity} className={styles.part}>
          <SeverityGlyph severity={severity} isAlone={narrow} />
          <b>{counts[severity]}</b>
          {!narrow && say(counts[severity])}
        </li>
      ))}
    </ul>
  );
}
