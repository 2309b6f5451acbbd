import { DecisionDiagram, TooManyNodes } from './decision-diagram.ts';
import { ModuleFinder } from './find-modules.ts';
import type { ReliabilityGraph } from './reliability-graph.ts';
import { variableOrder } from './variable-order.ts';

/** Deeper diagrams are not built: working on them would leave no room for calls. */
const deepest = 2500;
const deepestModules = 500;

/** The steps of what is written, children before parents. */
interface Steps {
  readonly variable: number[];
  readonly low: number[];
  readonly high: number[];
}

/**
 * Writes each module of a reliability graph once, as a diagram over the shared variables and over the modules inside it.
 * What a module is once the shared variables are known is independent of everything else, so it counts as one variable.
 */
export class ProgramWriter {
  readonly steps: Steps = { variable: [0, 0], low: [0, 1], high: [0, 1] };
  readonly #graph: ReliabilityGraph;
  readonly #isShared: Uint8Array;
  /** By shared variable: its level, before all others. */
  readonly #sharedLevel: ReadonlyMap<number, number>;
  readonly #finder: ModuleFinder;
  readonly #diagram: DecisionDiagram;
  readonly #written = new Map<number, number>();
  #depth = 0;

  constructor(graph: ReliabilityGraph, shared: readonly number[], mostNodes: number) {
    this.#graph = graph;
    this.#sharedLevel = new Map(shared.map((variable, level) => [variable, level]));
    this.#isShared = new Uint8Array(graph.variables);
    for (const variable of shared) this.#isShared[variable] = 1;
    this.#finder = new ModuleFinder(graph, this.#isShared);
    this.#diagram = new DecisionDiagram(mostNodes);
  }

  /** The step of a vertex. Throws TooManyNodes. */
  write(top: number): number {
    const known = this.#written.get(top);
    if (known === -1) throw new TooManyNodes();
    if (known !== undefined) return known;
    if (this.#depth > deepestModules) throw new TooManyNodes();
    this.#written.set(top, -1);
    this.#depth++;
    try {
      const inside = this.#modulesOf(top);
      const modules = new Map(inside.map((vertex) => [vertex, this.write(vertex)]));
      const step = this.#build(top, modules);
      this.#written.set(top, step);
      return step;
    } finally {
      this.#depth--;
    }
  }

  /** The outermost gates under a vertex that are modules of it. */
  #modulesOf(top: number): readonly number[] {
    const { childStart, children, variable } = this.#graph;
    if (variable[top]! >= 0) return [];
    this.#finder.look(top);
    const modules: number[] = [];
    const seen = new Set([top]);
    for (const vertex of seen) {
      for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++) {
        const child = children[at]!;
        if (variable[child]! >= 0 || seen.has(child)) continue;
        if (this.#finder.isModule(child)) modules.push(child);
        else seen.add(child);
      }
    }
    return [...new Set(modules)];
  }

  #build(top: number, modules: ReadonlyMap<number, number>): number {
    const levels = new Levels(this.#sharedLevel);
    this.#orderLevels(top, modules, levels);
    if (levels.asked.length > deepest) throw new TooManyNodes();
    this.#diagram.clear();
    const root = new Region(this.#graph, this.#diagram, this.steps, levels, modules).at(top);
    return this.#keep(root, levels);
  }

  /** Variables that many gates share first, then so that those that meet in a gate are near each other. */
  #orderLevels(top: number, modules: ReadonlyMap<number, number>, levels: Levels): void {
    const { variable } = this.#graph;
    const { often, rest } = variableOrder(this.#graph, top, (vertex) => modules.has(vertex));
    for (const vertex of often) levels.of(variable[vertex]!);
    levels.beginOwn();
    for (const vertex of rest)
      if (variable[vertex]! >= 0) levels.of(variable[vertex]!);
      else this.#levelsInside(modules.get(vertex)!, levels);
  }

  /** What a module is for each state of the shared variables is a variable of its own. */
  #levelsInside(step: number, levels: Levels): void {
    if (step < 2) return;
    const asked = this.steps.variable[step]!;
    if (!this.#sharedLevel.has(asked)) levels.of(~step);
    else {
      this.#levelsInside(this.steps.low[step]!, levels);
      this.#levelsInside(this.steps.high[step]!, levels);
    }
  }

  /** Appends what a diagram needs to the steps. */
  #keep(root: number, levels: Levels): number {
    const { level, low, high } = this.#diagram;
    const kept = new Map<number, number>([
      [0, 0],
      [1, 1],
    ]);
    const keep = (node: number): number => {
      const known = kept.get(node);
      if (known !== undefined) return known;
      const [down, up] = [keep(low[node]!), keep(high[node]!)];
      this.steps.variable.push(levels.asked[level[node]!]!);
      this.steps.low.push(down);
      const step = this.steps.high.push(up) - 1;
      kept.set(node, step);
      return step;
    };
    return keep(root);
  }
}

