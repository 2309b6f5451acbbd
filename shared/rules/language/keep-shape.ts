import { keep, recall } from './kept-lists.ts';
import type { Part, Shape } from './part.ts';
import type { Scope } from './scope.ts';

/** A navigation as it occurs in rules. */
interface Known {
  readonly number: number;
  /** How often it is written, used inside a longer one, and by which. */
  written: number;
  inside: number;
  readonly longer: Set<string>;
  /** Whether it is written in a loop, for its variable, and takes many steps. */
  looped: boolean;
  /** Whether keeping pays, see `count`. */
  keeps: boolean;
}

const known = new Map<string, Known>();

/** More steps than this are many. */
const few = 3;

/** The same for the same text, in whatever rule it stands. */
function knownShape(text: string): Known {
  const before = known.get(text);
  if (before !== undefined) return before;
  const fresh: Known = {
    number: known.size,
    written: 0,
    inside: 0,
    longer: new Set(),
    looped: false,
    keeps: false,
  };
  known.set(text, fresh);
  return fresh;
}

/** The number of a navigation, by its text. */
export const shapeNumber = (text: string): number => knownShape(text).number;

/**
 * Keeping costs memory: it pays when more than one place asks, or a loop, in which many subjects come to the same component.
 * A longer navigation is kept itself, so it counts once.
 */
function count(shape: Known): void {
  shape.keeps = shape.looped || shape.written - shape.inside + shape.longer.size > 1;
}

/** Counts one more place where a navigation is used by its name. */
export function usedByName(named: Part, scope: Scope): void {
  if (named.shape !== undefined && !scope.rule.tracing) countWritten(knownShape(named.shape.text));
}

/**
 * Keeps what a navigation gives for each component until relations change: rules share most of their ways through a plan. A kept
 * list costs as many steps as walking again, so that what is too expensive does not depend on what was asked before.
 */
export function keepShape(navigated: Part, shape: Shape | undefined, scope: Scope): Part {
  if (shape === undefined) return navigated;
  const place = knownShape(shape.text);
  if (scope.loops > 0 && shape.steps > few) place.looped = true;
  if (!scope.rule.tracing) countWritten(place);
  const { run } = navigated;
  const { start } = shape;
  return {
    ...navigated,
    shape,
    run: (x) => {
      if (!place.keeps) return run(x);
      const component = start(x) as number;
      const kept = x.graph.kept(place.number);
      const known = recall(kept, component, x);
      if (known !== undefined) return known;
      const before = x.stepsLeft;
      const list = run(x) as readonly number[];
      keep(kept, component, list, before - x.stepsLeft, x);
      return list;
    },
  };
}

/** The shape of one more step. */
export const stepShape = (of: Part, step: string, scope: Scope): Shape | undefined =>
  of.shape === undefined ? undefined : longer(`${of.shape.text}.${step}`, [of.shape], scope);

/** The shape of two navigations joined, when they start at the same component. */
export function joinedShape(
  left: Part,
  right: Part,
  sign: '+' | '|',
  scope: Scope,
): Shape | undefined {
  if (left.shape === undefined || left.shape.start !== right.shape?.start) return undefined;
  return longer(`(${left.shape.text}${sign}${right.shape.text})`, [left.shape, right.shape], scope);
}

function longer(text: string, parts: readonly [Shape, ...Shape[]], scope: Scope): Shape {
  if (!scope.rule.tracing) for (const { text: part } of parts) countInside(knownShape(part), text);
  const steps = parts.reduce((all, part) => all + part.steps, parts.length === 1 ? 1 : 0);
  return { text, steps, start: parts[0].start };
}

function countInside(part: Known, longer: string): void {
  part.inside++;
  part.longer.add(longer);
  count(part);
}

function countWritten(shape: Known): void {
  shape.written++;
  count(shape);
}
