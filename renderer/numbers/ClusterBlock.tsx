import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { measureData } from '#shared/catalogue/measures.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { loadBars, type LoadGroup } from '#shared/scene/plots/load-bars.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { SceneDrawing } from '#renderer/plots/SceneDrawing.tsx';
import { screenTextWidth } from '#renderer/plots/text-width.ts';
import { useWidth } from '#renderer/plots/use-width.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Block, type Verdict } from './Block.tsx';
import { clustersAfterFailure } from './cluster-outcome.ts';
import { ProveRestarts } from './ProveRestarts.tsx';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** So many clusters are drawn; the table below has all. */
const mostDrawn = 12;

/** Demand of each cluster against what is left when the hosts it must be able to lose are gone. */
export function ClusterBlock() {
  const { plan } = useSession();
  const measures = useMeasures();
  const [ref, width] = useWidth<HTMLDivElement>();
  const clusters = worstFirst(measures);
  if (clusters.length === 0) return null;
  const groups = clusters.slice(0, mostDrawn).map((id) => groupOf(id, plan, measures));
  const scene = loadBars({ title: t`Clusters after losing hosts`, groups }, width, screenTextWidth);
  const more = clusters.length - mostDrawn;
  return (
    <Block
      title={t`After losing hosts`}
      note={t`% of what is left, largest hosts gone`}
      verdict={verdictOf(measures)}
    >
      <div ref={ref}>{width > 0 && <SceneDrawing scene={scene} onChoose={revealComponent} />}</div>
      <ProveRestarts />
      {more > 0 && (
        <p>
          {counted(more, {
            one: '{0} more cluster stands in the table of all figures.',
            other: '{0} more clusters stand in the table of all figures.',
          })}
        </p>
      )}
    </Block>
  );
}

const bars: readonly (readonly [label: string, measure: MeasureName])[] = [
  [t`Processors`, 'cpuAfterFailure'],
  [t`Memory`, 'memoryAfterFailure'],
];

/** The fullest first; those that cannot be told come before those that fit. */
function worstFirst(measures: MeasureBook): readonly Id[] {
  const ids = new Set(bars.flatMap(([, name]) => measures.with(name).map(([id]) => id)));
  const weight = (id: Id) =>
    Math.max(...bars.map(([, name]) => highest(measures.of(id, name)) ?? 0));
  return [...ids].toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}

const highest = (result: Measured | undefined): number | undefined =>
  typeof result?.value === 'number' ? result.value : (result?.high ?? result?.low);

function groupOf(id: Id, plan: PlanView, measures: MeasureBook): LoadGroup {
  return {
    heading: plan.component(id)?.name ?? id,
    bars: bars.flatMap(([label, name]) => {
      const result = measures.of(id, name);
      if (result === undefined) return [];
      const low = typeof result.value === 'number' ? result.value : (result.low ?? 0);
      const high = typeof result.value === 'number' ? result.value : (result.high ?? low);
      const words = sayMeasured(name, result, String);
      return [
        { label, words, low, high: Number.isFinite(high) ? high : low, limit: 100, link: id },
      ];
    }),
  };
}

function verdictOf(measures: MeasureBook): Verdict | undefined {
  const { all, fit, mark, words } = clustersAfterFailure(measures);
  if (all === 0) return undefined;
  return {
    mark,
    lead: fit === all ? t`Every cluster carries on.` : t`${fit} of ${all} clusters carry on.`,
    more: fit === all ? measureData('restartsAfterFailure').help : `${words}.`,
  };
}