/** Levels of variables: what a diagram asks first, second, and so on. */
class Levels {
  readonly asked: number[];
  readonly #shared: ReadonlyMap<number, number>;
  readonly #level: Map<number, number>;
  #firstOwn = 0;

  constructor(shared: ReadonlyMap<number, number>) {
    this.#shared = shared;
    this.#level = new Map(shared);
    this.asked = [...shared.keys()];
  }

  ofShared(variable: number): number | undefined {
    return this.#shared.get(variable);
  }

  /** What comes from here on is asked by few gates. */
  beginOwn(): void {
    this.#firstOwn = this.asked.length;
  }

  /** The level of a variable that few gates ask; what many ask comes before all and says nothing about a place. */
  placeOf(variable: number): number {
    const level = this.#level.get(variable)!;
    return level < this.#firstOwn ? Infinity : level;
  }

  of(variable: number): number {
    let level = this.#level.get(variable);
    if (level === undefined) {
      level = this.asked.push(variable) - 1;
      this.#level.set(variable, level);
    }
    return level;
  }
}

/** The diagram of a vertex, with its modules as variables. */
class Region {
  readonly #graph: ReliabilityGraph;
  readonly #diagram: DecisionDiagram;
  readonly #steps: Steps;
  readonly #levels: Levels;
  readonly #modules: ReadonlyMap<number, number>;
  readonly #done = new Map<number, number>();
  readonly #taken = new Map<number, number>();
  readonly #places = new Map<number, number>();

  constructor(
    graph: ReliabilityGraph,
    diagram: DecisionDiagram,
    steps: Steps,
    levels: Levels,
    modules: ReadonlyMap<number, number>,
  ) {
    this.#graph = graph;
    this.#diagram = diagram;
    this.#steps = steps;
    this.#levels = levels;
    this.#modules = modules;
  }

  at(vertex: number): number {
    let node = this.#done.get(vertex);
    if (node === undefined) {
      node = this.#diagramOf(vertex);
      this.#done.set(vertex, node);
    }
    return node;
  }

  #diagramOf(vertex: number): number {
    const { variable, need, childStart, children } = this.#graph;
    if (variable[vertex]! >= 0) return this.#diagram.variable(this.#levels.of(variable[vertex]!));
    const module = this.#modules.get(vertex);
    if (module !== undefined) return this.#taken.get(module) ?? this.#take(module);
    const under = [...children.subarray(childStart[vertex], childStart[vertex + 1])].sort(
      (a, b) => this.#place(b) - this.#place(a),
    );
    return this.#diagram.atLeast(
      need[vertex]!,
      under.map((child) => this.at(child)),
    );
  }

  /** Where in the order what is under a vertex begins, shared variables aside. */
  #place(vertex: number): number {
    let place = this.#places.get(vertex);
    if (place === undefined) {
      place = this.#findPlace(vertex);
      this.#places.set(vertex, place);
    }
    return place;
  }

  #findPlace(vertex: number): number {
    const { variable, childStart, children } = this.#graph;
    const own = variable[vertex]!;
    if (own >= 0) return this.#levels.placeOf(own);
    const module = this.#modules.get(vertex);
    if (module !== undefined) return this.#placeInside(module);
    let least = Infinity;
    for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++)
      least = Math.min(least, this.#place(children[at]!));
    return least;
  }

  #placeInside(step: number): number {
    if (step < 2) return Infinity;
    if (this.#levels.ofShared(this.#steps.variable[step]!) === undefined)
      return this.#levels.placeOf(~step);
    return Math.min(
      this.#placeInside(this.#steps.low[step]!),
      this.#placeInside(this.#steps.high[step]!),
    );
  }

  /** A module as this diagram sees it: its shared variables, and one variable for what is left then. */
  #take(step: number): number {
    if (step < 2) return step;
    const known = this.#taken.get(step);
    if (known !== undefined) return known;
    const shared = this.#levels.ofShared(this.#steps.variable[step]!);
    const node =
      shared !== undefined
        ? this.#diagram.node(
            shared,
            this.#take(this.#steps.low[step]!),
            this.#take(this.#steps.high[step]!),
          )
        : this.#diagram.variable(this.#levels.of(~step));
    this.#taken.set(step, node);
    return node;
  }
}
