import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Given } from './subcommand.ts';

/** The one positional argument a subcommand takes. `what` names it as in its usage. */
export function onlyArgument({ positionals }: Given, what: string): Result<string> {
  const [first, second] = positionals;
  if (first === undefined || first === '') return refuse('usage', `Say which ${what}.`);
  if (second !== undefined)
    return refuse('usage', `One ${what} is enough: "${second}" is too much.`);
  return ok(first);
}

/** Refuses arguments where there are none. */
export const noArguments = ({ positionals }: Given): Result<void> =>
  positionals[0] === undefined
    ? ok(undefined)
    : refuse('usage', `"${positionals[0]}" is too much here.`);

/** The value of an option that has only these choices; the first of them when it was not given. */
export function chosen<const Choice extends string>(
  { values }: Given,
  option: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Result<Choice> {
  const typed = values[option];
  if (typed === undefined) return ok(otherwise);
  const choice = choices.find((one) => one === typed);
  if (choice !== undefined) return ok(choice);
  const meant = closestName(String(typed), choices);
  const next =
    meant === undefined ? `Choose one of ${choices.join(', ')}.` : `Did you mean ${meant}?`;
  return refuse('usage', `--${option} cannot be "${String(typed)}". ${next}`);
}

/** The file after --to. */
export function target({ values }: Given): Result<string> {
  const typed = values.to;
  return typeof typed === 'string' && typed !== ''
    ? ok(typed)
    : refuse('usage', 'Say where to: --to FILE.strata or --to FILE.json.');
}

/** The scenario after --scenario; undefined for the main plan. */
export function scenarioOf({ values }: Given): Result<string | undefined> {
  const typed = values['scenario'];
  if (typeof typed !== 'string') return ok(undefined);
  return typed.trim() === '' ? refuse('usage', 'Say which scenario: --scenario NAME.') : ok(typed);
}
