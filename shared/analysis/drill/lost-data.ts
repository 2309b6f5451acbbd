import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { dataLossOf } from '../recovery/data-loss.ts';
import { volumesOf } from '../recovery/copies.ts';
import { from, reach, to } from '../recovery/related.ts';

/** Everything that failed, and everything that stands in a place that failed: gone with what is on it, not only dark. */
export function destroyedWith(plan: PlanView, failed: ReadonlySet<Id>): (id: Id) => boolean {
  const places = [...failed].some((id) => isPlace(plan, id));
  return (id) =>
    failed.has(id) ||
    (places && reach(plan, [id], 'mountedIn', 'locatedIn').some((place) => failed.has(place)));
}

const isPlace = (plan: PlanView, id: Id): boolean =>
  ['site', 'room', 'rack', 'chassis'].includes(plan.component(id)?.kind ?? '');

/** Seconds of data that a service loses, when what holds its data is gone; undefined when its storage is still there. */
export function lostData(
  context: AnalysisContext,
  service: Component,
  isDestroyed: (id: Id) => boolean,
  isDown: (id: Id) => boolean,
): Measured<number> | undefined {
  const { plan } = context;
  const gone = volumesOf(plan, service.id).some(
    (volume) => isDestroyed(volume) || withoutHome(plan, volume, isDestroyed, isDown),
  );
  return gone ? dataLossOf(context, service) : undefined;
}

/** All that provides a volume is gone; a pool is, when it is down and a member of it is gone. */
function withoutHome(
  plan: PlanView,
  volume: Id,
  isDestroyed: (id: Id) => boolean,
  isDown: (id: Id) => boolean,
): boolean {
  const providers = to(plan, [volume], 'providedBy');
  return (
    providers.length > 0 &&
    providers.every(
      (provider) =>
        isDestroyed(provider) ||
        (plan.component(provider)?.kind === 'sdsCluster' &&
          isDown(provider) &&
          from(plan, [provider], 'memberOf').some(isDestroyed)),
    )
  );
}
