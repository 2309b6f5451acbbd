import { familyDashes, type RelationFamily } from '#shared/catalogue/relation-families.ts';
import type { Stroke } from '../scene.ts';

/** More lines than this are a ground, not a drawing: they are drawn fainter. */
const manyLines = 400;
const someLines = 60;

/** The line of a relation in a drawing of so many. */
export function relationStroke(count: number, family: RelationFamily = 'rests'): Stroke {
  const dash = familyDashes[family];
  const dashed = dash.length === 0 ? {} : { dash };
  if (count > manyLines) return { ink: 'line-2', width: 0.75, ...dashed };
  return { ink: 'line-3', width: count > someLines ? 0.7 : 0.8, ...dashed };
}
