import type { Id } from '#shared/base/ids.ts';
import { joinAlike } from './drawing.ts';
import type { Parts } from './parts.ts';
import { quorumNeed } from './quorum-need.ts';

/** That a volume is provided: by any of those that provide it, which keep the same data. */
export function volumeNeed({ drawing, works }: Parts, id: Id): number {
  const providers = drawing.to(id, 'providedBy');
  drawing.mark(id, 'storage', providers.length > 0);
  joinAlike(drawing, providers);
  return providers.length === 0 ? drawing.writer.always : drawing.writer.any(providers.map(works));
}

/** That enough members of a storage cluster work: all but those whose loss it says it survives. */
export function membersNeed(parts: Parts, id: Id): number {
  const { drawing, works } = parts;
  const members = drawing.from(id, 'memberOf');
  drawing.mark(id, 'platform', members.length > 0);
  if (members.length === 0) return drawing.writer.always;
  joinAlike(drawing, members);
  const vertices = members.map(works);
  const tolerated = failuresTolerated(parts, id);
  const enough = (failures: number) =>
    drawing.writer.atLeast(Math.max(1, members.length - failures), vertices);
  const kept =
    tolerated === undefined
      ? drawing.writer.either(
          enough(0),
          drawing.writer.all([
            drawing.writer.blank({ component: id, field: 'failuresTolerated' }),
            enough(1),
          ]),
        )
      : enough(tolerated);
  return drawing.writer.all([kept, quorumNeed(parts, id, members)]);
}

/** Stated, or from the copies it keeps and those it needs to write, or from its kind of protection. */
function failuresTolerated({ drawing }: Parts, id: Id): number | undefined {
  const stated = drawing.fact(id, 'failuresTolerated');
  if (typeof stated === 'number') return stated;
  const copies = drawing.fact(id, 'replicas');
  const toWrite = drawing.fact(id, 'minSize');
  if (typeof copies === 'number' && typeof toWrite === 'number')
    return Math.max(0, copies - toWrite);
  // Two copies serve from one; of three or more, two must agree (Ceph's defaults).
  if (typeof copies === 'number') return copies <= 2 ? Math.max(0, copies - 1) : copies - 2;
  switch (drawing.fact(id, 'protection')) {
    case 'mirror':
    case 'raid5':
      return 1;
    case 'raid6':
      return 2;
    default:
      return undefined;
  }
}
