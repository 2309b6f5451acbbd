import { useState } from 'react';
import type { Downtime } from '#shared/analysis/availability/availability-questions.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { allowedMinutes, downtimeBars, minuteWords } from '#shared/report/figures/downtime-bars.ts';
import { downtimeWaterfall } from '#shared/scene/plots/downtime-waterfall.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { SceneDrawing } from '#renderer/plots/SceneDrawing.tsx';
import { screenTextWidth } from '#renderer/plots/text-width.ts';
import { useWidth } from '#renderer/plots/use-width.ts';
import { useAnswer, useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useComponent, useSession } from '#renderer/state/session/use-session.ts';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Block, type Verdict } from './Block.tsx';
import styles from './DowntimeBlock.module.css';
import { t } from '#shared/words/t.ts';

/** What keeps a service from being available, minute by minute, against what its target allows. */
export function DowntimeBlock() {
  const { plan } = useSession();
  const measures = useMeasures();
  const [chosen, setChosen] = useState<Id>();
  const services = measures
    .with('availability')
    .map(([id, result]) => ({ id, result, name: plan.component(id)?.name ?? id }))
    .toSorted((a, b) => (worth(a.result) ?? 0) - (worth(b.result) ?? 0));
  const service = services.find(({ id }) => id === chosen) ?? services[0];
  if (service === undefined) return null;
  return (
    <Service
      key={service.id}
      id={service.id}
      result={service.result}
      choices={services.map(({ id, name }) => ({ id, label: name }))}
      onChoose={setChosen}
    />
  );
}

const worth = ({ value, low }: Measured): number | undefined =>
  typeof value === 'number' ? value : low;

function Service({
  id,
  result,
  choices,
  onChoose,
}: {
  readonly id: Id;
  readonly result: Measured;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly onChoose: (id: Id) => void;
}) {
  const component = useComponent(id);
  const { answer } = useAnswer('downtime', { service: id });
  const target = component?.facts.availTargetPct?.value;
  const allowed = typeof target === 'number' ? target : undefined;
  if (component === undefined) return null;
  return (
    <Block
      title={t`Downtime of ${component.name}, by cause`}
      note={t`minutes a year; a model, not a prediction`}
      wide
      verdict={verdictOf(result, allowed)}
      aside={
        choices.length > 1 && (
          <Combo label={t`Service`} items={choices} selected={id} onSelect={onChoose} />
        )
      }
    >
      {answer !== undefined && (
        <>
          <Waterfall name={component.name} downtime={answer} allowed={allowed} />
          <Gains downtime={answer} />
        </>
      )}
    </Block>
  );
}

function Waterfall({
  name,
  downtime,
  allowed,
}: {
  readonly name: string;
  readonly downtime: Downtime;
  readonly allowed: number | undefined;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const causes = downtimeBars(downtime.causes);
  if (causes.length === 0)
    return (
      <p className={styles.none}>{t`Known only between bounds, so no cause can be told apart.`}</p>
    );
  const minutes = allowed === undefined ? undefined : allowedMinutes(allowed);
  const scene = downtimeWaterfall(
    {
      title: t`Downtime of ${name} by cause`,
      causes,
      ...(minutes === undefined
        ? {}
        : {
            allowed: minutes,
            allowedLabel: t`${minuteWords({ low: minutes, high: minutes })} min allowed at ${String(allowed)} %`,
          }),
    },
    width,
    screenTextWidth,
    minuteWords,
  );
  return (
    <div ref={ref}>{width > 0 && <SceneDrawing scene={scene} onChoose={revealComponent} />}</div>
  );
}

const mostGains = 3;

/** What one duplication buys most. */
function Gains({ downtime: { gains } }: { readonly downtime: Downtime }) {
  const { plan } = useSession();
  if (gains.length === 0) return null;
  return (
    <p className={styles.gains}>
      {t`A second one saves most:`}{' '}
      {gains.slice(0, mostGains).map(({ component, minutes }, index) => (
        <span key={component}>
          {index > 0 && ', '}
          <button type="button" className={styles.part} onClick={() => revealComponent(component)}>
            {plan.component(component)?.name ?? component}
          </button>{' '}
          {t`${minuteWords({ low: minutes, high: minutes })} min`}
        </span>
      ))}
    </p>
  );
}

function verdictOf(result: Measured, target: number | undefined): Verdict {
  const words = sayMeasured('availability', result, String);
  const also = [
    result.spread === undefined ? '' : t`Planning values allow ${sayRange(result.spread)}.`,
    result.note ?? '',
  ];
  if (target === undefined)
    return { mark: 'info', lead: `${words}.`, more: together(t`No target is stated.`, ...also) };
  const [least, most] = [
    numberOf(result.value) ?? result.low,
    numberOf(result.value) ?? result.high,
  ];
  if (least !== undefined && least >= target)
    return {
      mark: 'met',
      lead: `${words}.`,
      more: together(t`The target of ${target} % is met.`, ...also),
    };
  if (most !== undefined && most < target)
    return {
      mark: 'error',
      lead: `${words}.`,
      more: together(t`The target of ${target} % is missed.`, ...also),
    };
  return {
    mark: 'unknown',
    lead: t`Cannot tell.`,
    more: together(t`${words}, target ${target} %.`, result.note ?? ''),
  };
}

/** Sentences one after the other. */
const together = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

const numberOf = (value: Measured['value']): number | undefined =>
  typeof value === 'number' ? value : undefined;

function sayRange([low, high]: readonly [number, number]): string {
  const say = (value: number) =>
    sayMeasured('availability', { value, used: [], missing: [] }, String);
  return t`${say(low).replace(' %', '')} to ${say(high)}`;
}
