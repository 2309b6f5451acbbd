import { componentListsOf } from './bulk/bulk-of.ts';
import type { ListsOf } from './bulk/navigation.ts';
import type { Evaluation, Run } from './evaluation.ts';
import { joinComponents } from './join-components.ts';
import { keepShape, stepShape } from './keep-shape.ts';
import { listType } from './navigation-part.ts';
import { goOnward, isLong, onward, onwardInBulk, type Go } from './onward.ts';
import { componentPart, type Part } from './part.ts';
import type { Path } from './reads.ts';
import type { Scope } from './scope.ts';

/** A step from a list of components to another list. */
export interface ListStep {
  readonly text: string;
  readonly go: Go;
  /** The same for many subjects at once. */
  readonly inBulk: (of: ListsOf) => ListsOf;
  /** Where it arrives; nowhere when it can never lead on from there. */
  paths(of: Part): readonly Path[];
  /** Whether it gives the list itself, whatever that holds. */
  idle?(of: Part): boolean;
  /** Whether it leaves out some; else it leads to others. */
  readonly narrows: boolean;
  /** Roughly what it costs, from 1. */
  readonly weight: number;
}

/**
 * A list after one more step. Of joined navigations each takes it before they are joined: then what is left out is never copied, and
 * ways that many subjects share are kept for each place they begin at.
 */
export function takeStep(of: Part, step: ListStep, scope: Scope): Part {
  if (of.shape === undefined) return listPart(of, step, alone(of, step.go));
  if (step.idle?.(of) === true) return of;
  if (of.joins !== undefined) return takeStepOfEach(of.joins, step, scope);
  const shape = stepShape(of, step.text, scope);
  if (of.onward === undefined && step.narrows)
    return keepShape(listPart(of, step, alone(of, step.go)), shape, scope);
  const way = onward(of, step);
  const run = isLong(way) ? goOnward(way) : alone(of, step.go);
  const bulk = isLong(way) ? onwardInBulk(way) : step.inBulk(componentListsOf(of));
  return { ...keepShape(listPart(of, step, run), shape, scope), bulk, onward: way };
}

function takeStepOfEach(
  { parts, once }: NonNullable<Part['joins']>,
  step: ListStep,
  scope: Scope,
): Part {
  const [left, right] = parts.filter((each) => step.paths(each).length > 0);
  const first = takeStep(left!, step, scope);
  if (right === undefined) return first;
  return joinComponents(first, takeStep(right, step, scope), once || !step.narrows, scope);
}

function listPart(of: Part, step: ListStep, run: Run): Part {
  const paths = step.paths(of);
  return {
    ...componentPart(listType(paths), of.depends, paths, run),
    bulk: step.inBulk(componentListsOf(of)),
  };
}

/** The step taken from the whole list. */
function alone(of: Part, go: Go): Run {
  const list = of.run as (x: Evaluation) => readonly number[] | undefined;
  return (x) => {
    const from = list(x);
    return from === undefined ? undefined : go(from, x);
  };
}
