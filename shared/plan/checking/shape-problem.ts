import type { z } from 'zod';
import { closestName } from '#shared/base/closest-name.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { here } from '../schemas/here.ts';
import { t } from '#shared/words/t.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with the form of a value, as a clause that says where in it: "kind must be one of vm, server, and is
 * "toaster"". Undefined when nothing is.
 */
export function shapeProblem(schema: z.ZodType, value: unknown): string | undefined {
  const { error } = schema.safeParse(value);
  return error === undefined ? undefined : issueClause(error.issues[0]!, value);
}

/** One issue as a clause. `value` is what was checked. */
function issueClause(issue: Issue, value: unknown): string {
  const nearest = issue.code === 'invalid_union' ? nearestForm(issue.errors) : undefined;
  if (nearest !== undefined)
    return issueClause({ ...nearest, path: [...issue.path, ...nearest.path] }, value);
  const place = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return t`there is no "${pathText([...issue.path, issue.keys[0]!])}" to state`;
  }
  return complaint(issue, place, valueIn(value, issue.path)).trim();
}

/** Of several possible forms the one that was probably meant, by its first issue: it knows every key, and fails inside. */
function nearestForm(forms: readonly (readonly Issue[])[]): Issue | undefined {
  const known = forms.filter(
    (issues) => !issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0),
  );
  const inside = known.filter((issues) => issues.every(({ path }) => path.length > 0));
  return inside.toSorted((a, b) => a.length - b.length)[0]?.[0];
}

/** What is wrong at a place, which is blank for the value as a whole. */
function complaint(issue: Issue, place: string, value: unknown): string {
  if (value === undefined) return t`${place} is missing`;
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), place, value);
    case 'invalid_type':
      return t`${place} must be ${typeWords[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return issue.origin === 'string'
        ? t`${place} must have at most ${Number(issue.maximum)} characters`
        : t`${place} must be at most ${Number(issue.maximum)}`;
    case 'too_small':
      return issue.origin === 'number'
        ? t`${place} must be at least ${Number(issue.minimum)}`
        : t`${place} must not be empty`;
    case 'invalid_format':
    case 'custom':
      return atPlace(issue.message, place);
    case 'invalid_key':
      return complaint(issue.issues[0]!, place, issue.path.at(-1));
    default:
      return t`${place} cannot be ${shown(value)}`;
  }
}

/** A message of ours says by `here` where the place belongs; one of the schema library reads on from it. */
const atPlace = (message: string, place: string): string =>
  message.includes(here) ? message.replace(here, place) : `${place} ${lowerFirst(message)}`;

const typeWords: Readonly<Record<string, string>> = {
  string: t`a text`,
  number: t`a number`,
  int: t`a whole number`,
  boolean: t`true or false`,
  object: t`an object`,
  record: t`an object`,
  array: t`a list`,
};

function oneOf(options: readonly string[], place: string, value: unknown): string {
  if (options.length === 1) return t`${place} must be ${options[0]!}`;
  if (options.length <= 12)
    return t`${place} must be one of ${options.join(', ')}, and is ${shown(value)}`;
  const meant = typeof value === 'string' ? closestName(value, options) : undefined;
  return meant === undefined
    ? t`${place} ${shown(value)} is not known`
    : t`${place} ${shown(value)} is not known: did you mean ${meant}`;
}

/** A value in a sentence, shortened: it may be anything. */
function shown(value: unknown): string {
  const text = JSON.stringify(outline(value, 4)) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** The beginnings of a value, not beyond a depth: one that is nested without end cannot be put into words whole. */
function outline(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '...';
  const inside = (item: unknown) => outline(item, depth - 1);
  if (Array.isArray(value)) return value.slice(0, 20).map(inside);
  const entries = Object.entries(value).slice(0, 20);
  return Object.fromEntries(entries.map(([key, item]) => [key, inside(item)]));
}

/** A path as people write it: `components[3].facts.rtoSec`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function valueIn(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  return found;
}
