import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { accessNeed } from './access-needs.ts';
import type { Drawing } from './drawing.ts';
import { Fabric } from './fabric.ts';
import { feedWorks, placeNeed, powerNeed } from './ground-needs.ts';
import { Carriers } from './machine-needs.ts';
import { segmentNeed, segmentNeeds, uplinkNeed } from './network-needs.ts';
import type { Parts } from './parts.ts';
import { serviceNeeds } from './service-needs.ts';
import { membersNeed, volumeNeed } from './storage-needs.ts';
import { platformNeed } from './workload-needs.ts';

const plugged: ReadonlySet<Kind> = new Set<Kind>([
  'server',
  'ftServer',
  'loadBalancer',
  'firewall',
]);
const machines: ReadonlySet<Kind> = new Set<Kind>(['vm', 'osContainer', 'osPlatform', 'pod']);
const frames: ReadonlySet<Kind> = new Set<Kind>([
  'hostCluster',
  'failoverCluster',
  'k8sCluster',
  'parallelCluster',
  'userGroup',
  'endpoint',
]);

/** Writes the vertex of each component: itself and all that it needs. */
export class Needs implements Parts {
  readonly drawing: Drawing;
  readonly #fabric: Fabric;
  readonly #carriers: Carriers;
  readonly works = (id: Id): number =>
    this.drawing.once(`works ${id}`, () => this.#works(id, this.drawing.kind(id)));
  readonly alone = (id: Id): number =>
    this.drawing.writer.all([
      this.drawing.writer.component(id),
      ...this.#inside(id),
      placeNeed(this, id),
    ]);
  readonly signIn = (id: Id): number => serviceNeeds(this, id);

  constructor(drawing: Drawing) {
    this.drawing = drawing;
    this.#fabric = new Fabric(drawing);
    this.#carriers = new Carriers(this, this.#fabric);
  }

  /** The vertex of a service: it works, and its users reach it. */
  service(id: Id): number {
    return this.drawing.writer.all([this.works(id), accessNeed(this, this.#fabric, id)]);
  }

  #works(id: Id, kind: Kind): number {
    const { writer } = this.drawing;
    if (machines.has(kind)) return this.#carriers.machine(id);
    if (kind === 'segment') return segmentNeed(this, this.#fabric, id);
    if (kind === 'powerFeed') return writer.all([feedWorks(this, id), placeNeed(this, id)]);
    if (kind === 'rack') return writer.all([writer.component(id), placeNeed(this, id)]);
    return writer.all([
      writer.component(id),
      // A vertex of its own: all that stand in one rack on the same cords and switches share it.
      writer.all([powerNeed(this, id), placeNeed(this, id), this.#carried(id, kind)]),
      ...this.#inside(id),
    ]);
  }

  /** What carries it: members, hosts or a platform, by what it is; and the cable of what is plugged in. */
  #carried(id: Id, kind: Kind): number {
    const { drawing } = this;
    switch (true) {
      case plugged.has(kind) && drawing.to(id, 'runsOn').length === 0:
        return uplinkNeed(this, this.#fabric, id);
      case kind === 'volume':
        return volumeNeed(this, id);
      case kind === 'sdsCluster':
        return membersNeed(this, id);
      case kind === 'hypervisor':
        drawing.mark(id, 'platform', drawing.to(id, 'runsOn').length > 0);
        return drawing.writer.all(drawing.to(id, 'runsOn').map(this.works));
      case kind === 'workload' || (!frames.has(kind) && drawing.to(id, 'runsOn').length > 0):
        return platformNeed(this, this.#carriers, id);
      default:
        return drawing.writer.always;
    }
  }

  /** Its networks, its data and the services it needs. */
  #inside(id: Id): readonly number[] {
    return [
      segmentNeeds(this, this.#fabric, id),
      this.drawing.writer.all(this.drawing.to(id, 'stores').map(this.works)),
      serviceNeeds(this, id),
    ];
  }
}
