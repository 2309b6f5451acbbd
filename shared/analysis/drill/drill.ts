import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { withinItself, type Structure } from '../structure/structure.ts';
import { drillModel } from './drill-model.ts';
import { outcomes, type Drill, type ServiceOutcome } from './drill-answer.ts';
import { GroundLoss } from './ground-loss.ts';
import { destroyedWith } from './lost-data.ts';
import { placesAfter } from './placement.ts';
import { powerTrips } from './power-trips.ts';
import { reasonChains } from './reason-chain.ts';
import { undrawnMachines } from './undrawn-machines.ts';
import { serviceOutcome } from './service-outcome.ts';
import type { Aftermath } from './aftermath.ts';
import { readingOf, whenAsked } from './reading-of.ts';

/**
 * Fails some components at once and says what becomes of every service: what stops, what goes on with less, what starts again
 * where and after how long. What else goes dark, breakers that trip because they carry both sides, and machines that find no
 * place on the hosts that are left are part of it. A component that stands for two (a pair, two controllers) is lost whole.
 */
export function drill(context: AnalysisContext, failed: readonly Id[]): Drill {
  const aftermath = aftermathOf(context, new Set(failed));
  const chains = reasonChains(context.plan, aftermath.failed, aftermath.standing.isTouched);
  const services = outcomesAfter(context, aftermath).map((one) =>
    one.outcome === 'untouched' ? one : { ...one, chain: chains.to(one.service) },
  );
  return {
    failed,
    tripped: aftermath.tripped,
    mayTrip: aftermath.mayTrip,
    down: downBesides(aftermath),
    services: services.toSorted(byOutcome),
  };
}

/** What becomes of every service, without the chains that say why. */
const outcomesAfter = (context: AnalysisContext, aftermath: Aftermath): readonly ServiceOutcome[] =>
  aftermath.model.recovered.services.map(({ id }) => serviceOutcome(context, aftermath, id));

const byOutcome = (a: ServiceOutcome, b: ServiceOutcome): number =>
  outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome) || (a.service < b.service ? -1 : 1);

/** The services that a failure may reach: all others are untouched. Sorted. */
export function servicesReached(
  { plan }: AnalysisContext,
  { model, standing, atWorst }: Aftermath,
): readonly Id[] {
  const reached = new Set([...standing.touchedServices(), ...atWorst.touchedServices()]);
  for (const id of reached)
    for (const { from } of plan.incoming(id, 'dependsOn'))
      if (model.recovered.serviceOf.has(from)) reached.add(from);
  return [...reached].sort();
}

/** Everything that a failure leaves behind, before the services are asked about. */
export function aftermathOf(
  context: AnalysisContext,
  failed: ReadonlySet<Id>,
  model = drillModel(context),
): Aftermath {
  const { recovered, standing } = model;
  const alone = readingOf(recovered, failed, 'worst');
  const { tripped, mayTrip } = powerTrips(context, new Set([...failed, ...alone.down()]));
  const lost = new Set([...failed, ...tripped.map(({ node }) => node)]);
  const stays = staysDown(context, recovered, lost);
  const isAlone = tripped.length === 0 && stays.size === failed.size;
  const first = isAlone ? alone : readingOf(recovered, stays, 'worst');
  const places = placesAfter(context, first);
  const gone = new Set([...stays, ...places.noPlace]);
  const undrawn = undrawnMachines(context, first);
  const isMore = places.noPlace.size + undrawn.size > 0;
  return {
    model,
    failed: lost,
    tripped,
    mayTrip,
    places,
    losses: new GroundLoss(context, lost, first.isDown),
    isDestroyed: destroyedWith(context.plan, failed),
    undrawn,
    atWorst: isMore ? readingOf(recovered, new Set([...gone, ...undrawn]), 'worst') : first,
    atBest: whenAsked(() => readingOf(recovered, gone, 'best')),
    standing: readingOf(standing, lost, 'worst'),
    standingAtBest: whenAsked(() => readingOf(standing, lost, 'best')),
    judged: new Map(),
  };
}

/** A machine that failed by itself does not stay down where something starts it again; what stands for two is lost whole. */
function staysDown(
  { plan }: AnalysisContext,
  { numberOf, inItself }: Structure,
  lost: ReadonlySet<Id>,
): ReadonlySet<Id> {
  return new Set(
    [...lost].filter((id) => {
      const kind = plan.component(id)?.kind;
      const number = numberOf.get(id);
      const again = number !== undefined && inItself[number] === withinItself.doubled;
      return !(again && (kind === 'vm' || kind === 'pod'));
    }),
  );
}

function downBesides({ model, failed, atWorst }: Aftermath): readonly Id[] {
  return model.components.filter((id) => !failed.has(id) && atWorst.isDown(id));
}
