import { useState } from 'react';
import type {
  FeedOfRack,
  RackOutage,
  RackPower,
} from '#shared/analysis/facility/power/feeds-of-rack.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { feedGroups } from '#shared/report/figures/feed-groups.ts';
import { loadBars } from '#shared/scene/plots/load-bars.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { SceneDrawing } from '#renderer/plots/SceneDrawing.tsx';
import { screenTextWidth } from '#renderer/plots/text-width.ts';
import { useWidth } from '#renderer/plots/use-width.ts';
import { useAnswer, useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Block, type Verdict } from './Block.tsx';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

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
      title={t`Power per feed, ${nameOf(rack)}`}
      note={t`kW, against what may be drawn for long`}
      verdict={verdictOf(answer, nameOf)}
      aside={
        racks.length > 1 && (
          <Combo
            label={t`Rack`}
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
  const groups = feedGroups(power, nameOf);
  const scene = loadBars({ title: t`Power per feed`, groups }, width, screenTextWidth);
  return (
    <div ref={ref}>{width > 0 && <SceneDrawing scene={scene} onChoose={revealComponent} />}</div>
  );
}

function verdictOf({ feeds, outages }: RackPower, nameOf: NameOf): Verdict {
  const dark = outages.find((outage) => outage.dark.length > 0);
  const over = outages.flatMap((outage) => overloaded(outage, feeds))[0];
  if (over !== undefined)
    return {
      mark: 'error',
      lead: t`${nameOf(over.feed)} trips when ${nameOf(over.failed)} fails.`,
      more: t`It must carry both sides alone. Move load to another rack, or feed it with more.`,
    };
  if (dark !== undefined)
    return {
      mark: 'warning',
      lead: t`${nameOf(dark.dark[0]!)} goes dark when ${nameOf(dark.failed)} fails.`,
      more:
        dark.dark.length > 1
          ? counted(dark.dark.length - 1, {
              one: 'So does {0} more: their cords end at one feed.',
              other: 'So do {0} more: their cords end at one feed.',
            })
          : t`Its cords end at one feed.`,
    };
  const open = feeds.find(({ limit, normal }) => [limit, normal].some(isOpen));
  if (open !== undefined)
    return {
      mark: 'unknown',
      lead: t`Cannot tell.`,
      more: t`${nameOf(open.feed)}: its rating or what it feeds is blank.`,
    };
  return { mark: 'met', lead: t`Fits whichever feed fails.` };
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
