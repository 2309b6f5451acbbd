import { feedsOfRack, type RackPower } from '#shared/analysis/facility/power/feeds-of-rack.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import type { Component } from '#shared/plan/records.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { rackScene } from '#shared/scene/plan/rack-scene.ts';
import { loadBars } from '#shared/scene/plots/load-bars.ts';
import { feedGroups } from '../../figures/feed-groups.ts';
import type { Block, ReportSection } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { section } from '../section.ts';
import { columns, headingOf, paragraph, numbers } from '../tables.ts';
import { measured } from './capacity.ts';
import { inventory } from './layers.ts';
import { t } from '#shared/words/t.ts';

const mostRacks = 12;

/** Space, weight, power and heat; each rack as it is built, and what its feeds carry when one is gone. */
export function racksSection(source: ReportSource): readonly ReportSection[] {
  const racks = source.ofKind('rack');
  const facility = [...source.plan.all('component')].filter(({ lane }) => lane === 'facility');
  return section('racks', t`Racks and power`, [
    paragraph(
      facility.length === 0
        ? t`No site, rack or power is drawn. Until they are, nobody can tell whether what is planned can be set up and fed.`
        : t`What carries the seven layers: where things stand, what feeds them, and what happens when a feed is gone.`,
    ),
    ...measured(
      source,
      t`Racks`,
      racks,
      columns(
        t`Rack`,
        numbers(t`Units used`),
        numbers(t`Weight`),
        numbers(t`Power`),
        numbers(t`Heat`),
        t`Parts in the same units`,
      ),
      ['unitsUsed', 'weightCarried', 'powerDrawn', 'heat', 'overlappingParts'],
    ),
    ...measured(
      source,
      t`Rooms and sites`,
      source.ofKind('room', 'site'),
      columns(
        t`Place`,
        numbers(t`Power`),
        numbers(t`Heat`),
        numbers(t`Cooling with one unit gone`),
      ),
      ['powerDrawn', 'heat', 'coolingAfterFailure'],
    ),
    ...measured(
      source,
      t`Feeds`,
      source.ofKind('powerFeed', 'generator', 'ups', 'pdu'),
      columns(t`Feed`, numbers(t`Load`), numbers(t`When another feed fails`), numbers(t`Limit`)),
      ['load', 'loadAfterFailure', 'loadLimit'],
    ),
    ...racks.slice(0, mostRacks).flatMap((rack) => rackBlocks(source, rack)),
    ...(racks.length > mostRacks
      ? [
          paragraph(
            t`The first ${mostRacks} of ${racks.length} racks are drawn; the plan attached to this file has them all.`,
            'remark',
          ),
        ]
      : []),
    ...inventory(source, facility),
  ]);
}

function rackBlocks(source: ReportSource, rack: Component): readonly Block[] {
  const scene = rackScene(source.plan, rack, { widthOf: notoTextWidth, check: source.check });
  const power = feedsOfRack(source.context, rack.id);
  return [
    headingOf(rack.name),
    {
      is: 'figure',
      scene,
      // The whole height of a rack, and its power under it.
      largest: 0.55,
      alt: `${scene.title}.`,
      anchors: [
        rack.id,
        ...source.plan
          .incoming(rack.id, 'mountedIn')
          .map(({ from }) => from)
          .filter((id) => source.plan.component(id)?.lane === 'facility'),
      ],
    },
    ...(power.feeds.length === 0 ? [] : [feedBars(source, rack, power)]),
  ];
}

function feedBars({ plan }: ReportSource, rack: Component, power: RackPower): Block {
  const say = (id: Id) => nameOf(plan, id);
  const title = t`Power per feed, ${rack.name}`;
  const scene = loadBars({ title, groups: feedGroups(power, say) }, 756, notoTextWidth);
  const said = power.feeds.map(
    ({ feed, normal }) => `${say(feed)} ${sayMeasured('load', normal, say)}`,
  );
  return {
    is: 'figure',
    scene,
    alt: t`${title}, all feeds up: ${said.join(', ')}.`,
    caption: t`${title}: in order, and when another feed fails, against what may be drawn for long.`,
  };
}
