import type { Id } from '#shared/base/ids.ts';
import type { Nesting } from './drawn-tree.ts';

/**
 * A group whose members lie on several lanes or in several containers is drawn as one frame in each: the first has the group's
 * own id, the others ids made of it.
 */
const between = ' @ ';

/** The id of what is drawn of a group in another place than its first. */
export const groupPart = (group: Id, place: string): Id => `${group}${between}${place}`;

/** The group that a frame is drawn for. Of a component its own id. */
export function groupOf(frame: Id): Id {
  const at = frame.indexOf(between);
  return at < 0 ? frame : frame.slice(0, at);
}

/** Of some frames, the groups they are drawn for, each once. */
export const groupsOf = (frames: readonly Id[]): Id[] => [...new Set(frames.map(groupOf))];

const known = new WeakMap<Nesting, ReadonlyMap<Id, readonly Id[]>>();

/** The frames of each group, by the group's id. Worked out once for a nesting. */
export function framesOfGroups(nesting: Nesting): ReadonlyMap<Id, readonly Id[]> {
  const frames = known.get(nesting) ?? framesIn(nesting);
  known.set(nesting, frames);
  return frames;
}

function framesIn({ components }: Nesting): ReadonlyMap<Id, readonly Id[]> {
  const nodes = [...components.values()].filter(({ kind }) => kind === 'group');
  return Map.groupBy(
    nodes.map(({ id }) => id),
    groupOf,
  );
}
