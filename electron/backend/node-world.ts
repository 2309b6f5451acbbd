import { randomUUID } from 'node:crypto';
import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';

/** The machine's time. */
export const systemClock: Clock = { now: () => Date.now() };

/** Identities that nobody else has. */
export const randomIds: Ids = { next: () => randomUUID() };
