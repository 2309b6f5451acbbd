import type { Id } from '#shared/base/ids.ts';
import type { Fabric } from './fabric.ts';
import { joinAlike } from './drawing.ts';
import { minimalWays } from './minimal-ways.ts';
import type { Parts } from './parts.ts';
import { t } from '#shared/words/t.ts';

/** Segments that users' traffic does not cross. */
const innerRoles: ReadonlySet<unknown> = new Set([
  'mgmt',
  'storage',
  'migration',
  'heartbeat',
  'ft',
  'backup',
  'oob',
]);

/** That any of some devices reaches any of others through devices that work. Undefined when no way at all is drawn. */
function reach(
  parts: Parts,
  fabric: Fabric,
  from: readonly Id[],
  to: readonly Id[],
): number | undefined {
  const { drawing } = parts;
  const key = `reach ${from.join()} ${to.join()}`;
  const vertex = drawing.once(key, () => writeReach(parts, fabric, from, to));
  return vertex === drawing.writer.never ? undefined : vertex;
}

function writeReach(
  { drawing, works }: Parts,
  fabric: Fabric,
  from: readonly Id[],
  to: readonly Id[],
): number {
  const { ways, more } = minimalWays(from, to, (id) => fabric.neighbours(id));
  if (more)
    drawing.notes.add(
      t`More than ${ways.length} ways lead from ${names(from)} to ${names(to)}; the shortest are counted.`,
    );
  for (const end of [0, -1]) joinAlike(drawing, [...new Set(ways.map((way) => way.at(end)!))]);
  return drawing.writer.any(ways.map((way) => drawing.writer.all(way.map(works))));

  function names(ids: readonly Id[]): string {
    return ids.map((id) => drawing.component(id).name).join(', ');
  }
}

/** That a device reaches the heart of the network: from where its users come, if ways are drawn that far. */
export function uplinkNeed(parts: Parts, fabric: Fabric, id: Id): number {
  const ports = fabric.ports(id);
  parts.drawing.mark(id, 'network', ports.length > 0);
  if (ports.length === 0) return parts.drawing.writer.always;
  if (fabric.heart().includes(id)) return parts.drawing.writer.always;
  const toHeart = reach(parts, fabric, ports, fabric.heart());
  // Links that end before the heart: an island on paper. What it is plugged into still counts.
  return toHeart ?? parts.drawing.writer.any(ports.map(parts.works));
}

/** That the segments on which a machine or service meets its users are carried, and let through by what filters them. */
export function segmentNeeds(parts: Parts, fabric: Fabric, id: Id): number {
  const { drawing } = parts;
  const segments = drawing
    .to(id, 'attachedTo')
    .filter((to) => drawing.kind(to) === 'segment' && !isInner(parts, to));
  return drawing.writer.all(segments.map((segment) => segmentNeed(parts, fabric, segment)));
}

const isInner = ({ drawing }: Parts, segment: Id): boolean =>
  innerRoles.has(drawing.fact(segment, 'segmentRole'));

/** That a segment is carried as far as the heart of the network, and that one of the firewalls that filter it works. */
export function segmentNeed(parts: Parts, fabric: Fabric, segment: Id): number {
  const { drawing } = parts;
  return drawing.once(`segment ${segment}`, () => {
    const carriers = [...fabric.carriers(segment)].sort();
    const carried =
      carriers.length === 0
        ? drawing.writer.always
        : (reach(parts, fabric, carriers, fabric.heart()) ??
          drawing.writer.any(carriers.map(parts.works)));
    return drawing.writer.all([
      drawing.writer.component(segment),
      carried,
      filterNeed(parts, segment),
    ]);
  });
}

function filterNeed({ drawing, works }: Parts, segment: Id): number {
  const firewalls = drawing
    .from(segment, 'filters')
    .filter((id) => drawing.kind(id) === 'firewall');
  if (firewalls.length === 0) return drawing.writer.always;
  drawing.groups.join(firewalls);
  return drawing.writer.any(firewalls.map(works));
}

/** That a host reaches what provides its volumes. */
export function storageWay(parts: Parts, fabric: Fabric, host: Id, volume: Id): number {
  const { drawing } = parts;
  const providers = drawing.to(volume, 'providedBy');
  if (providers.length === 0) return drawing.writer.always;
  return drawing.writer.any(providers.map((provider) => wayTo(parts, fabric, host, provider)));
}

function wayTo(parts: Parts, fabric: Fabric, host: Id, provider: Id): number {
  const { drawing } = parts;
  if (provider === host || fabric.linked(host, provider)) return drawing.writer.always;
  const members = drawing.kind(provider) === 'sdsCluster' ? drawing.from(provider, 'memberOf') : [];
  const ends = members.length > 0 ? members : [provider];
  const ports = [...new Set(ends.flatMap((id) => fabric.ports(id)))].sort();
  const from = fabric.ports(host);
  const way =
    from.length === 0 || ports.length === 0 ? undefined : reach(parts, fabric, from, ports);
  drawing.mark(provider, 'network', way !== undefined);
  return way ?? drawing.writer.always;
}
