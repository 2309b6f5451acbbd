import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Input } from '../measured.ts';
import { numberOf, yesOf } from '../recovery/facts.ts';
import { clustersOfMachine, clustersOfService, platformOf, poolsIn } from '../recovery/platform.ts';
import { ofKind, to } from '../recovery/related.ts';
import type { Aftermath, Judged } from './aftermath.ts';
import { isWorse, type Outcome } from './drill-answer.ts';
import type { Loss } from './ground-loss.ts';
import { machinesUnder } from './machines-under.ts';
import { openPlaces } from './open-places.ts';
import { t } from '#shared/words/t.ts';

/** What becomes of a service: by itself, and by the services it depends on, which interrupt it when they are interrupted. */
export function judgeService(
  context: AnalysisContext,
  aftermath: Aftermath,
  service: Component,
): Judged {
  const known = aftermath.judged.get(service.id);
  if (known !== undefined) return known;
  const own = isUntouched(aftermath, service.id)
    ? untouched
    : withOpenPlaces(context, aftermath, service, byItself(context, aftermath, service));
  // Services that depend on each other: the one that was asked for first counts as it is by itself.
  aftermath.judged.set(service.id, own);
  const needed = ofKind(context.plan, to(context.plan, [service.id], 'dependsOn'), 'workload');
  const judged = needed.reduce(
    (found, other) => dependingOn(found, judgeService(context, aftermath, other), other),
    own,
  );
  aftermath.judged.set(service.id, judged);
  return judged;
}

const untouched: Judged = { outcome: 'untouched', atBest: 'untouched' };

function dependingOn(own: Judged, other: Judged, { name }: Component): Judged {
  const interrupts = other.outcome === 'restarts' || other.outcome === 'stops';
  if (!interrupts || !isWorse(other.outcome, own.outcome)) return own;
  return {
    outcome: other.outcome,
    atBest: milder(own.atBest, other.atBest),
    missing: [...(own.missing ?? []), ...(other.missing ?? [])],
    note: t`It waits for ${name}.`,
  };
}

/** Nothing of it is lost as everything stands, so nothing has to stand in for it. */
const isUntouched = ({ standing, atWorst }: Aftermath, service: Id): boolean =>
  standing.stateOf(service) === 'up' && atWorst.stateOf(service) === 'up';

function byItself(context: AnalysisContext, aftermath: Aftermath, service: Component): Judged {
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
  if (worst === 'down') {
    const floats = [...machinesUnder(context, service.id)].some((id) => aftermath.undrawn.has(id));
    return {
      outcome: 'stops',
      atBest: atBest === 'untouched' ? 'degraded' : atBest,
      missing: atBest === 'stops' ? [] : openFacts(context, service),
      ...(atBest !== 'stops' && floats ? { note: undrawnNote } : {}),
    };
  }
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

/** Not less than `least`. */
const milder = (a: Outcome, least: Outcome): Outcome => (isWorse(least, a) ? least : a);

/** Services of which one of several hosts or members is lost, and which of them it runs on is not drawn. */
function mayBeInterrupted(
  context: AnalysisContext,
  { losses }: Aftermath,
  service: Component,
): (Omit<Judged, 'atBest'> & { readonly atBest?: Outcome }) | undefined {
  const { plan } = context;
  const grounds = to(plan, [service.id], 'runsOn');
  const lost = grounds.map((ground) => losses.of(ground));
  if (lost.every((loss) => loss === 'no')) return undefined;
  if (isClustered(context, service.id, grounds)) return clusterOutcome(lost);
  if (grounds.length > 1 || runsInReplicas(context, service, grounds)) return undefined;
  return lost[0] === 'maybe' ? undrawnHost(context, grounds[0]!) : ownFailure(lost[0]!);
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
): Omit<Judged, 'atBest'> & { readonly atBest?: Outcome } {
  return lost.every((loss) => loss === 'yes')
    ? { outcome: 'restarts', atBest: 'restarts' }
    : {
        outcome: 'restarts',
        atBest: 'degraded',
        note: t`It fails over if it ran on what is lost; on which member it runs is not drawn.`,
      };
}

const undrawnNote = t`On which host it runs is not drawn: it may be one that is lost.`;

/** It starts again, if it was there; a machine that nothing restarts was looked at before. */
function undrawnHost(
  context: AnalysisContext,
  ground: Id,
): Omit<Judged, 'atBest'> & { readonly atBest: Outcome } {
  const { plan } = context;
  const platform = platformOf(plan, ground);
  const restarts =
    ofKind(plan, platform, 'k8sCluster').length > 0 ||
    poolsIn(plan, platform).some((pool) => yesOf(pool, 'haRestart') === true);
  return { outcome: restarts ? 'restarts' : 'stops', atBest: 'degraded', note: undrawnNote };
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
        note: t`Whether the hosts that are left hold its machines is not stated.`,
      }
    : { ...found, missing };
}
