import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Drawing } from './drawing.ts';

/** What passes traffic on. Servers and arrays do not. */
const passing: ReadonlySet<Kind> = new Set<Kind>([
  'switch',
  'fcSwitch',
  'router',
  'firewall',
  'uplink',
]);

/** The network as links draw it: which devices pass traffic on to which, and where each thing is plugged in. */
export class Fabric {
  readonly #drawing: Drawing;
  readonly #neighbours = new Map<Id, ReadonlySet<Id>>();
  readonly #ports = new Map<Id, readonly Id[]>();
  #heart: readonly Id[] | undefined;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  /** Devices that pass traffic on and are linked to this one. */
  neighbours(id: Id): ReadonlySet<Id> {
    let known = this.#neighbours.get(id);
    if (known === undefined) {
      known = new Set(this.#linked(id).filter((other) => this.passes(other)));
      this.#neighbours.set(id, known);
    }
    return known;
  }

  passes(id: Id): boolean {
    return passing.has(this.#drawing.kind(id));
  }

  /** Where a thing is plugged in: what it is linked to, else what its chassis is linked to, else what carries its segments. */
  ports(id: Id): readonly Id[] {
    let known = this.#ports.get(id);
    if (known === undefined) {
      known = this.#findPorts(id);
      this.#ports.set(id, known);
    }
    return known;
  }

  /** What carries a segment, as far as switches are drawn. */
  carriers(segment: Id): readonly Id[] {
    const carriers = this.#drawing.to(segment, 'attachedTo');
    const direct = carriers.filter((id) => this.passes(id));
    if (direct.length > 0) return direct;
    return distinct(
      carriers.flatMap((id) =>
        this.#drawing.to(id, 'attachedTo').filter((below) => this.passes(below)),
      ),
    );
  }

  /** Whether two things are linked without anything between them. */
  linked(one: Id, other: Id): boolean {
    return this.#linked(one).includes(other);
  }

  /** Where all traffic meets: core switches, else spines, else routers, else what carries the users' segments, else every switch. */
  heart(): readonly Id[] {
    this.#heart ??= this.#findHeart();
    return this.#heart;
  }

  #linked(id: Id): readonly Id[] {
    return [...this.#drawing.to(id, 'linksTo'), ...this.#drawing.from(id, 'linksTo')];
  }

  #findPorts(id: Id): readonly Id[] {
    const own = [...this.neighbours(id)];
    if (own.length > 0) return own.sort();
    const shared = this.#drawing
      .to(id, 'mountedIn')
      .filter((place) => this.#drawing.kind(place) === 'chassis')
      .flatMap((chassis) => [...this.neighbours(chassis)]);
    if (shared.length > 0) return distinct(shared).sort();
    return distinct(
      this.#drawing
        .to(id, 'attachedTo')
        .filter((segment) => this.#drawing.kind(segment) === 'segment')
        .flatMap((segment) => this.carriers(segment)),
    ).sort();
  }

  #findHeart(): readonly Id[] {
    const devices = [...this.#drawing.plan.all('component')].filter(({ kind }) =>
      passing.has(kind),
    );
    devices.sort((a, b) => (a.id < b.id ? -1 : 1));
    const role = (name: string) =>
      devices.filter(({ kind, facts }) => kind === 'switch' && facts.switchRole?.value === name);
    const ofKind = (wanted: Kind) => devices.filter(({ kind }) => kind === wanted);
    const choices = [role('core'), role('spine'), ofKind('router')].map((list) =>
      list.map(({ id }) => id),
    );
    return (
      [...choices, this.#userCarriers(), ofKind('switch').map(({ id }) => id)].find(
        (list) => list.length > 0,
      ) ?? []
    );
  }

  #userCarriers(): readonly Id[] {
    const segments = [...this.#drawing.plan.all('component')].filter(
      ({ kind, facts }) => kind === 'segment' && facts.segmentRole?.value === 'user',
    );
    return distinct(segments.flatMap(({ id }) => this.carriers(id))).sort();
  }
}

const distinct = (ids: readonly Id[]): Id[] => [...new Set(ids)];
