import type { Analysis } from './analysis.ts';
import { afterFailure } from './clusters/after-failure.ts';
import { cpuUse } from './clusters/cpu-use.ts';
import { evacuationTime } from './clusters/evacuation-time.ts';
import { overcommit } from './clusters/overcommit.ts';
import { smallestHost } from './clusters/smallest-host.ts';

/** Every analysis: the table of what is worked out. A measure is published by one of them. */
export const allAnalyses: readonly Analysis[] = [
  afterFailure,
  cpuUse,
  evacuationTime,
  overcommit,
  smallestHost,
];
