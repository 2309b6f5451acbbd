import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Parts } from './parts.ts';

/** Services of which several stand in for each other: two name services are there so that one may fail. */
const alike: ReadonlySet<Kind> = new Set<Kind>(['dns', 'timeSource', 'idp', 'mfa', 'kms']);
/** Who is let in by an identity provider before it can be used. */
const signedInTo: ReadonlySet<Kind> = new Set<Kind>([
  'workload',
  'userGroup',
  'accessGateway',
  'accessBroker',
  'sessionHost',
  'vpn',
  'streamingServer',
  'appServer',
]);

/** What it depends on, what signs its users in, what holds its keys. */
export function serviceNeeds(parts: Parts, id: Id): number {
  return parts.drawing.writer.all([
    dependencies(parts, id),
    ...(signedInTo.has(parts.drawing.kind(id)) ? [anyOfEach(parts, signIns(parts, id))] : []),
    anyOfEach(parts, parts.drawing.from(id, 'encrypts')),
  ]);
}

function dependencies(parts: Parts, id: Id): number {
  const { drawing, works } = parts;
  const needed = drawing.to(id, 'dependsOn');
  const single = needed.filter((other) => !alike.has(drawing.kind(other)));
  const several = needed.filter((other) => alike.has(drawing.kind(other)));
  return drawing.writer.all([...single.map(works), anyOfEach(parts, several)]);
}

const signIns = ({ drawing }: Parts, id: Id): readonly Id[] =>
  drawing.from(id, 'authenticates').filter((other) => drawing.kind(other) !== 'pam');

/** One of each kind. */
function anyOfEach({ drawing, works }: Parts, ids: readonly Id[]): number {
  const byKind = [...new Set(ids.map((id) => drawing.kind(id)))].map((kind) =>
    ids.filter((id) => drawing.kind(id) === kind),
  );
  for (const group of byKind) drawing.groups.join(group);
  return drawing.writer.all(byKind.map((group) => drawing.writer.any(group.map(works))));
}
