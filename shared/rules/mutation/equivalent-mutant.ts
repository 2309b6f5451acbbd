/** A change of a rule that no plan can tell from the rule itself, and why: listed so that nobody looks for a fixture again. */
export interface EquivalentMutant {
  readonly rule: string;
  /** As the mutant says itself: "when: left out: size(hosts) > 0". */
  readonly says: string;
  readonly because: string;
}
