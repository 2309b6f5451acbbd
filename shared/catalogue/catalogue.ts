import { builtInTechnologies } from './built-in-technologies.ts';
import type { ProcessingForm } from './kind.ts';
import { kindData, kindNames, type Kind } from './kinds.ts';
import type { Lane } from './layers.ts';
import type { Technology, TechnologyFlag } from './technology.ts';

/** What the catalogue needs to know of a component. */
interface Placed {
  readonly kind: Kind;
  readonly technology?: string;
}

/** The technologies of the app together with those a plan's own people added. */
export interface Catalogue {
  technology(id: string): Technology | undefined;
  /** The technologies that may be placed as this kind; those that are mainly this kind come first. */
  ofKind(kind: Kind): readonly Technology[];
  all(): readonly Technology[];
  /** What is true of a component by its kind and its technology. The same set for the same pair. */
  flagsOf(placed: Placed): ReadonlySet<TechnologyFlag>;
  /** Whether its kind, or some technology it may be, has the flag. */
  mayHaveFlag(kind: Kind, flag: TechnologyFlag): boolean;
  /**
   * The processing form of a component: its technology's when it is placed as what that mainly is, else its kind's
   * (Oracle RAC as a failover cluster is high availability). Undefined outside processing.
   */
  formOf(placed: Placed): ProcessingForm | undefined;
  /** The layers it belongs to, the primary one first: its technology's, else its kind's lane. */
  layersOf(placed: Placed): readonly Lane[];
}

const builtInById: ReadonlyMap<string, Technology> = new Map(
  builtInTechnologies.map((technology) => [technology.id, technology]),
);

/** A technology that comes with the app. */
export const builtInTechnology = (id: string): Technology | undefined => builtInById.get(id);

/** The technologies of the app that may be placed as this kind. */
export const technologiesOfKind = (kind: Kind): readonly Technology[] =>
  builtInCatalogue.ofKind(kind);

/**
 * The catalogue of a plan. An id means one thing: a technology of the plan that reuses an id of the app is left out
 * (`checkOwnTechnology` refuses it beforehand).
 */
export function createCatalogue(ownTechnologies: Iterable<Technology> = []): Catalogue {
  const own = [...ownTechnologies].filter(({ id }) => !builtInById.has(id));
  const all = [...builtInTechnologies, ...own];
  const byId = new Map(all.map((technology) => [technology.id, technology]));
  const byKind = groupedByKind(all);
  const flags = new FlagTable(byId);
  const technologyOf = (placed: Placed) =>
    placed.technology === undefined ? undefined : byId.get(placed.technology);

  return {
    technology: (id) => byId.get(id),
    ofKind: (kind) => byKind.get(kind) ?? [],
    all: () => all,
    flagsOf: (placed) => flags.of(placed),
    mayHaveFlag: (kind, flag) =>
      kindFlags(kind).includes(flag) ||
      (byKind.get(kind) ?? []).some((technology) => technology.flags.includes(flag)),
    formOf: (placed) => formOf(placed.kind, technologyOf(placed)),
    layersOf: (placed) => layersOf(placed.kind, technologyOf(placed)),
  };
}

/** Sets of flags by technology and kind, made when first asked for: rules ask often. */
class FlagTable {
  readonly #technologies: ReadonlyMap<string, Technology>;
  readonly #known = new Map<string | undefined, Map<Kind, ReadonlySet<TechnologyFlag>>>();

  constructor(technologies: ReadonlyMap<string, Technology>) {
    this.#technologies = technologies;
  }

  of({ kind, technology }: Placed): ReadonlySet<TechnologyFlag> {
    // Every id that is not in the catalogue shares one entry: plans may name any number of them.
    const id =
      technology !== undefined && this.#technologies.has(technology) ? technology : undefined;
    const known = this.#known.get(id) ?? new Map<Kind, ReadonlySet<TechnologyFlag>>();
    this.#known.set(id, known);
    const flags = known.get(kind) ?? this.#flags(kind, id);
    known.set(kind, flags);
    return flags;
  }

  #flags(kind: Kind, id: string | undefined): ReadonlySet<TechnologyFlag> {
    const technology = id === undefined ? undefined : this.#technologies.get(id);
    return new Set([...kindFlags(kind), ...(technology?.flags ?? [])]);
  }
}

const kindFlags = (kind: Kind): readonly TechnologyFlag[] => kindData(kind).flags ?? [];

function groupedByKind(all: readonly Technology[]): ReadonlyMap<Kind, readonly Technology[]> {
  const groups = new Map<Kind, Technology[]>(kindNames.map((kind) => [kind, []]));
  for (const technology of all) groups.get(technology.kinds[0]!)?.push(technology);
  for (const technology of all) {
    for (const kind of technology.kinds.slice(1)) groups.get(kind)?.push(technology);
  }
  return groups;
}

function formOf(kind: Kind, technology: Technology | undefined): ProcessingForm | undefined {
  const { lane, form } = kindData(kind);
  if (lane !== 'processing') return undefined;
  return technology?.kinds[0] === kind ? (technology.form ?? form) : form;
}

const layersOf = (kind: Kind, technology: Technology | undefined): readonly Lane[] =>
  technology === undefined ? [kindData(kind).lane] : [technology.layer, ...technology.secondary];

/** The technologies that come with the app. Stands last: it needs all of the above. */
export const builtInCatalogue: Catalogue = createCatalogue();
