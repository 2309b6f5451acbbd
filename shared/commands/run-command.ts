import { closestName } from '#shared/base/closest-name.ts';
import { hostileKey } from '#shared/base/hostile-key.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { allCommands, isCommandName } from './all-commands.ts';
import type { CommandContext, CommandDefinition } from './command.ts';
import { t } from '#shared/words/t.ts';

/** What a command would do: the change, and how history names it. */
export interface PlannedStep {
  readonly label: string;
  readonly change: Change;
}

/**
 * Asks a command for its change, from parameters that may come from anywhere. The plan stays as it is: apply the change
 * to do it. An empty change means that the plan is so already.
 */
export function runCommand(
  plan: PlanView,
  name: string,
  params: unknown,
  context: CommandContext,
): Result<PlannedStep> {
  if (!isCommandName(name)) return unknownCommand(name);
  return run(plan, allCommands[name] as CommandDefinition<unknown>, params, context);
}

function run<Params>(
  plan: PlanView,
  command: CommandDefinition<Params>,
  params: unknown,
  context: CommandContext,
): Result<PlannedStep> {
  const parsed = command.params.safeParse(params);
  const hostile = hostileKey(params);
  if (!parsed.success || hostile !== undefined) return wrongParams(command, params, hostile);
  const change = command.change(plan, parsed.data, context);
  return change.ok ? ok({ label: command.label(parsed.data, plan), change: change.value }) : change;
}

function unknownCommand(name: string) {
  const meant = closestName(name, Object.keys(allCommands));
  const next =
    meant === undefined ? t`Choose one of the commands of the app.` : t`Did you mean ${meant}?`;
  return refuse('unknown-command', `${t`There is no command "${name}".`} ${next}`);
}

function wrongParams<Params>(
  command: CommandDefinition<Params>,
  params: unknown,
  hostile: string | undefined,
) {
  const clause =
    hostile === undefined
      ? (shapeProblem(command.params, params) ?? t`its form is unknown`)
      : t`there is no "${hostile}" to state`;
  return refuse('wrong-params', t`This cannot be done: ${clause}.`);
}
