import type { Id } from '#shared/base/ids.ts';
import type { Input, Measured } from '../measured.ts';

/**
 * What becomes of a service. `untouched`: nothing that it stands on is lost. `degraded`: it goes on, but something that stood in
 * for something else is gone, or copies of it are. `restarts`: it is gone for a while and comes back by itself. `stops`: it stays
 * gone until people act.
 */
export type Outcome = 'untouched' | 'degraded' | 'restarts' | 'stops';

/** From the mildest to the worst. */
export const outcomes: readonly Outcome[] = ['untouched', 'degraded', 'restarts', 'stops'];

export const isWorse = (a: Outcome, b: Outcome): boolean =>
  outcomes.indexOf(a) > outcomes.indexOf(b);

/** A machine that starts again elsewhere. */
export interface Moved {
  readonly machine: Id;
  /** The host that has room for it. */
  readonly to: Id;
}

export interface ServiceOutcome {
  readonly service: Id;
  /** The worst it can be, whatever is blank. */
  readonly outcome: Outcome;
  /** The mildest it can be: another one when a blank decides, or a host that nobody drew. */
  readonly atBest: Outcome;
  /** What would have to be stated to know. */
  readonly missing: readonly Input[];
  /** What it lost: from what failed, step by step, to the service. Empty when nothing reached it. */
  readonly chain: readonly Id[];
  /** Machines of it that start again elsewhere. */
  readonly moved: readonly Moved[];
  /** Machines of it that find no place on the hosts that are left. */
  readonly noPlace: readonly Id[];
  /** Of a service that restarts: seconds until its users work again. */
  readonly time?: Measured<number>;
  /** By which means: "HA restart". */
  readonly means?: string;
  /** Seconds of data lost, where its storage is lost with what failed. */
  readonly dataLost?: Measured<number>;
  /** One sentence, where the drawing leaves something open. */
  readonly note?: string;
}

/** A breaker, UPS or generator that gives up because it has to carry what another one carried. */
export interface Tripped {
  readonly node: Id;
  /** Kilowatts. */
  readonly load: number;
  readonly limit: number;
}

/** What happens when some components fail at once. */
export interface Drill {
  readonly failed: readonly Id[];
  readonly tripped: readonly Tripped[];
  /** Feeds, UPS units and PDUs that have to carry more, of which nobody can tell whether they do. */
  readonly mayTrip: readonly { readonly node: Id; readonly missing: readonly Input[] }[];
  /** Everything else that does not work any more: dark, cut off, without what carries it. */
  readonly down: readonly Id[];
  /** Every service, the worst outcome first. */
  readonly services: readonly ServiceOutcome[];
}
