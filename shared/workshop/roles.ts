import { t } from '#shared/words/t.ts';
/** Who a person is in a workshop: what the host lets them do follows from it, and from nothing they send. */
export const roles = ['facilitator', 'contributor', 'voter', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** The roles that a person may choose when joining; only a facilitator makes another facilitator. */
export const joiningRoles = ['contributor', 'voter', 'viewer'] as const;

/** What can be done in a workshop, each allowed from one role downwards in the list above. */
const lowestRole = {
  readPlan: 'viewer',
  point: 'voter',
  writeCards: 'voter',
  vote: 'voter',
  park: 'voter',
  editPlan: 'contributor',
  groupCards: 'contributor',
  recordDecision: 'contributor',
  leadAgenda: 'facilitator',
  leadTopics: 'facilitator',
  leadRoom: 'facilitator',
  leadPeople: 'facilitator',
} as const satisfies Readonly<Record<string, Role>>;

/** A thing that a role allows or does not. */
export type Deed = keyof typeof lowestRole;
export const deeds = Object.keys(lowestRole) as readonly Deed[];

/** Whether a role allows a deed. */
export const mayDo = (role: Role, deed: Deed): boolean =>
  roles.indexOf(role) <= roles.indexOf(lowestRole[deed]);

/** Whether others see where somebody points. */
export const isSeen = ({
  role,
  muted,
}: {
  readonly role: Role;
  readonly muted: boolean;
}): boolean => mayDo(role, 'point') && !muted;

/** A role as people read it: each in their language, also where the host says it. */
const titles: Readonly<Record<Role, () => string>> = {
  facilitator: () => t`Facilitator`,
  contributor: () => t`Contributor`,
  voter: () => t`Voter`,
  viewer: () => t`Viewer`,
};
export const roleTitle = (role: Role): string => titles[role]();

/** What each role may do, in a few words for the page on which it is chosen. */
export const roleWords: Readonly<Record<Role, string>> = {
  facilitator: t`leads the agenda and the room`,
  contributor: t`edits the plan, writes cards, votes`,
  voter: t`writes cards and votes`,
  viewer: t`follows on a screen, for a projector too`,
};
