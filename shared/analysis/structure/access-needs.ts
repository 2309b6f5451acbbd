import type { Id } from '#shared/base/ids.ts';
import { joinAlike } from './drawing.ts';
import type { Fabric } from './fabric.ts';
import { minimalWays } from './minimal-ways.ts';
import { segmentNeeds, uplinkNeed } from './network-needs.ts';
import type { Parts } from './parts.ts';
import { t } from '#shared/words/t.ts';

/** That each group of users that reaches something as drawn still reaches it, by any of its ways in. */
export function accessNeed(parts: Parts, fabric: Fabric, id: Id): number {
  const { drawing } = parts;
  const accessors = drawing.from(id, 'accesses');
  const groups = groupsBehind(parts, accessors);
  drawing.mark(id, 'access', groups.length > 0);
  return drawing.once(`access ${accessors.join()}`, () =>
    drawing.writer.all(groups.map((group) => fromGroup(parts, fabric, group, accessors))),
  );
}

/** The user groups that lead to any of these. */
function groupsBehind({ drawing }: Parts, accessors: readonly Id[]): readonly Id[] {
  const seen = new Set(accessors);
  for (const id of seen) for (const before of drawing.from(id, 'accesses')) seen.add(before);
  return [...seen].filter((id) => drawing.kind(id) === 'userGroup').sort();
}

function fromGroup(parts: Parts, fabric: Fabric, group: Id, accessors: readonly Id[]): number {
  const { drawing } = parts;
  const onward = (id: Id): ReadonlySet<Id> => new Set(drawing.to(id, 'accesses'));
  const { ways, more } = minimalWays([group], accessors, onward);
  if (more)
    drawing.notes.add(
      t`${drawing.component(group).name} has more than ${ways.length} ways in; the shortest are counted.`,
    );
  joinAlike(drawing, [...new Set(ways.map((way) => way.at(-1)!))]);
  return drawing.writer.all([
    groupEnters(parts, fabric, group),
    drawing.writer.any(ways.map((way) => drawing.writer.all(wayIn(parts, way)))),
  ]);
}

const wayIn = ({ drawing, works }: Parts, way: readonly Id[]): readonly number[] =>
  way.filter((id) => !['userGroup', 'endpoint'].includes(drawing.kind(id))).map(works);

/** What carries a group into the network and signs it in. */
function groupEnters(parts: Parts, fabric: Fabric, group: Id): number {
  const { drawing } = parts;
  return drawing.once(`enters ${group}`, () => {
    const wired = fabric.ports(group).length > 0;
    return drawing.writer.all([
      wired ? uplinkNeed(parts, fabric, group) : drawing.writer.always,
      segmentNeeds(parts, fabric, group),
      parts.signIn(group),
    ]);
  });
}
