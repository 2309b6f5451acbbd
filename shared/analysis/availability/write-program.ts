import type { Structure } from '../structure/structure.ts';
import { TooManyNodes } from './decision-diagram.ts';
import type { Program } from './program.ts';
import { ProgramWriter } from './program-writer.ts';
import type { ReliabilityGraph } from './reliability-graph.ts';
import { sharedVariables } from './shared-variables.ts';

/** A diagram of more nodes is not built: its service gets bounds. */
export const mostNodes = 300_000;

/** The exact probability of every service, ready to be worked out for any probabilities of parts. */
export function writeProgram(
  graph: ReliabilityGraph,
  services: Structure['services'],
  most: number = mostNodes,
): Program {
  const writer = new ProgramWriter(graph, sharedVariables(graph), most);
  const rootOf = new Map<string, number>();
  // What others rest on comes first: nothing is written deep inside something else then.
  for (const { id, top } of services.toSorted((a, b) => a.top - b.top)) {
    const root = tried(writer, top);
    if (root !== undefined) rootOf.set(id, root);
  }
  const { variable, low, high } = writer.steps;
  return {
    steps: variable.length,
    variable: Int32Array.from(variable),
    low: Int32Array.from(low),
    high: Int32Array.from(high),
    rootOf,
  };
}

function tried(writer: ProgramWriter, top: number): number | undefined {
  try {
    return writer.write(top);
  } catch (error) {
    if (error instanceof TooManyNodes) return undefined;
    throw error;
  }
}
