import type { Finding } from '#shared/rules/finding.ts';

/**
 * Findings that were handed out. One that may read differently is built again when asked for, and stays the same object when it
 * does not.
 */
export class FindingStore {
  readonly #current = new Map<string, Finding>();
  readonly #stale = new Map<string, Finding>();

  get(key: string, build: () => Finding): Finding {
    const known = this.#current.get(key);
    if (known !== undefined) return known;
    const before = this.#stale.get(key);
    const fresh = build();
    const finding =
      before !== undefined && JSON.stringify(before) === JSON.stringify(fresh) ? before : fresh;
    this.#stale.delete(key);
    this.#current.set(key, finding);
    return finding;
  }

  /**
   * It may read differently now. True when somebody has it: as it is, or as it was before it was invalidated the
   * last time and never read again (a preview and its way back invalidate twice).
   */
  invalidate(key: string): boolean {
    const known = this.#current.get(key);
    if (known !== undefined) {
      this.#current.delete(key);
      this.#stale.set(key, known);
    }
    return this.#stale.has(key);
  }

  /** The finding as it was before it was invalidated. */
  before(key: string): Finding | undefined {
    return this.#stale.get(key);
  }

  drop(key: string): void {
    this.#current.delete(key);
    this.#stale.delete(key);
  }

  /** Keys of all that somebody has. */
  keys(): readonly string[] {
    return [...this.#current.keys(), ...this.#stale.keys()];
  }

  /** Keys of findings that name a component, as subject or in a fact. */
  naming(id: string): readonly string[] {
    const names = (finding: Finding) =>
      finding.subjects.some((subject) => subject.id === id) ||
      finding.facts.some((fact) => fact.component === id);
    const had = [...this.#current.values(), ...this.#stale.values()];
    return had.filter(names).map((finding) => finding.key);
  }
}
