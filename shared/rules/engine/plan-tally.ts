import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import type { PlacedView } from '#shared/rules/language/evaluation.ts';
import { coveredLayer } from './covered-layer.ts';

/** How many components plan each layer, and which processing forms there are. */
export class PlanTally {
  #forms: readonly string[] = [];
  readonly #covering = new Map<string, number>();
  readonly #formCounts = new Map<string, number>();

  covering(layer: string): number {
    return this.#covering.get(layer) ?? 0;
  }

  /** Sorted; the same list until another form comes or one goes. */
  get forms(): readonly string[] {
    return this.#forms;
  }

  /** A component of this kind, on this lane, comes (1) or goes (-1). */
  count(kind: number, lane: string, { form, layers }: PlacedView, by: 1 | -1): void {
    const layer = coveredLayer(kindData(kindNames[kind]!), lane, layers);
    if (layer !== undefined) this.#covering.set(layer, this.covering(layer) + by);
    if (form === '') return;
    const before = this.#formCounts.get(form) ?? 0;
    this.#formCounts.set(form, before + by);
    if (before === 0 || before + by === 0) this.#forms = this.#present();
  }

  #present(): readonly string[] {
    return [...this.#formCounts.keys()].filter((each) => this.#formCounts.get(each)! > 0).sort();
  }
}
