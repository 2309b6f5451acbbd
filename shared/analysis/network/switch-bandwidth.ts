import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { leftAfterLoss } from '../clusters/left-after-loss.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { linkBandwidth, linkSpeed } from './link-speed.ts';
import { linksOf, type Link } from './links.ts';
import { tierOf } from './switch-tier.ts';

/** Bandwidth of a switch, Gbps. */
export interface SwitchBandwidth {
  /** Towards what it serves: servers, storage, switches below. Undefined when none is drawn. */
  readonly down: Measured<number> | undefined;
  /** Towards what is above it. Undefined when nothing leads up. */
  readonly up: UplinkBandwidth | undefined;
}

/** Bandwidth of uplinks: of all, and without those to the component at the end of the most. */
interface UplinkBandwidth {
  readonly all: Measured<number>;
  readonly left: Measured<number>;
}

/** Reads the links of a switch. Links between switches of a tier are for their redundancy and lead nowhere. */
export function switchBandwidth(component: Component, context: AnalysisContext): SwitchBandwidth {
  const own = tierOf(component, context);
  const links = linksOf(component, context).map((link) => ({
    link,
    tier: tierOf(link.other, context),
  }));
  const down = links
    .filter(({ tier }) => tier < own)
    .map(({ link }) => linkBandwidth(link, 'down'));
  const up = links.filter(({ tier }) => tier > own).map(({ link }) => link);
  return {
    down: down.length === 0 ? undefined : boundedSum(down),
    up: up.length === 0 ? statedUplinks(component) : drawnUplinks(component, up),
  };
}

/** Where uplinks are stated and what they lead to is not drawn, one of them is lost. */
function statedUplinks(component: Component): UplinkBandwidth | undefined {
  const count = component.facts.uplinks?.value;
  if (typeof count !== 'number' || count === 0) return undefined;
  const speed = statedNumber(component, 'uplinkGbps');
  const times = (number: number) =>
    boundedProduct(knownNumber(number, [{ component: component.id, field: 'uplinks' }]), speed);
  return { all: times(count), left: times(count - 1) };
}

/** By the component at their end. More uplinks stated than drawn, and no link with a count: each line stands for its share of them. */
function drawnUplinks(component: Component, links: readonly Link[]): UplinkBandwidth {
  const stated = component.facts.uplinks?.value;
  const counted = links.some(({ relation }) => relation.facts.linkCount !== undefined);
  const share =
    typeof stated === 'number' && !counted && stated > links.length
      ? knownNumber(stated / links.length, [{ component: component.id, field: 'uplinks' }])
      : undefined;
  const bandwidth = (link: Link) =>
    share === undefined ? linkBandwidth(link, 'up') : boundedProduct(share, linkSpeed(link, 'up'));
  const each = [...Map.groupBy(links, ({ other }) => other).values()].map((group) =>
    boundedSum(group.map(bandwidth)),
  );
  return { all: boundedSum(each), left: leftAfterLoss(each, 1) };
}
