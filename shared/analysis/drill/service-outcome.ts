import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Input } from '../measured.ts';
import { numberOf, yesOf } from '../recovery/facts.ts';
import { clustersOfMachine, clustersOfService, platformOf, poolsIn } from '../recovery/platform.ts';
import { ofKind, to } from '../recovery/related.ts';
import type { Aftermath } from './aftermath.ts';
import { isWorse, type Outcome, type ServiceOutcome } from './drill-answer.ts';
import type { Loss } from './ground-loss.ts';
import { lostData } from './lost-data.ts';
import { openPlaces } from './open-places.ts';
import { restartTime } from './restart-time.ts';

interface Judged {
  readonly outcome: Outcome;
  readonly atBest: Outcome;
  readonly missing?: readonly Input[];
  readonly note?: string;
}

/** What becomes of one service after a failure; how the loss reached it is asked for apart. */
export function serviceOutcome(
  context: AnalysisContext,
  aftermath: Aftermath,
  service: Id,
): ServiceOutcome {
  if (isUntouched(aftermath, service)) return untouched(service);
  const component = context.plan.component(service)!;
  const { outcome, atBest, missing, note } = withOpenPlaces(
    context,
    aftermath,
    component,
    judged(context, aftermath, component),
  );
  const machines = machinesUnder(context, service);
  const restart =
    outcome === 'restarts' ? restartTime(context, service, aftermath.losses) : undefined;
  const data = lostData(context, component, aftermath.isDestroyed, aftermath.atWorst.isDown);
  return {
    service,
    outcome,
    atBest,
    missing: missing ?? [],
    chain: [],
    moved: aftermath.places.moved.filter(({ machine }) => machines.has(machine)),
    noPlace: [...aftermath.places.noPlace].filter((machine) => machines.has(machine)),
    ...(restart === undefined
      ? {}
      : { time: restart.time, ...(restart.means === undefined ? {} : { means: restart.means }) }),
    ...(data === undefined ? {} : { dataLost: data }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Nothing of it is lost as everything stands, so nothing has to stand in for it. */
const isUntouched = ({ standing, atWorst }: Aftermath, service: Id): boolean =>
  standing.stateOf(service) === 'up' && atWorst.stateOf(service) === 'up';

const untouched = (service: Id): ServiceOutcome => ({
  service,
  outcome: 'untouched',
  atBest: 'untouched',
  missing: [],
  chain: [],
  moved: [],
  noPlace: [],
});

/** The machines that a service stands on, all the way down. */
function machinesUnder({ plan }: AnalysisContext, service: Id): ReadonlySet<Id> {
  const grounds = to(plan, [service], 'runsOn');
  return new Set(
    ofKind(
      plan,
      grounds.flatMap((ground) => [...platformOf(plan, ground)]),
      'vm',
    ).map(({ id }) => id),
  );
}

function judged(context: AnalysisContext, aftermath: Aftermath, service: Component): Judged {
  const worst = aftermath.atWorst.stateOf(service.id);
  const best = aftermath.atBest.stateOf(service.id);
  const interrupted = aftermath.standing.stateOf(service.id) === 'down';
  const interruptedAtBest = aftermath.standingAtBest.stateOf(service.id) === 'down';
  const atBest: Outcome =
    best === 'down'
      ? 'stops'
      : interruptedAtBest
        ? 'restarts'
        : best === 'up'
          ? 'untouched'
          : 'degraded';
  if (worst === 'down')
    return {
      outcome: 'stops',
      atBest,
      missing: atBest === 'stops' ? [] : openFacts(context, service),
    };
  if (interrupted)
    return {
      outcome: 'restarts',
      atBest,
      missing: atBest === 'restarts' ? [] : openFacts(context, service),
    };
  const open = mayBeInterrupted(context, aftermath, service);
  if (open !== undefined) return { ...open, atBest: open.atBest ?? milder(atBest, 'degraded') };
  return { outcome: worst === 'up' ? 'untouched' : 'degraded', atBest };
}

/** Not less than degraded: something of it is lost. */
const milder = (a: Outcome, least: Outcome): Outcome => (isWorse(least, a) ? least : a);

/** Services of which one of several hosts or members is lost, and which of them it runs on is not drawn. */
function mayBeInterrupted(
  context: AnalysisContext,
  { losses, failed }: Aftermath,
  service: Component,
): (Omit<Judged, 'atBest'> & { readonly atBest?: Outcome }) | undefined {
  const { plan } = context;
  const grounds = to(plan, [service.id], 'runsOn');
  const lost = grounds.map((ground) => losses.of(ground));
  if (lost.every((loss) => loss === 'no')) return undefined;
  if (isClustered(context, service.id, grounds))
    return clusterOutcome(
      lost,
      grounds.some((ground) => failed.has(ground)),
    );
  if (grounds.length > 1 || runsInReplicas(context, service, grounds)) return undefined;
  return lost[0] === 'maybe' ? undrawnHost(context, service, grounds[0]!) : ownFailure(lost[0]!);
}

/** A machine that failed by itself, and is started again. */
const ownFailure = (loss: Loss): (Omit<Judged, 'atBest'> & { atBest: Outcome }) | undefined =>
  loss === 'yes' ? { outcome: 'restarts', atBest: 'restarts' } : undefined;

const isClustered = ({ plan }: AnalysisContext, service: Id, grounds: readonly Id[]): boolean =>
  clustersOfService(plan, service).length > 0 ||
  grounds.some((ground) => clustersOfMachine(plan, ground).length > 0);

/** Of the members it may run on some are lost: it fails over if it ran there. */
function clusterOutcome(
  lost: readonly Loss[],
  _itself: boolean,
): Omit<Judged, 'atBest'> & { readonly atBest?: Outcome } {
  return lost.every((loss) => loss === 'yes')
    ? { outcome: 'restarts', atBest: 'restarts' }
    : {
        outcome: 'restarts',
        atBest: 'degraded',
        note: 'It fails over if it ran on what is lost; on which member it runs is not drawn.',
      };
}

function undrawnHost(
  context: AnalysisContext,
  service: Component,
  ground: Id,
): Omit<Judged, 'atBest'> & { readonly atBest: Outcome } {
  const { plan } = context;
  const platform = platformOf(plan, ground);
  const pools = poolsIn(plan, platform);
  const pods = ofKind(plan, platform, 'k8sCluster').length > 0;
  const says = pools.map((pool) => yesOf(pool, 'haRestart'));
  const note = 'On which host it runs is not drawn: it may be one that is lost.';
  if (pods || says.includes(true)) return { outcome: 'restarts', atBest: 'degraded', note };
  return {
    outcome: 'stops',
    atBest: 'degraded',
    missing: pools
      .filter((pool) => yesOf(pool, 'haRestart') === undefined)
      .map(({ id }) => ({ component: id, field: 'haRestart' })),
    note,
  };
}

/** Pods of which others carry on. */
function runsInReplicas(
  { plan }: AnalysisContext,
  service: Component,
  grounds: readonly Id[],
): boolean {
  const pods = ofKind(plan, grounds, 'pod');
  if (pods.length === 0 && ofKind(plan, grounds, 'k8sCluster').length === 0) return false;
  return [service, ...pods].some((one) => (numberOf(one, 'replicas') ?? 1) >= 2);
}

/** The blanks that may make a difference to whether it stops or starts again. */
function openFacts(context: AnalysisContext, service: Component): readonly Input[] {
  const { plan } = context;
  const grounds = to(plan, [service.id], 'runsOn');
  const pools = grounds.flatMap((ground) => poolsIn(plan, platformOf(plan, ground)));
  const restart = pools
    .filter((pool) => yesOf(pool, 'haRestart') === undefined)
    .map(({ id }): Input => ({ component: id, field: 'haRestart' }));
  const copies: Input[] =
    grounds.length > 1 && service.facts.statefulness === undefined
      ? [{ component: service.id, field: 'statefulness' }]
      : grounds.length > 1 && service.facts.peakUtilPct === undefined
        ? [{ component: service.id, field: 'peakUtilPct' }]
        : [];
  return [...new Map([...restart, ...copies].map((one) => [one.component, one])).values()];
}

/** Where it is not proven that its machines find room, it stops at worst when more hosts are lost than the cluster says it can lose. */
function withOpenPlaces(
  context: AnalysisContext,
  aftermath: Aftermath,
  service: Component,
  found: Judged,
): Judged {
  if (found.outcome !== 'restarts') return found;
  const open = openPlaces(context, aftermath, service.id);
  if (open === undefined) return found;
  const missing = [...(found.missing ?? []), ...open.missing];
  return open.beyond
    ? {
        ...found,
        outcome: 'stops',
        missing,
        note: 'Whether the hosts that are left hold its machines is not stated.',
      }
    : { ...found, missing };
}
