import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Aftermath } from './aftermath.ts';
import type { ServiceOutcome } from './drill-answer.ts';
import { judgeService } from './judge-service.ts';
import { lostData } from './lost-data.ts';
import { machinesUnder } from './machines-under.ts';
import { restartTime } from './restart-time.ts';

/** What becomes of one service after a failure; how the loss reached it is asked for apart. */
export function serviceOutcome(
  context: AnalysisContext,
  aftermath: Aftermath,
  service: Id,
): ServiceOutcome {
  const component = context.plan.component(service)!;
  const { outcome, atBest, missing, note } = judgeService(context, aftermath, component);
  if (outcome === 'untouched') return untouched(service);
  const machines = machinesUnder(context, service);
  const restart = outcome === 'restarts' ? restartTime(context, service, aftermath) : undefined;
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

const untouched = (service: Id): ServiceOutcome => ({
  service,
  outcome: 'untouched',
  atBest: 'untouched',
  missing: [],
  chain: [],
  moved: [],
  noPlace: [],
});
