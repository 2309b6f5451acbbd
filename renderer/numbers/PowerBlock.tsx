import { useState } from 'react';
import type {
  FeedOfRack,
  RackOutage,
  RackPower,
} from '#shared/analysis/facility/power/feeds-of-rack.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { loadBars, type LoadBar, type LoadGroup } from '#shared/scene/plots/load-bars.ts';
import { revealComponent } from '#renderer/actions/reveal-component.ts';
import { SceneDrawing } from '#renderer/plots/SceneDrawing.tsx';
import { screenTextWidth } from '#renderer/plots/text-width.ts';
import { useWidth } from '#renderer/plots/use-width.ts';
import { useAnswer, useMeasures } from '#renderer/state/use-analysis.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Block, type Verdict } from './Block.tsx';

/** What each feed of a rack carries in order, and when another one is gone, against what it may carry. */
export function PowerBlock() {
  const { plan } = useSession();
  const racks = useMeasures()
    .with('powerDrawn')
    .map(([id]) => id)
    .filter((id) => plan.component(id)?.kind === 'rack');
  const [chosen, setChosen] = useState<Id>();
  const rack = chosen !== undefined && racks.includes(chosen) ? chosen : racks[0];
  const { answer } = useAnswer('feeds-of-rack', rack === undefined ? undefined : { rack });
  const nameOf = (id: Id) => plan.component(id)?.name ?? id;
  if (rack === undefined || answer === undefined || answer.feeds.length === 0) return null;
  return (
    <Block
      title={`Power per feed, ${nameOf(rack)}`}
      note="kW, against what may be drawn for long"
      verdict={verdictOf(answer, nameOf)}
      aside={
        racks.length > 1 && (
          <Combo
            label="Rack"
            items={racks.map((id) => ({ id, label: nameOf(id) }))}
            selected={rack}
            onSelect={setChosen}
          />
        )
      }
    >
      <FeedBars power={answer} nameOf={nameOf} />
    </Block>
  );
}

type NameOf = (id: Id) => string;

function FeedBars({ power, nameOf }: { readonly power: RackPower; readonly nameOf: NameOf }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const groups = groupsOf(power, nameOf);
  const scene = loadBars({ title: 'Power per feed', groups }, width, screenTextWidth);
  return (
    <div ref={ref}>{width > 0 && <SceneDrawing scene={scene} onChoose={revealComponent} />}</div>
  );
}

function groupsOf({ feeds, outages }: RackPower, nameOf: NameOf): readonly LoadGroup[] {
  const limits = new Map(feeds.map(({ feed, limit }) => [feed, limit]));
  const normal = feeds.map(({ feed, normal: load, limit }) => bar(feed, load, limit, nameOf));
  return [
    { heading: 'All feeds up', bars: normal },
    ...alike(outages).map(({ failed, loads }) => ({
      heading: `${joinedByOr(failed.map(nameOf))} fails`,
      bars: loads.map(({ feed, load }) => bar(feed, load, limits.get(feed), nameOf)),
    })),
  ];
}

/** Outages that come to the same are drawn once: a PDU, and all that feeds nothing else. */
function alike(outages: readonly RackOutage[]) {
  const byLoads = new Map<string, { failed: Id[]; loads: RackOutage['loads'] }>();
  for (const { failed, loads } of outages) {
    const key = JSON.stringify(
      loads.map(({ feed, load: { value, low, high } }) => [feed, value, low, high]),
    );
    const known = byLoads.get(key);
    if (known === undefined) byLoads.set(key, { failed: [failed], loads });
    else known.failed.push(failed);
  }
  return [...byLoads.values()];
}

const joinedByOr = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

function bar(
  feed: Id,
  load: Measured<number>,
  limit: Measured<number> | undefined,
  nameOf: NameOf,
): LoadBar {
  const low = load.value ?? load.low ?? 0;
  const high = load.value ?? load.high ?? low;
  return {
    label: nameOf(feed),
    words: sayMeasured('load', load, nameOf),
    low,
    high: Number.isFinite(high) ? high : low,
    link: feed,
    ...(limit?.value === undefined ? {} : { limit: limit.value }),
  };
}

function verdictOf({ feeds, outages }: RackPower, nameOf: NameOf): Verdict {
  const dark = outages.find((outage) => outage.dark.length > 0);
  const over = outages.flatMap((outage) => overloaded(outage, feeds))[0];
  if (over !== undefined)
    return {
      mark: 'error',
      lead: `${nameOf(over.feed)} trips when ${nameOf(over.failed)} fails.`,
      more: 'It must carry both sides alone. Move load to another rack, or feed it with more.',
    };
  if (dark !== undefined)
    return {
      mark: 'warning',
      lead: `${nameOf(dark.dark[0]!)} goes dark when ${nameOf(dark.failed)} fails.`,
      more:
        dark.dark.length > 1
          ? `So do ${dark.dark.length - 1} more: their cords end at one feed.`
          : 'Its cords end at one feed.',
    };
  const open = feeds.find(({ limit, normal }) => [limit, normal].some(isOpen));
  if (open !== undefined)
    return {
      mark: 'unknown',
      lead: 'Cannot tell.',
      more: `${nameOf(open.feed)}: its rating or what it feeds is blank.`,
    };
  return { mark: 'met', lead: 'Fits whichever feed fails.' };
}

const isOpen = ({ value }: Measured<number>): boolean => value === undefined;

/** The feeds that surely carry too much in an outage. */
function overloaded({ failed, loads }: RackOutage, feeds: readonly FeedOfRack[]) {
  return loads.flatMap(({ feed, load }) => {
    const limit = feeds.find((each) => each.feed === feed)?.limit.value;
    const least = load.value ?? load.low;
    return limit !== undefined && least !== undefined && least > limit ? [{ failed, feed }] : [];
  });
}
