import type { Id } from '#shared/base/ids.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { loadBars, type LoadBar, type LoadGroup } from '#shared/scene/plots/load-bars.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { SceneDrawing } from '#renderer/plots/SceneDrawing.tsx';
import { screenTextWidth } from '#renderer/plots/text-width.ts';
import { useWidth } from '#renderer/plots/use-width.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Block } from './Block.tsx';
import { t } from '#shared/words/t.ts';

const mostDrawn = 8;

/** How full each store is now and at the horizon, and how much of the load it can take is asked of it. */
export function StorageBlock() {
  const { plan } = useSession();
  const measures = useMeasures();
  const [ref, width] = useWidth<HTMLDivElement>();
  const groups = measures
    .with('usableCapacity')
    .map(([id]) => groupOf(id, plan, measures))
    .filter(({ bars }) => bars.length > 0)
    .slice(0, mostDrawn);
  if (groups.length === 0) return null;
  const scene = loadBars({ title: t`Storage in use`, groups }, width, screenTextWidth);
  return (
    <Block title={t`Storage`} note={t`% of usable capacity and of the load it can take`}>
      <div ref={ref}>{width > 0 && <SceneDrawing scene={scene} onChoose={revealComponent} />}</div>
    </Block>
  );
}

const shares: readonly (readonly [label: string, part: MeasureName, whole: MeasureName])[] = [
  [t`Now`, 'provisionedCapacity', 'usableCapacity'],
  [t`At horizon`, 'capacityAtHorizon', 'usableCapacity'],
  [t`Load`, 'iopsDemand', 'effectiveIops'],
];

function groupOf(id: Id, plan: PlanView, measures: MeasureBook): LoadGroup {
  return {
    heading: plan.component(id)?.name ?? id,
    bars: shares.flatMap(([label, part, whole]) =>
      share(label, id, part, measures.of(id, part), whole, measures.of(id, whole)),
    ),
  };
}

function share(
  label: string,
  id: Id,
  partName: MeasureName,
  part: Measured | undefined,
  wholeName: MeasureName,
  whole: Measured | undefined,
): readonly LoadBar[] {
  const [of, all] = [ends(part), ends(whole)];
  if (part === undefined || whole === undefined || of === undefined || all === undefined) return [];
  if (all.low <= 0) return [];
  const high = (of.high / all.low) * 100;
  return [
    {
      label,
      low: (of.low / all.high) * 100,
      high: Number.isFinite(high) ? high : (of.low / all.high) * 100,
      limit: 100,
      words: t`${sayMeasured(partName, part, String)} of ${sayMeasured(wholeName, whole, String)}`,
      link: id,
    },
  ];
}

function ends(
  result: Measured | undefined,
): { readonly low: number; readonly high: number } | undefined {
  if (result === undefined) return undefined;
  if (typeof result.value === 'number') return { low: result.value, high: result.value };
  if (result.low === undefined || result.high === undefined) return undefined;
  return { low: result.low, high: result.high };
}
