import { byCodeUnit } from '#shared/base/stable-json.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { planFileFormat, planFileLists, planFileVersion } from './plan-file-format.ts';

/**
 * A plan as the text of a plan file. The same plan gives the same text, whatever was done in which order, so that files
 * can be compared line by line: records sorted by id, keys in a fixed order, two spaces, a line end at the end.
 */
export function writePlanFile(plan: PlanView): string {
  const canonical = canonicalPlan(plan);
  const { id: _id, ...meta } = canonical.meta;
  const lists = planFileLists.map(([list, table]) => [list, canonical[table].map(ordered)]);
  const file = {
    format: planFileFormat,
    version: planFileVersion,
    plan: ordered(meta),
    ...(Object.fromEntries(lists) as object),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What a reader looks for first; all other keys follow by alphabet. */
const first = [
  'id',
  'kind',
  'name',
  'vendor',
  'technology',
  'from',
  'to',
  'rule',
  'subject',
  'value',
  'origin',
];
const last = ['facts'];

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => placeOf(a) - placeOf(b) || byCodeUnit(a, b));
  return Object.fromEntries(sorted.map(([key, item]) => [key, ordered(item)]));
}

function placeOf(key: string): number {
  const place = first.indexOf(key);
  if (place >= 0) return place;
  return last.includes(key) ? first.length + 1 : first.length;
}
