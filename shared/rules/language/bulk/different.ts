import type { GraphView } from '../evaluation.ts';
import { ints } from './room.ts';

let placeByComponent = new Int32Array(0);

/** The different ones among some components, and for each which of them it is. */
export function different(components: Int32Array, count: number, graph: GraphView) {
  if (placeByComponent.length < graph.marks.length)
    placeByComponent = new Int32Array(graph.marks.length);
  const places = placeByComponent;
  const mark = graph.nextMark();
  const { marks } = graph;
  const values = ints(count);
  const placeOf = ints(count);
  let found = 0;
  for (let at = 0; at < count; at++) {
    const component = components[at]!;
    if (marks[component] !== mark) {
      marks[component] = mark;
      places[component] = found;
      values[found++] = component;
    }
    placeOf[at] = places[component]!;
  }
  return { values, count: found, placeOf };
}
