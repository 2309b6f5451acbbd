import type { EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import { screenTextWidth } from '#renderer/plots/text-width.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCounts } from '#renderer/state/session/use-check.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { Unseen } from '#renderer/ui/Unseen.tsx';
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

/** Beside a word: the glyph, and the gaps. */
const besideWord = 14 + 2 * 4 + 10;

/** How many findings there are of each severity, with the words where these px have room for them. */
export function Tally({ room }: { readonly room: number }) {
  const counts = useCounts();
  if (useStore(findingsHidden)) return null;
  if (counts === undefined) return <p className={styles.tally}>{t`Checking…`}</p>;
  const widths = words.map(
    ([severity, say]) =>
      besideWord +
      screenTextWidth(String(counts[severity]), 12, true) +
      screenTextWidth(say(counts[severity]), 12),
  );
  const isWordy = widths.reduce((sum, width) => sum + width) <= room;
  return (
    <ul className={styles.tally} aria-label={t`Findings by severity`}>
      {words.map(([severity, say]) => (
        <li key={severity} className={styles.part}>
          <SeverityGlyph severity={severity} />
          <b>{counts[severity]}</b>
          {isWordy ? say(counts[severity]) : <Unseen> {say(counts[severity])}</Unseen>}
        </li>
      ))}
    </ul>
  );
}
