import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** The machine and how busy it is: figures mean nothing without it. */
export function machineNow() {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load1min: Math.round(loadavg()[0]! * 100) / 100,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}
