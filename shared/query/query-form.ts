import { completeQuery } from './complete-query.ts';

/** What can be asked of what is sought, by the word that a query has for it. */
export const conditionWords = [
  'with',
  'without',
  'where',
  'on',
  'status',
  'tagged',
  'using',
  'named',
] as const;
export type ConditionWord = (typeof conditionWords)[number];

/** How facts are compared. */
export const comparisons = ['>=', '<=', '=', '!=', '>', '<'] as const;

/** One thing that must be true. A blank one asks nothing. */
export interface FormCondition {
  readonly word: ConditionWord;
  /** After `where`: the fact, and how it compares with `value`. */
  readonly fact: string;
  readonly comparison: (typeof comparisons)[number];
  readonly value: string;
}

/** A query as fields. */
export interface QueryForm {
  /** Words for what is sought: "hosts". */
  readonly subject: string;
  readonly conditions: readonly FormCondition[];
}

/** A form that asks for everything. */
export const emptyForm: QueryForm = { subject: 'components', conditions: [] };

/** A condition to be filled in. */
export const newCondition: FormCondition = { word: 'with', fact: '', comparison: '>=', value: '' };

/** The words of a form, as the query language reads them: what is compared stands at the end, joined by `and`. */
export function queryWords({ subject, conditions }: QueryForm): string {
  const asked = conditions.filter(isFilled);
  const head = asked
    .filter(({ word }) => word !== 'where')
    .map(({ word, value }) => `${word} ${value.trim()}`);
  const compared = asked
    .filter(({ word }) => word === 'where')
    .map(({ fact, comparison, value }) => `${fact} ${comparison} ${value.trim()}`);
  const tail = compared.length === 0 ? [] : [`where ${compared.join(' and ')}`];
  return [subject, ...head, ...tail].join(' ');
}

/** Whether a condition says all that it needs. */
const isFilled = ({ word, fact, value }: FormCondition): boolean =>
  value.trim() !== '' && (word !== 'where' || fact !== '');

/** One thing that a field of a form can be, with what it means. */
export interface FormChoice {
  readonly value: string;
  readonly means: string;
}

/** What can be sought. */
export const subjectChoices = (): readonly FormChoice[] => offered('');

/** The facts and figures of what is sought. */
export const factChoices = (subject: string): readonly FormChoice[] => offered(`${subject} where `);

/** What a condition can be about; none where any words may stand. */
export function valueChoices(
  subject: string,
  { word, fact }: Pick<FormCondition, 'word' | 'fact'>,
): readonly FormChoice[] {
  if (word === 'where') return fact === '' ? [] : offered(`${subject} where ${fact} = `);
  if (word === 'tagged' || word === 'using' || word === 'named') return [];
  return offered(`${subject} ${word} `);
}

const offered = (words: string): readonly FormChoice[] =>
  completeQuery(words, words.length).items.map(({ label, means }) => ({ value: label, means }));
