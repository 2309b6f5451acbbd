/** Who imports whom, as a map from a file to the files it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The cycles of an import graph, each as `a → b → a`; none means every file can be read alone. */
export function importCycles(graph: ImportGraph): string[] {
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      cycles.push([...trail.slice(start), file].join(' → '));
    } else if (!finished.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      finished.add(file);
    }
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
