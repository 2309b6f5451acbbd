/** A circuit: volts between line and neutral on one phase, between two lines on three. */
export interface Circuit {
  readonly volts: number;
  readonly phases: 1 | 3;
  readonly powerFactor: number;
}

/** Amperes that so many watts draw: W / (V · pf), on three phases W / (√3 · V · pf) (domain.md §4.8). */
export const ampsOf = (watts: number, circuit: Circuit): number => watts / wattsPerAmp(circuit);

/** Watts of so many amperes: the same read backwards. */
export const wattsOf = (amps: number, circuit: Circuit): number => amps * wattsPerAmp(circuit);

const wattsPerAmp = ({ volts, phases, powerFactor }: Circuit): number =>
  volts * powerFactor * phaseFactor(phases);

/** How many times as much power three phases carry as one at the same volts and amperes. */
export const phaseFactor = (phases: number): number => (phases === 3 ? Math.sqrt(3) : 1);

/**
 * What one of two feeds can still take so that it carries all when the other is gone: half its limit less what it carries now
 * (available redundant capacity, peers.md §6.3). Negative: losing the other feed trips this one. Same unit in and out.
 */
export const redundantReserve = (limit: number, load: number): number => limit / 2 - load;
