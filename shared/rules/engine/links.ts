import type { Links } from '#shared/rules/language/evaluation.ts';

/** One direction of a relation as three arrays of numbers: quicker to walk for many components at once than a list for each. */
export function linksOf(lists: readonly (readonly number[])[]): Links {
  const start = new Int32Array(lists.length);
  const end = new Int32Array(lists.length);
  let total = 0;
  for (let component = 0; component < lists.length; component++) {
    start[component] = total;
    total += lists[component]!.length;
    end[component] = total;
  }
  const data = new Int32Array(total);
  let at = 0;
  for (let component = 0; component < lists.length; component++) {
    const list = lists[component]!;
    for (let index = 0; index < list.length; index++) data[at++] = list[index]!;
  }
  return { start, end, data };
}
