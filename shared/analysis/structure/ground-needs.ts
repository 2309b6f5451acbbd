import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { joinAlike } from './drawing.ts';
import type { Parts } from './parts.ts';

/** What stops without power. */
const powered: ReadonlySet<Kind> = new Set<Kind>([...deviceKinds, 'pdu', 'ups']);

/** What stands in one place; anything else may be spread over the places it is located in. */
const bodily: ReadonlySet<Kind> = new Set<Kind>([
  ...powered,
  'powerFeed',
  'generator',
  'rack',
  'room',
]);

/**
 * That any of the ways to power works. A device without cords of its own takes those of its rack. A feed that only a
 * generator stands behind is fed by the utility: the generator carries on in its place.
 */
export function powerNeed({ drawing, works }: Parts, id: Id): number {
  const kind = drawing.kind(id);
  const sources = powerSources(id);
  if (powered.has(kind)) drawing.mark(id, 'power', sources.length > 0);
  if (sources.length === 0) return drawing.writer.always;
  joinAlike(drawing, sources);
  return drawing.writer.any(sources.map(works));

  function powerSources(of: Id): readonly Id[] {
    const own = drawing.to(of, 'poweredBy');
    if (own.length > 0 || kind === 'powerFeed') return own;
    const around = drawing.to(of, 'mountedIn');
    return around
      .filter((place) => drawing.kind(place) === 'rack')
      .flatMap((rack) => drawing.to(rack, 'poweredBy'));
  }
}

/** That the places it is in stand: all of them for a thing with a body, any for what is spread over places. */
export function placeNeed({ drawing, works }: Parts, id: Id): number {
  const places = [...drawing.to(id, 'mountedIn'), ...drawing.to(id, 'locatedIn')];
  const kind = drawing.kind(id);
  if (bodily.has(kind) && kind !== 'room') drawing.mark(id, 'place', places.length > 0);
  if (places.length === 0) return drawing.writer.always;
  return bodily.has(kind)
    ? drawing.writer.all(places.map(works))
    : drawing.writer.any(places.map(works));
}

/** A feed with a generator behind it and no other feed: utility or generator. */
export function feedWorks({ drawing, works }: Parts, id: Id): number {
  const sources = drawing.to(id, 'poweredBy');
  const generators = sources.filter((source) => drawing.kind(source) === 'generator');
  const own = drawing.writer.component(id);
  if (generators.length === 0 || generators.length < sources.length)
    return drawing.writer.all([
      own,
      sources.length === 0 ? drawing.writer.always : drawing.writer.any(sources.map(works)),
    ]);
  return drawing.writer.any([own, ...generators.map(works)]);
}
