/** Numbers in no particular order, with quick adding and removing. */
export class SlotList {
  readonly items: number[] = [];
  readonly #places: Map<number, number> = new Map();

  add(item: number): void {
    this.#places.set(item, this.items.push(item) - 1);
  }

  remove(item: number): void {
    const place = this.#places.get(item);
    if (place === undefined) return;
    const last = this.items.pop()!;
    this.#places.delete(item);
    if (last === item) return;
    this.items[place] = last;
    this.#places.set(last, place);
  }
}
