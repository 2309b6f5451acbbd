import { useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { failTogether } from '#renderer/state/shown/drill.ts';
import { useAnswer } from '#renderer/state/session/use-analysis.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Combo } from '#renderer/ui/Combo.tsx';
import { WindowedList } from '#renderer/ui/WindowedList.tsx';
import { classes } from '#renderer/ui/classes.ts';
import styles from './CutSetsTable.module.css';
import { counted } from '#shared/words/counted.ts';
import { wordList } from '#shared/base/word-list.ts';
import { t } from '#shared/words/t.ts';

/** The smallest combinations whose loss stops a service, single points first. */
export function CutSetsTable() {
  const { plan } = useSession();
  useLaterPlanVersion();
  const [chosen, setChosen] = useState<Id>();
  const services = [...plan.all('component')].filter(({ kind }) => kind === 'workload');
  const service = services.find(({ id }) => id === chosen) ?? services[0];
  const { answer } = useAnswer(
    'cut-sets',
    service === undefined ? undefined : { service: service.id },
  );
  if (service === undefined)
    return <p className={styles.note}>{t`No workload is drawn. Place one.`}</p>;
  const sets = answer?.sets ?? [];
  const nameOf = (id: Id) => plan.component(id)?.name ?? id;
  return (
    <>
      <div className={styles.controls}>
        <Combo
          label={t`Service`}
          items={services.map(({ id, name }) => ({ id, label: name }))}
          selected={service.id}
          onSelect={setChosen}
        />
        <span className={styles.note}>
          {answer === undefined
            ? t`Working it out…`
            : answer.complete
              ? counted(sets.length, {
                  one: '{0} combination of up to three',
                  other: '{0} combinations of up to three',
                })
              : counted(sets.length, {
                  one: '{0} combination of up to three, and more',
                  other: '{0} combinations of up to three, and more',
                })}
        </span>
      </div>
      <div className={styles.list}>
        <WindowedList
          label={t`What stops ${service.name}`}
          count={sets.length}
          rowHeight={26}
          selected={-1}
          keyOf={(index) => sets[index]?.join(' ') ?? ''}
          onChoose={(index) => failTogether(sets[index] ?? [])}
        >
          {(index) => (
            <div className={classes(styles.row, sets[index]?.length === 1 && styles.single)}>
              {wordList((sets[index] ?? []).map(nameOf))}
              {sets[index]?.length === 1 && <span className={styles.note}>{t`alone`}</span>}
            </div>
          )}
        </WindowedList>
      </div>
    </>
  );
}
