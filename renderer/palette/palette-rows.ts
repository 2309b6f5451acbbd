import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { layers, type Lane } from '#shared/catalogue/layers.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { PaletteItem } from '#renderer/state/window/dragged-item.ts';

/** One line of the palette. */
export type PaletteRow =
  | {
      readonly type: 'lane';
      readonly key: string;
      readonly lane: Lane;
      readonly placed: number;
      readonly isOpen: boolean;
    }
  | { readonly type: 'family'; readonly key: string; readonly lane: Lane; readonly title: string }
  | {
      readonly type: 'item';
      readonly key: string;
      readonly lane: Lane;
      readonly item: PaletteItem;
      readonly title: string;
      readonly vendor?: string;
      readonly placed: number;
      /** Undefined when there is nothing under it to open. */
      readonly isOpen?: boolean;
    };

/** How many components there are of each kind, and of each kind as each technology. */
export interface PlacedCounts {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly technologies: ReadonlyMap<string, number>;
}

/** The lanes of the palette, in the order of the canvas. */
export const paletteLanes: readonly Lane[] = [...layers, 'facility'];

const kindsByLane = new Map(
  paletteLanes.map((lane) => [lane, byFamily(kindNames.filter(isOn(lane)))]),
);

/** The kinds with those of one family together, the families in the order of their first kind. */
function byFamily(kinds: readonly Kind[]): readonly Kind[] {
  return [...Map.groupBy(kinds, (kind) => kindData(kind).family).values()].flat();
}

function isOn(lane: Lane) {
  return (kind: Kind): boolean => kindData(kind).lane === lane;
}

/** The lines to show: lanes, and under an open lane its kinds by family, and under an open kind its technologies. */
export function paletteRows(
  catalogue: Catalogue,
  counts: PlacedCounts,
  open: ReadonlySet<string>,
): PaletteRow[] {
  return paletteLanes.flatMap((lane) => {
    const kinds = kindsByLane.get(lane) ?? [];
    const head = laneRow(lane, placedOn(kinds, counts), open.has(lane));
    return head.isOpen ? [head, ...kindRows(lane, kinds, catalogue, counts, open)] : [head];
  });
}

/** The lines that answer a search, over the names of kinds and the names and vendors of technologies; lanes as headings. */
export function searchedRows(
  catalogue: Catalogue,
  counts: PlacedCounts,
  search: string,
): PaletteRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const says = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return paletteLanes.flatMap((lane) => {
    const kinds = kindsByLane.get(lane) ?? [];
    const found = kinds.flatMap((kind) => [
      ...(says(kindWords(kind)) ? [kindRow(lane, kind, counts)] : []),
      ...mainlyOf(catalogue, kind)
        .filter((technology) => says(technologyWords(technology, kind)))
        .map((technology) => technologyRow(lane, kind, technology, counts)),
    ]);
    return found.length === 0 ? [] : [laneRow(lane, placedOn(kinds, counts), true), ...found];
  });
}

/** The technologies that are mainly this kind; others are found under theirs. */
export const mainlyOf = (catalogue: Catalogue, kind: Kind): readonly Technology[] =>
  catalogue.ofKind(kind).filter((technology) => technology.kinds[0] === kind);

/** The key of a kind as a certain technology. */
export const placedKey = (kind: Kind, technology: string): string => `${kind} ${technology}`;

function kindRows(
  lane: Lane,
  kinds: readonly Kind[],
  catalogue: Catalogue,
  counts: PlacedCounts,
  open: ReadonlySet<string>,
): PaletteRow[] {
  let family = '';
  return kinds.flatMap((kind) => {
    const data = kindData(kind);
    const isNew = data.family !== family;
    family = data.family;
    return [
      ...(isNew ? [familyRow(lane, family)] : []),
      ...withTechnologies(lane, kind, catalogue, counts, open),
    ];
  });
}

function withTechnologies(
  lane: Lane,
  kind: Kind,
  catalogue: Catalogue,
  counts: PlacedCounts,
  open: ReadonlySet<string>,
): PaletteRow[] {
  const technologies = mainlyOf(catalogue, kind);
  const row = kindRow(lane, kind, counts);
  if (technologies.length === 0) return [row];
  if (!open.has(row.key)) return [{ ...row, isOpen: false }];
  return [
    { ...row, isOpen: true },
    ...technologies.map((technology) => technologyRow(lane, kind, technology, counts)),
  ];
}

const laneRow = (lane: Lane, placed: number, isOpen: boolean) =>
  ({ type: 'lane', key: lane, lane, placed, isOpen }) as const;

const familyRow = (lane: Lane, title: string): PaletteRow => ({
  type: 'family',
  key: `${lane} ${title}`,
  lane,
  title,
});

const kindRow = (lane: Lane, kind: Kind, counts: PlacedCounts) =>
  ({
    type: 'item',
    key: kind,
    lane,
    item: { kind },
    title: kindData(kind).title,
    placed: counts.kinds.get(kind) ?? 0,
  }) as const;

function technologyRow(
  lane: Lane,
  kind: Kind,
  { id, name, vendor }: Technology,
  counts: PlacedCounts,
): PaletteRow {
  const key = placedKey(kind, id);
  return {
    type: 'item',
    key,
    lane,
    item: { kind, technology: id },
    title: name,
    vendor,
    placed: counts.technologies.get(key) ?? 0,
  };
}

const placedOn = (kinds: readonly Kind[], counts: PlacedCounts): number =>
  kinds.reduce((sum, kind) => sum + (counts.kinds.get(kind) ?? 0), 0);

const kindWords = (kind: Kind): string => {
  const { title, family, plural } = kindData(kind);
  return `${title} ${plural} ${family}`;
};

const technologyWords = ({ name, vendor }: Technology, kind: Kind): string =>
  `${name} ${vendor} ${kindData(kind).title}`;
