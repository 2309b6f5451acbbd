import { joinedPlan, type JoinedPlan } from '#shared/workshop/joined-plan.ts';
import type { Role } from '#shared/workshop/roles.ts';
import type { Person } from '#shared/workshop/views.ts';
import { t } from '#shared/words/t.ts';

const tokenKey = 'strata-room-token';

/** Asks to be let in. Gives a sentence when the host refuses; else the token is kept for this browser. */
export async function joinRoom(
  code: string,
  name: string,
  role: Role,
): Promise<string | undefined> {
  const answer = await fetch('/join', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, name, role }),
  }).catch(() => undefined);
  if (answer === undefined) return notReached;
  if (!answer.ok) return (await answer.text()).trim();
  const { token } = (await answer.json()) as { readonly token: string };
  keepToken(token);
  return undefined;
}

export const notReached = t`The workshop is not reached. Check the network, then try again.`;

// A guest's browser has no plan and no settings of its own: only the token, and losing it means to join again.
/* oxlint-disable no-restricted-globals */
export const keepToken = (token: string): void => localStorage.setItem(tokenKey, token);
export const forgetToken = (): void => localStorage.removeItem(tokenKey);
export const keptToken = (): string | undefined => localStorage.getItem(tokenKey) ?? undefined;
/* oxlint-enable no-restricted-globals */

/** The plan and who one is in its room; undefined when the room does not know the token. Throws when the host is not reached. */
export async function fetchRoom(
  token: string,
): Promise<{ readonly plan: JoinedPlan; readonly me: Person } | undefined> {
  const answer = await fetch('/plan', { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) return undefined;
  const me = decodeURIComponent(answer.headers.get('Strata-Participant') ?? '');
  return { plan: joinedPlan(await answer.text()), me: JSON.parse(me) as Person };
}
