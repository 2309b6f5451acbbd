import type { SpaceName } from '#shared/rules/language/value-type.ts';
import { t } from '#shared/words/t.ts';

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
  { name: 'has', insert: 'has(|)', gives: t`whether a fact is stated, or a measure known` },
  { name: 'applies', insert: 'applies(|)', gives: t`whether a measure is worked out here` },
  { name: 'daysSince', insert: 'daysSince(|)', gives: t`days from a date to the day of the check` },
  { name: 'size', insert: 'size(|)', gives: t`how many are in a list` },
];

/** What a component is asked. */
export const componentFunctions: readonly LanguageFunction[] = [
  asking('to', t`components it has this relation to`),
  asking('from', t`components that have this relation to it`),
  asking('reach', t`all reached by following relations forward`),
  asking('reachFrom', t`all reached by following relations backward`),
  plain('neighbours', t`every component it has a relation with`),
  asking('flag', t`whether its kind or technology can do this`),
];

/** What any list is asked. */
export const listFunctions: readonly LanguageFunction[] = [
  loop('exists', t`whether it holds for one of them`),
  loop('all', t`whether it holds for each of them`),
  loop('exists_one', t`whether it holds for exactly one`),
  loop('filter', t`those that it holds for`),
  loop('map', t`a value for each of them`),
  plain('size', t`how many there are`),
  plain('distinct', t`each value once`),
];

/** What a list of components is asked besides. */
export const componentListFunctions: readonly LanguageFunction[] = [
  asking('ofKind', t`those of these kinds`),
  asking('toAll', t`components they have this relation to`),
  asking('fromAll', t`components that have this relation to them`),
  asking('reachAll', t`all reached by following relations forward`),
  asking('reachFromAll', t`all reached by following relations backward`),
];

/** What a list of numbers is asked besides. */
export const numberListFunctions: readonly LanguageFunction[] = [
  plain('sum', t`all together`),
  plain('min', t`the least`),
  plain('max', t`the greatest`),
];

/** What the plan, its goals and its declarations are asked. */
export const spaceFunctions: Readonly<Record<SpaceName, readonly LanguageFunction[]>> = {
  plan: [
    asking('count', t`how many of these kinds`),
    asking('all', t`the components of these kinds`),
    asking('covering', t`how many components plan this layer`),
    asking('technologies', t`the technologies in use for these kinds`),
    plain('forms', t`the processing forms in use`),
    asking('hasRelation', t`whether there is such a relation`),
    asking('waivers', t`waivers that are unused or expired`),
    asking('recorded', t`what the decision record leaves open`),
  ],
  goals: [
    plain('size', t`how many are stated`),
    asking('stated', t`whether this goal is stated`),
    { name: 'top', insert: "top(2, '|')", gives: t`whether one of these is among the first` },
  ],
  layers: [
    asking('notNeeded', t`whether this layer is declared not needed`),
    asking('reasonGiven', t`whether the declaration says why`),
  ],
  params: [],
};
