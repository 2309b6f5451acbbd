import type { RackOutage, RackPower } from '#shared/analysis/facility/power/feeds-of-rack.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import type { LoadBar, LoadGroup } from '#shared/scene/plots/load-bars.ts';
import { t } from '#shared/words/t.ts';

type NameOf = (id: Id) => string;

/** What each feed of a rack carries in order, and when another one is gone, against what it may carry: for the plot of loads. */
export function feedGroups({ feeds, outages }: RackPower, say: NameOf): readonly LoadGroup[] {
  const limits = new Map(feeds.map(({ feed, limit }) => [feed, limit]));
  return [
    {
      heading: t`All feeds up`,
      bars: feeds.map(({ feed, normal, limit }) => bar(feed, normal, limit, say)),
    },
    ...alike(outages).map(({ failed, loads }) => ({
      heading: t`${wordList(failed.map(say), 'or')} fails`,
      bars: loads.map(({ feed, load }) => bar(feed, load, limits.get(feed), say)),
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

function bar(
  feed: Id,
  load: Measured<number>,
  limit: Measured<number> | undefined,
  say: NameOf,
): LoadBar {
  const low = load.value ?? load.low ?? 0;
  const high = load.value ?? load.high ?? low;
  return {
    label: say(feed),
    words: sayMeasured('load', load, say),
    low,
    high: Number.isFinite(high) ? high : low,
    link: feed,
    ...(limit?.value === undefined ? {} : { limit: limit.value }),
  };
}
