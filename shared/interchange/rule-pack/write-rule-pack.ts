import { byCodeUnit } from '#shared/base/stable-json.ts';
import { orderOfUse } from '#shared/rules/own/order-of-use.ts';
import { rulePackFormat, rulePackVersion, type PackedRule, type RulePack } from './rule-pack.ts';

/**
 * A rule pack as the text of a file. The same rules give the same text: sorted by id, keys in the order in which people read a
 * rule, named expressions in the order of use, two spaces, a line end at the end.
 */
export function writeRulePack({ name, rules }: RulePack): string {
  const sorted = rules.toSorted((a, b) => byCodeUnit(a.data.id, b.data.id));
  const file = {
    format: rulePackFormat,
    version: rulePackVersion,
    name,
    rules: sorted.map(written),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function written({ data, fixtures }: PackedRule): object {
  const { let: named, ...rest } = data;
  const ordered = ordering(rest, dataKeys) as Record<string, unknown>;
  if (named === undefined) return { data: ordered, fixtures: ordering(fixtures, fixtureKeys) };
  const at = Object.keys(ordered).findIndex(
    (key) => dataKeys.indexOf(key) > dataKeys.indexOf('let'),
  );
  const entries = Object.entries(ordered);
  const all = [...entries.slice(0, at), ['let', orderOfUse(named)], ...entries.slice(at)] as const;
  return { data: Object.fromEntries(all), fixtures: ordering(fixtures, fixtureKeys) };
}

/** What a reader looks for first; all other keys follow by alphabet. */
const dataKeys = [
  'id',
  'version',
  'title',
  'severity',
  'on',
  'layers',
  'goals',
  'params',
  'label',
  'default',
  'let',
  'when',
  'assert',
  'message',
  'highlight',
  'hides',
  'groups',
  'fixes',
  'docs',
  'why',
  'fix',
  'waive',
  'sources',
];
const fixtureKeys = ['rule', 'name', 'plan', 'finds', 'says', 'parts', 'relations', 'clear'];

function ordering(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => ordering(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => place(a) - place(b) || byCodeUnit(a, b));
  return Object.fromEntries(sorted.map(([key, item]) => [key, ordering(item, keys)]));
}
