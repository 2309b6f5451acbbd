import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron';
import { planHostArguments, type PlanHostOptions } from './plan-host-options.ts';

/** The process that owns the plans on disk. */
export interface PlanHostProcess {
  /** A new line to it, for one window. */
  connect(): MessagePortMain;
  /** Ends it after it has put everything on disk. */
  stop(): Promise<void>;
}

/** Starts the plan host. `onLost` is told when it ends without being asked to. */
export function startPlanHost(
  entry: string,
  options: PlanHostOptions,
  onLost: (code: number) => void,
): PlanHostProcess {
  const child = utilityProcess.fork(entry, planHostArguments(options), {
    serviceName: 'Strata plan host',
  });
  let stopping = false;
  child.on('exit', (code) => {
    if (!stopping) onLost(code);
  });
  return {
    connect: () => {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ type: 'connect' }, [port1]);
      return port2;
    },
    stop: () => {
      stopping = true;
      return stopped(child);
    },
  };
}

function stopped(child: UtilityProcess): Promise<void> {
  if (child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.postMessage({ type: 'stop' });
  });
}
