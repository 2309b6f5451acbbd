import type { Id } from '#shared/base/ids.ts';
import type { Waiver } from '#shared/plan/records.ts';

/** Waivers by what they waive: `rule subject`. */
export class WaiverBook {
  readonly #byKey = new Map<string, Waiver[]>();
  readonly #byId = new Map<Id, Waiver>();

  get(id: Id): Waiver | undefined {
    return this.#byId.get(id);
  }

  get size(): number {
    return this.#byId.size;
  }

  all(): IterableIterator<Waiver> {
    return this.#byId.values();
  }

  add(waiver: Waiver): void {
    this.#byId.set(waiver.id, waiver);
    const key = waiverKey(waiver);
    this.#byKey.set(
      key,
      [...(this.#byKey.get(key) ?? []), waiver].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }

  remove(id: Id): void {
    const waiver = this.#byId.get(id);
    if (waiver === undefined) return;
    this.#byId.delete(id);
    const key = waiverKey(waiver);
    const rest = (this.#byKey.get(key) ?? []).filter((other) => other.id !== id);
    if (rest.length === 0) this.#byKey.delete(key);
    else this.#byKey.set(key, rest);
  }

  /** What is waived: keys of findings. */
  keys(): IterableIterator<string> {
    return this.#byKey.keys();
  }

  /** The waiver that holds for a finding on that day: not past its end, and resting on the same facts when it says which. */
  holding(key: string, today: string, fingerprint: () => string): Waiver | undefined {
    const waivers = this.#byKey.get(key);
    if (waivers === undefined) return undefined;
    return waivers.find(
      (waiver) =>
        (waiver.until ?? today) >= today &&
        (waiver.fingerprint === undefined || waiver.fingerprint === fingerprint()),
    );
  }
}

/** The key of the finding that a waiver waives. */
const waiverKey = (waiver: Waiver): string => `${waiver.rule} ${waiver.subject}`;
