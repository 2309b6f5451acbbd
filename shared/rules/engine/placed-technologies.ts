import { createCatalogue, type Catalogue } from '#shared/catalogue/catalogue.ts';
import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import type { Technology, TechnologyFlag } from '#shared/catalogue/technology.ts';
import type { PlacedView } from '#shared/rules/language/evaluation.ts';

/** What kinds and technologies say together, those of the plan included. */
export class PlacedTechnologies {
  readonly #own = new Map<string, Technology>();
  readonly #placed = new Map<string, PlacedView>();
  #catalogue: Catalogue = createCatalogue();

  /** A technology of the plan comes, changes or, when undefined, goes. */
  set(id: string, technology: Technology | undefined): void {
    if (technology === undefined) this.#own.delete(id);
    else this.#own.set(id, technology);
    this.#catalogue = createCatalogue(this.#own.values());
    this.#placed.clear();
  }

  /** A technology of the plan itself. */
  own(id: string): Technology | undefined {
    return this.#own.get(id);
  }

  /** A technology by its id, of the app or the plan. */
  technology(id: string): Technology | undefined {
    return this.#catalogue.technology(id);
  }

  mayHaveFlag(kind: number, flag: TechnologyFlag): boolean {
    return this.#catalogue.mayHaveFlag(kindNames[kind]!, flag);
  }

  /** The same object for the same kind and technology. */
  placed(kindNumber: number, technology: string | undefined): PlacedView {
    const kind = kindNames[kindNumber]!;
    const key = `${kind} ${technology ?? ''}`;
    const known = this.#placed.get(key) ?? this.#placedAs(kind, technology);
    this.#placed.set(key, known);
    return known;
  }

  #placedAs(kind: Kind, id: string | undefined): PlacedView {
    const placed = id === undefined ? { kind } : { kind, technology: id };
    return {
      flags: this.#catalogue.flagsOf(placed),
      form: this.#catalogue.formOf(placed) ?? '',
      layers: this.#catalogue.layersOf(placed),
      technology: id === undefined ? undefined : this.#catalogue.technology(id),
    };
  }
}
