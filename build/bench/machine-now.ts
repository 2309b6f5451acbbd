import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fixedWorkMs } from './fixed-work.ts';

/** The machine, how busy it is and how fast just now: figures mean nothing without it. */
export function machineNow() {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load1min: Math.round(loadavg()[0]! * 100) / 100,
    fixedWorkMs: Math.round(fixedWorkMs()),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}
