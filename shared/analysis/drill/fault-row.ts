import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { mostOf } from '../recovery/least-of.ts';
import type { Judged } from './aftermath.ts';
import { aftermathOf, servicesReached } from './drill.ts';
import { judgeService } from './judge-service.ts';
import { restartTime } from './restart-time.ts';
import { drillModel } from './drill-model.ts';
import type { Outcome } from './drill-answer.ts';

/** What a fault does, in one line of a table. */
export interface FaultRow {
  readonly failed: readonly Id[];
  /** One half of what stands for two is lost: nothing stops, and everything behind it stands on one. */
  readonly half: boolean;
  readonly stops: readonly Id[];
  readonly restarts: readonly Id[];
  readonly degraded: readonly Id[];
  /** Of those that stop or restart: what may turn out milder, by a blank or a host that nobody drew. */
  readonly open: readonly Id[];
  /** Seconds until the last service that restarts works again; absent when none does. */
  readonly worst?: Measured<number>;
  readonly tripped: readonly Id[];
  /** Feeds of which nobody can tell whether they carry what others carried. */
  readonly mayTrip: readonly Id[];
}

/** The row of a fault. */
export function faultRow(
  context: AnalysisContext,
  failed: readonly Id[],
  model = drillModel(context),
): FaultRow {
  const aftermath = aftermathOf(context, new Set(failed), model);
  const { tripped, mayTrip } = aftermath;
  const services = servicesReached(context, aftermath).map((service): Reached => {
    const component = context.plan.component(service)!;
    return { service, ...judgeService(context, aftermath, component) };
  });
  const restarting = services.filter(({ outcome }) => outcome === 'restarts');
  const worst = mostOf(
    restarting.flatMap(({ service }) => restartTime(context, service, aftermath) ?? []),
  );
  return {
    failed,
    half: false,
    stops: thatAre(services, 'stops'),
    restarts: restarting.map(({ service }) => service),
    degraded: thatAre(services, 'degraded'),
    open: services
      .filter(({ outcome, atBest }) => outcome !== atBest && outcome !== 'degraded')
      .map(({ service }) => service),
    ...(worst === undefined ? {} : { worst: worst.time }),
    tripped: tripped.map(({ node }) => node),
    mayTrip: mayTrip.map(({ node }) => node),
  };
}

/** The row of one half of a pair: whatever the whole would have stopped stands on the other half. */
export function halved(row: FaultRow): FaultRow {
  const { worst: _worst, ...rest } = row;
  return {
    ...rest,
    half: true,
    stops: [],
    restarts: [],
    degraded: [...row.stops, ...row.restarts, ...row.degraded].sort(),
    open: [],
    tripped: [],
    mayTrip: [],
  };
}

interface Reached extends Judged {
  readonly service: Id;
}

const thatAre = (services: readonly Reached[], wanted: Outcome): readonly Id[] =>
  services.filter(({ outcome }) => outcome === wanted).map(({ service }) => service);
