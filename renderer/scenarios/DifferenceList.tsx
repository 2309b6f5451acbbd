import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import {
  differenceSigns,
  type Difference,
  type DifferenceKind,
} from '#shared/scenario/difference.ts';
import { differencesNow, type Comparison } from '#renderer/state/shown/comparison.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { useLater } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import styles from './DifferenceList.module.css';
import { t } from '#shared/words/t.ts';

const kindWords: Readonly<Record<DifferenceKind, string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'moved',
};

/** All that is different, in words, by layer; each line leads to its place on the canvas. */
export function DifferenceList({ compared }: { readonly compared: Comparison }) {
  const session = useSession();
  useLater(session.version);
  const found = differencesNow(compared, session);
  if (found.length === 0) {
    return <p className={styles.empty}>{t`Both are the same, thing by thing.`}</p>;
  }
  const groups = Map.groupBy(found, ({ group }) => group);
  return (
    <section className={styles.list} tabIndex={0} aria-label={t`Differences`}>
      <p className={styles.tally}>{tallyOf(found)}</p>
      {[...groups].map(([group, rows]) => (
        <section key={group} data-layer={group}>
          <h3 className={styles.head}>
            {group === 'plan' ? t`The plan as a whole` : laneTitles[group]}{' '}
            <span>{rows.length}</span>
          </h3>
          <ul>
            {rows.map((row) => (
              <Row key={`${row.table} ${row.id}`} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Row({ row }: { readonly row: Difference }) {
  const { is, subject, words, components } = row;
  const reveal = () => {
    selectComponents(components);
    canvasPort.get()?.reveal(components);
  };
  return (
    <li className={styles.row}>
      <button type="button" onClick={reveal} disabled={components.length === 0}>
        <span className={styles.sign} data-is={is} aria-hidden="true">
          {differenceSigns[is]}
        </span>
        <span className={styles.kind}>{kindWords[is]}</span>
        <span className={styles.subject}>{subject}</span>
        <span className={styles.words}>{words.join('; ')}</span>
      </button>
    </li>
  );
}

/** "3 added, 1 removed, 4 changed". */
function tallyOf(found: readonly Difference[]): string {
  const counts = Map.groupBy(found, ({ is }) => is);
  return (['added', 'removed', 'changed', 'moved'] as const)
    .flatMap((kind) => {
      const count = counts.get(kind)?.length ?? 0;
      return count === 0 ? [] : [`${count} ${kindWords[kind]}`];
    })
    .join(', ');
}
