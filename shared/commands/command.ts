import type { z } from 'zod';
import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** What a command may take from the world. */
export interface CommandContext {
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A person's intent, as data: what it needs, and the change it makes. Never touches the plan itself. */
export interface CommandDefinition<Params> {
  readonly name: string;
  readonly params: z.ZodType<Params>;
  /** How history names it: "Add Order DB". */
  label(params: Params, plan: PlanView): string;
  /** The change, or why not, in one sentence that says what to do next. An empty change means: already so. */
  change(plan: PlanView, params: Params, context: CommandContext): Result<Change>;
}

/** Keeps the types of a definition. */
export const defineCommand = <Params>(
  definition: CommandDefinition<Params>,
): CommandDefinition<Params> => definition;
