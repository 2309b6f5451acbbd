import { counted } from '#shared/words/counted.ts';
import type { SaidConflict } from '#shared/scenario/say-conflict.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './ConflictList.module.css';
import { t } from '#shared/words/t.ts';

/** What both sides changed: for each which side stands, with what it was before; or one side for all. */
export function ConflictList({
  conflicts,
  source,
  target,
  take,
  onTake,
}: {
  readonly conflicts: readonly SaidConflict[];
  readonly source: string;
  readonly target: string;
  readonly take: ReadonlySet<string>;
  readonly onTake: (take: ReadonlySet<string>) => void;
}) {
  if (conflicts.length === 0) return <p>{t`No conflicts: nothing was changed on both sides.`}</p>;
  const choose = (key: string, isTaken: boolean) => {
    const next = new Set(take);
    if (isTaken) next.add(key);
    else next.delete(key);
    onTake(next);
  };
  return (
    <section className={styles.section} aria-label={t`Conflicts`}>
      <div className={styles.head}>
        <h3>
          ≠{' '}
          {counted(conflicts.length, {
            one: '{0} conflict: changed on both sides',
            other: '{0} conflicts: changed on both sides',
          })}
        </h3>
        <Button small onPress={() => onTake(new Set(conflicts.map(({ key }) => key)))}>
          {t`All from ${source}`}
        </Button>
        <Button small onPress={() => onTake(new Set())}>
          {t`All from ${target}`}
        </Button>
      </div>
      <section className={styles.scroller} tabIndex={0} aria-label={t`List of conflicts`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t`What`}</th>
              <th scope="col">{t`Before both`}</th>
              <th scope="col">{target}</th>
              <th scope="col">{source}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map((conflict) => (
              <tr key={conflict.key}>
                <th scope="row">{conflict.title}</th>
                <td>{conflict.base}</td>
                <Side
                  conflict={conflict}
                  words={conflict.target}
                  isChosen={!take.has(conflict.key)}
                  onChoose={() => choose(conflict.key, false)}
                />
                <Side
                  conflict={conflict}
                  words={conflict.source}
                  isChosen={take.has(conflict.key)}
                  onChoose={() => choose(conflict.key, true)}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Side({
  conflict,
  words,
  isChosen,
  onChoose,
}: {
  readonly conflict: SaidConflict;
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <td data-chosen={isChosen || undefined}>
      <label className={styles.side}>
        <input type="radio" name={conflict.key} checked={isChosen} onChange={onChoose} />
        {words}
      </label>
    </td>
  );
}
