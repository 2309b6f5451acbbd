import { useEffect } from 'react';
import type { Drill, ServiceOutcome } from '#shared/analysis/drill/drill-answer.ts';
import type { Id } from '#shared/base/ids.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { drillShown, failedParts, failTogether } from '#renderer/state/shown/drill.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useAnswer } from '#renderer/state/session/use-analysis.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { WindowedList } from '#renderer/ui/WindowedList.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import {
  chainWords,
  drillWords,
  names,
  outcomeMarks,
  outcomeSentence,
  outcomeWords,
} from './outcome-words.ts';
import styles from './DrillOutcome.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** What fails, chosen on the canvas or from a table, and what becomes of every service. Where it is only watched, nothing can be chosen. */
export function DrillOutcome({ isWatched = false }: { readonly isWatched?: boolean }) {
  const { plan } = useSession();
  const failed = useStore(failedParts).filter((id) => plan.component(id) !== undefined);
  const { answer, problem } = useAnswer('drill', failed.length === 0 ? undefined : { failed });
  const nameOf = (id: Id) => plan.component(id)?.name ?? id;
  const drill = failed.length === 0 ? undefined : answer;
  useShownOnCanvas(drill);
  return (
    <section className={styles.outcome} aria-label={t`Failure drill`}>
      {!isWatched && <Controls failed={failed} nameOf={nameOf} />}
      {problem !== undefined && <p role="alert">{t`The drill cannot be worked out: ${problem}`}</p>}
      {failed.length === 0 && (
        <p className={styles.hint}>
          {t`Nothing fails. Select a component and let it fail, or choose a fault from a table.`}
        </p>
      )}
      {drill !== undefined && <Services drill={drill} nameOf={nameOf} />}
    </section>
  );
}

type NameOf = (id: Id) => string;

function Controls({ failed, nameOf }: { readonly failed: readonly Id[]; readonly nameOf: NameOf }) {
  const { components } = useStore(selection);
  const more = components.filter((id) => !failed.includes(id));
  return (
    <div className={styles.controls}>
      <Button
        look="primary"
        small
        isDisabled={components.length === 0}
        onPress={() => failTogether(components)}
      >
        {components.length === 1
          ? t`Let ${nameOf(components[0]!)} fail`
          : t`Let the selection fail`}
      </Button>
      {failed.length > 0 && (
        <>
          <Button
            small
            isDisabled={more.length === 0}
            onPress={() => failTogether([...failed, ...more])}
          >
            {t`Let it fail as well`}
          </Button>
          <Button small look="quiet" onPress={() => failTogether([])}>
            {t`Repair everything`}
          </Button>
        </>
      )}
    </div>
  );
}

function Services({ drill, nameOf }: { readonly drill: Drill; readonly nameOf: NameOf }) {
  const { services, failed, tripped, mayTrip } = drill;
  return (
    <>
      <h2 className={styles.words}>{drillWords(failed, services, nameOf)}</h2>
      {tripped.length > 0 && (
        <p className={styles.trips}>
          <SeverityGlyph severity="error" isAlone />
          {t`Trips, having to carry too much: ${commaList(
            tripped.map(
              ({ node, load, limit }) => t`${nameOf(node)} (${round(load)} of ${round(limit)} kW)`,
            ),
          )}`}
        </p>
      )}
      {mayTrip.length > 0 && (
        <p className={styles.trips}>
          <SeverityGlyph severity="unknown" isAlone />
          {t`Cannot tell whether it carries the load: ${names(
            mayTrip.map(({ node }) => node),
            nameOf,
          )}`}
        </p>
      )}
      <div className={styles.list}>
        <WindowedList
          label={t`What becomes of every service`}
          count={services.length}
          rowHeight={40}
          selected={-1}
          keyOf={(index) => services[index]?.service ?? ''}
          onChoose={(index) => {
            const service = services[index];
            if (service !== undefined) revealComponent(service.service);
          }}
        >
          {(index) => <Service outcome={services[index]} nameOf={nameOf} />}
        </WindowedList>
      </div>
    </>
  );
}

const round = (value: number): number => Number(value.toPrecision(3));

function Service({
  outcome,
  nameOf,
}: {
  readonly outcome: ServiceOutcome | undefined;
  readonly nameOf: NameOf;
}) {
  if (outcome === undefined) return null;
  const chain = chainWords(outcome, nameOf);
  const sentence = outcomeSentence(outcome, nameOf);
  return (
    <div
      className={styles.service}
      title={[sentence, chain].filter((part) => part !== '').join('\n')}
    >
      <SeverityGlyph severity={outcomeMarks[outcome.outcome]} size={14} />
      <b className={styles.name} dir="auto">
        {nameOf(outcome.service)}
      </b>
      <span className={styles.what}>{outcomeWords[outcome.outcome]}</span>
      <span className={styles.sentence}>{sentence}</span>
      <span className={styles.chain}>{chain}</span>
    </div>
  );
}

/** The canvas shows what is gone as long as this is looked at. */
function useShownOnCanvas(drill: Drill | undefined): void {
  const { plan } = useSession();
  useEffect(() => {
    if (drill === undefined) return drillShown.set(undefined);
    const lost = drill.services.filter(({ outcome }) => outcome === 'stops');
    drillShown.set({
      components: [
        ...drill.failed,
        ...drill.tripped.map(({ node }) => node),
        ...drill.down,
        ...lost.map(({ service }) => service),
      ],
      words: drillWords(drill.failed, drill.services, (id) => plan.component(id)?.name ?? id),
    });
    return () => drillShown.set(undefined);
  }, [drill, plan]);
}
