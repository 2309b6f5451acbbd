/** A machine to be placed. `vcpu` must not exceed the cores of its host (domain.md CAP-05); `cores` is the peak of what it keeps busy. */
export interface PackingMachine {
  readonly vcpu: number;
  readonly cores: number;
  /** GiB, overhead included. */
  readonly memory: number;
}

/** A host that takes machines. */
export interface PackingHost {
  readonly cores: number;
  /** GiB, less what the platform keeps. */
  readonly memory: number;
}

/** Machines that must all find a place on hosts. As plain data, for any solver. Affinity is not part of it. */
export interface PackingProblem {
  readonly machines: readonly PackingMachine[];
  readonly hosts: readonly PackingHost[];
}

/** The host of each machine, by position. */
export type Placement = readonly number[];

/** Sums of fractions may differ in their last digits; what differs less fits. */
export const slack = 1e-9;
