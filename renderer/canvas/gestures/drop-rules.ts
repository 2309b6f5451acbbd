import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { legality, nests } from '#shared/catalogue/legality.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { relationNames, type RelationKind } from '#shared/catalogue/relations.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import type { Component } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** What is about to be dropped. */
export interface Dropped {
  readonly kind: Kind;
  /** "XenDesktop", or the kind's own title. */
  readonly name: string;
  readonly lane: DrawnLane;
  /** The other layers its technology serves. */
  readonly secondary: readonly Layer[];
}

/** What a drop at a place means. */
export type DropMeaning =
  | { readonly kind: 'on-lane'; readonly lane: DrawnLane }
  | {
      readonly kind: 'inside';
      readonly container: Id;
      readonly relation: RelationKind;
      /** False where it is held, but keeps its place on its own lane: a server in a rack. */
      readonly isDrawnInside: boolean;
    }
  /** Not here; with Shift, still here where `lane` says so. */
  | { readonly kind: 'elsewhere'; readonly hint: DropHintText; readonly lane?: DrawnLane };

/** Two sentences: where it belongs, and the way round. */
interface DropHintText {
  readonly title: string;
  readonly text: string;
}

/** The ways two components may be joined by dropping one on the other: drawn inside, or held without being drawn so. */
const placing: readonly RelationKind[] = ['runsOn', 'memberOf', 'mountedIn', 'locatedIn'];

/** The relation that placing a kind inside another makes; undefined where it cannot lie there. */
export function placingRelation(kind: Kind, container: Kind): RelationKind | undefined {
  return (
    relationNames.find((relation) => nests(relation, kind, container)) ??
    legality.find(
      (line) =>
        placing.includes(line.relation) &&
        line.from.includes(kind) &&
        line.to.includes(container) &&
        heldBy.includes(container),
    )?.relation
  );
}

/** Dropping on these means being held by them, though it is drawn elsewhere. */
const heldBy: readonly Kind[] = ['rack', 'chassis', 'room', 'site'];

/**
 * What dropping something here means. `over` are the components under the pointer, innermost first;
 * the first that can hold it wins, then the lane.
 */
export function dropMeaning(
  item: Dropped,
  lane: DrawnLane | undefined,
  over: readonly Component[],
): DropMeaning {
  for (const container of over) {
    const relation = placingRelation(item.kind, container.kind);
    if (relation === undefined) continue;
    const isDrawnInside =
      container.lane === item.lane && nests(relation, item.kind, container.kind);
    return { kind: 'inside', container: container.id, relation, isDrawnInside };
  }
  if (lane === item.lane) return { kind: 'on-lane', lane };
  if (lane === undefined || lane === 'facility' || item.lane === 'facility')
    return { kind: 'elsewhere', hint: belongsElsewhere(item, undefined) };
  return { kind: 'elsewhere', lane, hint: belongsElsewhere(item, lane) };
}

function belongsElsewhere(item: Dropped, over: DrawnLane | undefined): DropHintText {
  const title = belongsWords(item);
  if (over === undefined) return { title, text: t`by its most common function. Drop it there.` };
  const serves = item.secondary.some((layer) => layer === over);
  return {
    title,
    text: serves
      ? t`by its most common function. It also serves ${laneTitles[over]}. Hold Shift to place it here and keep a note.`
      : t`by its most common function. Hold Shift to place it here and keep a note.`,
  };
}

const belongsWords = ({ name, lane }: Dropped): string =>
  lane === 'facility'
    ? t`${name} belongs to the facility strip`
    : t`${name} belongs to ${laneTitles[lane]}`;
