import type { Id } from '#shared/base/ids.ts';
import { namedId, type Scope } from './scope.ts';

/** A host of vHost, as it is drawn: the machine, and the hypervisor on it. */
export interface DrawnHost {
  readonly server: Id;
  readonly hypervisor: Id;
}

/** Finds hosts by the names that other tabs give them. */
export class HostIndex {
  readonly #byName = new Map<string, DrawnHost>();
  /** Hosts by the first word of their DNS name; null where two share it. */
  readonly #byShortName = new Map<string, DrawnHost | null>();

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  add(scope: Scope, name: string, host: DrawnHost): void {
    this.#byName.set(keyOf(scope, name), host);
    const short = keyOf(scope, shortName(name));
    this.#byShortName.set(short, this.#byShortName.has(short) ? null : host);
  }

  /** The host of this name within its vCenter: as written, else `esx-01` for `esx-01.example.org` and back, if only one fits. */
  find(scope: Scope, name: string): DrawnHost | undefined {
    return this.#byName.get(keyOf(scope, name)) ?? this.#likeNamed(scope, name) ?? undefined;
  }

  #likeNamed(scope: Scope, name: string): DrawnHost | null | undefined {
    const short = shortName(name);
    // Two full names that differ are two hosts, whatever their first words.
    if (short !== name) return this.#byName.get(keyOf(scope, short));
    return this.#byShortName.get(keyOf(scope, short));
  }
}

const keyOf = (scope: Scope, name: string): string => namedId(scope, name.toLowerCase());

/** The first word of a DNS name; an IP address is no name and stays whole. */
const shortName = (name: string): string =>
  /^[\d.:]+$/.test(name) ? name : (name.split('.')[0] ?? name);
