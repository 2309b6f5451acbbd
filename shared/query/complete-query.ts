import { t } from '#shared/words/t.ts';
import { fieldOf, fields, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { statuses } from '#shared/plan/records.ts';
import { optionLabel } from '#shared/catalogue/option-labels.ts';
import {
  completion,
  type Completion,
  type Completions,
} from '#shared/rules/own/completion/completion.ts';
import { completionsAt } from '#shared/rules/own/completion/completions-at.ts';
import { kindsAsked, parseQuery, splitAtWhere } from './parse-query.ts';
import { queryProperties } from './query-properties.ts';
import { readyQueries } from './ready-queries.ts';
import { subjectWords } from './subject-words.ts';

const most = 60;

/** What can be written at a place of a query, best first: what can be sought, what can be asked of it, facts, comparisons and values. */
export function completeQuery(text: string, offset: number): Completions {
  const before = text.slice(0, offset);
  const [head, condition] = splitAtWhere(before);
  if (condition !== undefined) return inCondition(head, condition, text, offset);
  const word = /\S*$/.exec(before)![0].toLowerCase();
  const said = before
    .slice(0, before.length - word.length)
    .trim()
    .toLowerCase();
  const found = matching(said === '' ? beginnings() : inHead(said), word);
  if (said !== '' || word === '') return { from: offset - word.length, to: offset, items: found };
  // At the beginning a whole ready-made query may be meant.
  const ready = readyQueries
    .filter(({ title, text: whole }) => `${title} ${whole}`.toLowerCase().includes(word))
    .map(({ title, text: whole }) => completion('value', whole, title));
  return { from: 0, to: text.length, items: [...found, ...ready].slice(0, most) };
}

const beginnings = (): readonly Completion[] => [
  ...subjectWords.map(({ words, kinds }) =>
    completion('name', words, kinds.map((kind) => kindData(kind).title).join(', ')),
  ),
  completion('name', 'components', t`of every kind`),
  ...layers.map((layer) => completion('name', `${layer} components`, t`what is on this layer`)),
];

const keywordOffers = [
  completion('operator', 'where', t`what must hold of its facts and figures`, 'where '),
  completion('operator', 'with', t`what it must have`, 'with '),
  completion('operator', 'without', t`what it must lack`, 'without '),
  completion('operator', 'on', t`a layer, or what it runs on or belongs to`, 'on '),
  completion('operator', 'tagged', t`a tag`, 'tagged '),
  completion('operator', 'status', t`existing, planned or retire`, 'status '),
  completion('operator', 'using', t`a technology or vendor`, 'using '),
  completion('operator', 'named', t`words of its name`, 'named '),
];

function inHead(said: string): readonly Completion[] {
  const last = said.split(/[\s,]+/).at(-1);
  if (last === 'with' || last === 'without') return propertyOffers(kindsIn(said));
  if (last === 'on' || last === 'in')
    return layers.map((layer) => completion('value', layer, t`the layer`));
  if (last === 'status') return statuses.map((status) => completion('value', status, ''));
  return keywordOffers;
}

const findingOffers = [
  completion('value', 'findings', t`of any severity`),
  completion('value', 'errors', t`findings that are errors`),
  completion('value', 'warnings', t`findings that are warnings`),
  completion('value', 'blanks', t`rules that cannot tell for want of facts`),
  completion('value', 'relations', t`of any kind`),
];

function propertyOffers(kinds: readonly Kind[]): readonly Completion[] {
  const properties = queryProperties
    .filter((property) => property.kinds.some((kind) => kinds.includes(kind)))
    .map(({ words: [words = ''], means }) => completion('value', words, means));
  const facts = [...new Set(kinds.flatMap((kind) => kindData(kind).fields))].map((field) =>
    completion('fact', field, fieldOf(field).label),
  );
  return [...distinct(properties), ...findingOffers, ...facts];
}

function inCondition(head: string, condition: string, text: string, offset: number): Completions {
  const kinds = kindsIn(head);
  const word = /\w*$/.exec(condition)![0];
  const before = condition.slice(0, condition.length - word.length);
  const from = offset - word.length;
  if (/[.'"]$/.test(before)) {
    const start = offset - condition.length;
    const found = completionsAt(text.slice(start), offset - start, { on: kinds });
    return { from: found.from + start, to: found.to + start, items: found.items };
  }
  const compared = /(\w+)\s*(?:==|=|!=|\bis)\s*$/i.exec(before)?.[1];
  if (compared !== undefined)
    return { from, to: offset, items: matching(values(compared), word.toLowerCase()) };
  if (isComplete(before)) return { from, to: offset, items: matching(comparisons, word) };
  const asked = kindsAsked(kinds, before);
  const members = completionsAt(`self.${word}`, 5 + word.length, { on: asked }).items;
  const names = members.filter(({ kind }) => kind === 'fact' || kind === 'measure');
  const has = completion('function', 'has', t`whether a fact is stated`, 'has(|)');
  return { from, to: offset, items: [...names, ...matching([has], word)].slice(0, most) };
}

const comparisons = [
  completion('operator', '>=', t`is at least`, '>= '),
  completion('operator', '<=', t`is at most`, '<= '),
  completion('operator', '=', t`is`, '= '),
  completion('operator', '!=', t`is not`, '!= '),
  completion('operator', 'and', t`both must hold`, 'and '),
  completion('operator', 'or', t`one must hold`, 'or '),
];

/** Whether what stands there can be compared or joined: a name or a value, and a space. */
const isComplete = (before: string): boolean =>
  /[\w)'"%]\s+$/.test(before) && !/\b(and|or|not|is)\s+$/i.test(before);

/** The values of a choice. */
function values(name: string): readonly Completion[] {
  if (!Object.hasOwn(fields, name)) return [];
  const field = fieldOf(name as FieldName);
  if (field.type === 'boolean')
    return [completion('value', 'true', t`yes`), completion('value', 'false', t`no`)];
  return field.type === 'choice'
    ? field.options.map((option) => completion('value', option, optionLabel(option)))
    : [];
}

function kindsIn(head: string): readonly Kind[] {
  const query = parseQuery(head.replace(/\b(with|without)\s*$/i, ''));
  return (query.ok ? query.value.kinds : undefined) ?? kindNames;
}

/** Those that hold what is typed, those that begin with it first. */
function matching(items: readonly Completion[], typed: string): readonly Completion[] {
  const rank = ({ label, means }: Completion) => {
    const at = label.toLowerCase().indexOf(typed);
    if (at >= 0) return Math.min(at, 1);
    return means.toLowerCase().includes(typed) ? 2 : 3;
  };
  return items
    .filter((item) => rank(item) < 3)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

const distinct = (items: readonly Completion[]): readonly Completion[] => [
  ...new Map(items.map((item) => [item.label, item])).values(),
];
