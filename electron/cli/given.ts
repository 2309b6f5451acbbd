import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Given } from './subcommand.ts';
import { t } from '#shared/words/t.ts';

/** The one positional argument a subcommand takes; `asked` is said where it is missing. */
export function onlyArgument({ positionals }: Given, asked: string): Result<string> {
  const [first, second] = positionals;
  if (first === undefined || first === '') return refuse('usage', asked);
  if (second !== undefined) return refuse('usage', t`One is enough: "${second}" is too much.`);
  return ok(first);
}

/** Refuses arguments where there are none. */
export const noArguments = ({ positionals }: Given): Result<void> =>
  positionals[0] === undefined
    ? ok(undefined)
    : refuse('usage', t`"${positionals[0]}" is too much here.`);

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
    meant === undefined ? t`Choose one of ${choices.join(', ')}.` : t`Did you mean ${meant}?`;
  return refuse('usage', t`--${option} cannot be "${String(typed)}". ${next}`);
}

/** The file after --to. */
export function target({ values }: Given): Result<string> {
  const typed = values.to;
  return typeof typed === 'string' && typed !== ''
    ? ok(typed)
    : refuse('usage', t`Say where to: --to FILE.strata or --to FILE.json.`);
}

/** The scenario after --scenario; undefined for the main plan. */
export function scenarioOf({ values }: Given): Result<string | undefined> {
  const typed = values['scenario'];
  if (typeof typed !== 'string') return ok(undefined);
  return typed.trim() === '' ? refuse('usage', t`Say which scenario: --scenario NAME.`) : ok(typed);
}
