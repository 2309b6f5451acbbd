import { vertexIs, type Structure } from '../structure/structure.ts';

/**
 * The structure with what strikes several parts at once: a leaf of a redundancy group becomes a gate over its own variable
 * and the variable of the group's common cause. Variables are numbered: components, then homes, blanks and causes.
 */
export interface ReliabilityGraph {
  readonly size: number;
  /** The vertices of the structure: below this number children come before their parents; above are leaves, and gates over leaves only. */
  readonly gates: number;
  /** By vertex: its variable, or −1 for a gate. */
  readonly variable: Int32Array;
  readonly need: Int32Array;
  readonly childStart: Int32Array;
  readonly children: Int32Array;
  readonly variables: number;
  readonly firstHome: number;
  readonly firstBlank: number;
  readonly firstCause: number;
  /** By component: its group, or −1. */
  readonly groupOf: Int32Array;
}

/**
 * Vertices of the structure keep their numbers; those of grouped components and causes follow. A component that never fails
 * by itself (by number) is no variable but always there.
 */
export function reliabilityGraph(
  structure: Structure,
  mayFail: (component: number) => boolean = () => true,
): ReliabilityGraph {
  const { components, homes, blanks, groups, size } = structure;
  const firstHome = components.length;
  const firstBlank = firstHome + homes.length;
  const firstCause = firstBlank + blanks.length;
  const groupOf = new Int32Array(components.length).fill(-1);
  groups.forEach((group, number) => group.forEach((member) => (groupOf[member] = number)));
  const offset = [0, firstHome, firstBlank];
  const variable: number[] = [];
  const need: number[] = [];
  const children: number[][] = [];
  const grouped: number[] = [];
  for (let vertex = 0; vertex < size; vertex++) {
    const leaf = leafVariable(structure, vertex, offset);
    const own = leaf >= 0 && leaf < firstHome && !mayFail(leaf) ? -1 : leaf;
    const isGrouped = own >= 0 && own < firstHome && groupOf[own]! >= 0;
    if (isGrouped) grouped.push(vertex);
    variable.push(isGrouped ? -1 : own);
    need.push(isGrouped ? 2 : structure.need[vertex]!);
    children.push([
      ...structure.children.subarray(
        structure.childStart[vertex],
        structure.childStart[vertex + 1],
      ),
    ]);
  }
  const add = (number: number): number => {
    need.push(0);
    children.push([]);
    return variable.push(number) - 1;
  };
  const causeVertex = groups.map((_, number) => add(firstCause + number));
  for (const vertex of grouped) {
    const component = structure.subject[vertex]!;
    children[vertex] = [causeVertex[groupOf[component]!]!, add(component)];
  }
  const childStart = new Int32Array(children.length + 1);
  children.forEach((list, vertex) => (childStart[vertex + 1] = childStart[vertex]! + list.length));
  return {
    size: children.length,
    gates: size,
    variable: Int32Array.from(variable),
    need: Int32Array.from(need),
    childStart,
    children: Int32Array.from(children.flat()),
    variables: firstCause + groups.length,
    firstHome,
    firstBlank,
    firstCause,
    groupOf,
  };
}

function leafVariable(
  { is, subject }: Structure,
  vertex: number,
  [component, home, blank]: readonly number[],
): number {
  switch (is[vertex]) {
    case vertexIs.component:
      return component! + subject[vertex]!;
    case vertexIs.home:
      return home! + subject[vertex]!;
    case vertexIs.blank:
      return blank! + subject[vertex]!;
    default:
      return -1;
  }
}
