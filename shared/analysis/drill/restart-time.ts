import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { leastOf, mostOf } from '../recovery/least-of.ts';
import { machineWays } from '../recovery/machine-ways.ts';
import { carriesOn, recoveryLabels, type RecoveryWay } from '../recovery/recovery-way.ts';
import { serviceWays } from '../recovery/service-ways.ts';
import { from, ofKind, to } from '../recovery/related.ts';
import type { Aftermath } from './aftermath.ts';

/** How long a service is gone, and by which means it comes back. */
export interface RestartTime {
  readonly time: Measured<number>;
  readonly means?: string;
}

/**
 * Until a service that was interrupted works again: its own machines, by the quickest means that still works, and whatever it
 * needs that was interrupted with it; they come back side by side, so the slowest decides. Undefined when nothing of it has to
 * start again.
 */
export function restartTime(
  context: AnalysisContext,
  service: Id,
  { losses, standing }: Pick<Aftermath, 'losses' | 'standing'>,
): RestartTime | undefined {
  const isLost = (machine: Id) => losses.of(machine) !== 'no' || standing.isDown(machine);
  return timeOf(context, service, isLost, new Set());
}

function timeOf(
  context: AnalysisContext,
  id: Id,
  isLost: (machine: Id) => boolean,
  seen: Set<Id>,
): RestartTime | undefined {
  const component = context.plan.component(id);
  if (component === undefined || seen.has(id)) return undefined;
  seen.add(id);
  const shared = serviceWays(context, component);
  const own = to(context.plan, [id], 'runsOn')
    .filter(isLost)
    .flatMap((machine) => {
      const ways = [...shared, ...machineWays(context, component, machine)];
      const quickest = leastOf(
        ways
          .filter((way) => stillWorks(context, way, isLost))
          .map((way) => ({ way, time: way.time })),
      );
      if (quickest === undefined) return [];
      const means = quickest.item?.way.means;
      return [
        { time: quickest.time, ...(means === undefined ? {} : { means: recoveryLabels[means] }) },
      ];
    });
  const needed = neededBy(context, id).flatMap(
    (other) => timeOf(context, other, isLost, seen) ?? [],
  );
  const slowest = mostOf<RestartTime>([...own, ...needed]);
  if (slowest === undefined) return undefined;
  const means = slowest.item?.means;
  return { time: slowest.time, ...(means === undefined ? {} : { means }) };
}

/** A cluster takes over only while one of its members is left. */
function stillWorks(
  context: AnalysisContext,
  way: RecoveryWay,
  isLost: (machine: Id) => boolean,
): boolean {
  if (way.state !== 'on' || !carriesOn.has(way.means)) return false;
  if (way.means !== 'failover' && way.means !== 'database') return true;
  const members = from(context.plan, way.by, 'memberOf');
  return members.length === 0 || members.some((member) => !isLost(member));
}

/** What a service cannot be used without, and which may have to start again as well. */
const neededBy = ({ plan }: AnalysisContext, id: Id): readonly Id[] => [
  ...to(plan, [id], 'dependsOn'),
  ...ofKind(
    plan,
    from(plan, [id], 'accesses'),
    'accessGateway',
    'accessBroker',
    'sessionHost',
    'vpn',
    'loadBalancer',
    'workloadManager',
  ).map((door) => door.id),
];
