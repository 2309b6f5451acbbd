import { refuse, type Result } from '#shared/base/result.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { isHarmless } from './act-words.ts';
import type { ActWorld } from './act.ts';
import { actsByName } from './all-acts.ts';
import { mayDo, roleTitle } from './roles.ts';
import type { Workshop } from './workshop.ts';
import { t } from '#shared/words/t.ts';

/** What somebody wants to do, as it came. */
export interface Act {
  readonly name: string;
  readonly params: unknown;
}

/**
 * The workshop after an act of somebody who is in it, or why not. Refusals: `garbage` for what no Strata sends and
 * `forbidden` for what the role does not allow, both to be told to the facilitator; anything else is an honest mistake.
 */
export function applyAct(
  workshop: Workshop,
  participantId: string,
  { name, params }: Act,
  world: ActWorld,
): Result<Workshop> {
  const by = workshop.participants.find(({ id, removed }) => id === participantId && !removed);
  if (by === undefined) return refuse('forbidden', t`You are not in this room any more.`);
  const act = actsByName.get(name);
  if (act === undefined) return refuse('garbage', t`That cannot be done in a workshop.`);
  if (!mayDo(by.role, act.deed))
    return refuse('forbidden', t`A ${lowerFirst(roleTitle(by.role))} may not do that.`);
  const given = isHarmless(params) ? act.params.safeParse(params) : undefined;
  if (given?.success !== true) return refuse('garbage', wrongInput(given?.error));
  return act.apply(workshop, given.data, by, world);
}

const wrongInput = (error: { readonly issues: readonly { message: string }[] } | undefined) =>
  error?.issues[0]?.message ?? t`The message has a key that is not allowed.`;
