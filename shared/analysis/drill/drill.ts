import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { stateAt, vertexStates, type Blanks } from '../structure/evaluate.ts';
import { withinItself, type Structure } from '../structure/structure.ts';
import { drillModel, type DrillModel } from './drill-model.ts';
import { outcomes, type Drill, type ServiceOutcome } from './drill-answer.ts';
import { GroundLoss } from './ground-loss.ts';
import { destroyedWith } from './lost-data.ts';
import { placesAfter } from './placement.ts';
import { powerTrips } from './power-trips.ts';
import { reasonChains } from './reason-chain.ts';
import { undrawnMachines } from './undrawn-machines.ts';
import { serviceOutcome } from './service-outcome.ts';
import type { Aftermath, Reading } from './aftermath.ts';

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
export const outcomesAfter = (
  context: AnalysisContext,
  aftermath: Aftermath,
): readonly ServiceOutcome[] =>
  aftermath.model.recovered.services.map(({ id }) => serviceOutcome(context, aftermath, id));

const byOutcome = (a: ServiceOutcome, b: ServiceOutcome): number =>
  outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome) || (a.service < b.service ? -1 : 1);

/** Everything that a failure leaves behind, before the services are asked about. */
export function aftermathOf(context: AnalysisContext, failed: ReadonlySet<Id>): Aftermath {
  const model = drillModel(context);
  const { tripped, mayTrip } = settled(context, model, failed);
  const lost = new Set([...failed, ...tripped.map(({ node }) => node)]);
  const stays = staysDown(context, model.recovered, lost);
  const first = reading(model.recovered, stays, 'worst');
  const places = placesAfter(context, first.isDown);
  const gone = new Set([...stays, ...places.noPlace]);
  const undrawn = undrawnMachines(context, first.isDown);
  return {
    model,
    failed: lost,
    tripped,
    mayTrip,
    places,
    losses: new GroundLoss(context, lost, first.isDown),
    isDestroyed: destroyedWith(context.plan, failed),
    undrawn,
    atWorst: reading(model.recovered, new Set([...gone, ...undrawn]), 'worst'),
    atBest: reading(model.recovered, gone, 'best'),
    standing: reading(model.standing, lost, 'worst'),
    standingAtBest: reading(model.standing, lost, 'best'),
    judged: new Map(),
  };
}

/** Trips follow what goes dark, and what goes dark follows trips. */
function settled(
  context: AnalysisContext,
  { recovered }: DrillModel,
  failed: ReadonlySet<Id>,
): Pick<Drill, 'tripped' | 'mayTrip'> {
  const { isDown } = reading(recovered, failed, 'worst');
  const down = new Set(
    [...failed, ...recovered.worksOf.keys()].filter((id) => isDown(id) || failed.has(id)),
  );
  return powerTrips(context, down);
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

function reading(structure: Structure, down: ReadonlySet<Id>, blanks: Blanks): Reading {
  const values = vertexStates(structure, down, blanks);
  const at = (id: Id) => {
    const vertex = structure.worksOf.get(id);
    return vertex === undefined ? 'up' : stateAt(values, vertex);
  };
  return {
    stateOf: (service) => stateAt(values, structure.serviceOf.get(service)!.top),
    isDown: (id) => at(id) === 'down',
    isTouched: (id) => at(id) !== 'up',
  };
}

function downBesides({ model, failed, atWorst }: Aftermath): readonly Id[] {
  return model.components.filter((id) => !failed.has(id) && atWorst.isDown(id));
}
