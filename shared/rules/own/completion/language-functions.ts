import type { SpaceName } from '#shared/rules/language/value-type.ts';

/** A function of the language: what to write for it, with `|` where to go on, and what it gives. */
export interface LanguageFunction {
  readonly name: string;
  readonly insert: string;
  readonly gives: string;
}

const loop = (name: string, gives: string): LanguageFunction => ({
  name,
  insert: `${name}(x, |)`,
  gives,
});
const asking = (name: string, gives: string): LanguageFunction => ({
  name,
  insert: `${name}('|')`,
  gives,
});
const plain = (name: string, gives: string): LanguageFunction => ({
  name,
  insert: `${name}()`,
  gives,
});

/** What stands alone. */
export const freeFunctions: readonly LanguageFunction[] = [
  { name: 'has', insert: 'has(|)', gives: 'whether a fact is stated, or a measure known' },
  { name: 'applies', insert: 'applies(|)', gives: 'whether a measure is worked out here' },
  { name: 'daysSince', insert: 'daysSince(|)', gives: 'days from a date to the day of the check' },
  { name: 'size', insert: 'size(|)', gives: 'how many are in a list' },
];

/** What a component is asked. */
export const componentFunctions: readonly LanguageFunction[] = [
  asking('to', 'components it has this relation to'),
  asking('from', 'components that have this relation to it'),
  asking('reach', 'all reached by following relations forward'),
  asking('reachFrom', 'all reached by following relations backward'),
  plain('neighbours', 'every component it has a relation with'),
  asking('flag', 'whether its kind or technology can do this'),
];

/** What any list is asked. */
export const listFunctions: readonly LanguageFunction[] = [
  loop('exists', 'whether it holds for one of them'),
  loop('all', 'whether it holds for each of them'),
  loop('exists_one', 'whether it holds for exactly one'),
  loop('filter', 'those that it holds for'),
  loop('map', 'a value for each of them'),
  plain('size', 'how many there are'),
  plain('distinct', 'each value once'),
];

/** What a list of components is asked besides. */
export const componentListFunctions: readonly LanguageFunction[] = [
  asking('ofKind', 'those of these kinds'),
  asking('toAll', 'components they have this relation to'),
  asking('fromAll', 'components that have this relation to them'),
  asking('reachAll', 'all reached by following relations forward'),
  asking('reachFromAll', 'all reached by following relations backward'),
];

/** What a list of numbers is asked besides. */
export const numberListFunctions: readonly LanguageFunction[] = [
  plain('sum', 'all together'),
  plain('min', 'the least'),
  plain('max', 'the greatest'),
];

/** What the plan, its goals and its declarations are asked. */
export const spaceFunctions: Readonly<Record<SpaceName, readonly LanguageFunction[]>> = {
  plan: [
    asking('count', 'how many of these kinds'),
    asking('all', 'the components of these kinds'),
    asking('covering', 'how many components plan this layer'),
    asking('technologies', 'the technologies in use for these kinds'),
    plain('forms', 'the processing forms in use'),
    asking('hasRelation', 'whether there is such a relation'),
    asking('waivers', 'waivers that are unused or expired'),
    asking('recorded', 'what the decision record leaves open'),
  ],
  goals: [
    plain('size', 'how many are stated'),
    asking('stated', 'whether this goal is stated'),
    { name: 'top', insert: "top(2, '|')", gives: 'whether one of these is among the first' },
  ],
  layers: [
    asking('notNeeded', 'whether this layer is declared not needed'),
    asking('reasonGiven', 'whether the declaration says why'),
  ],
  params: [],
};
