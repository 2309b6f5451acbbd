import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { defineAct } from '../act.ts';
import { actId } from '../act-words.ts';
import { roles } from '../roles.ts';
import type { Participant, Shown, Workshop } from '../workshop.ts';
import { t } from '#shared/words/t.ts';

/** Nobody new gets in while a room is locked; those who are in come back. */
export const lockRoom = defineAct({
  name: 'lock-room',
  deed: 'leadRoom',
  params: z.strictObject({ locked: z.boolean() }),
  apply: (workshop, { locked }) => showing(workshop, { isLocked: locked }),
});

export const showFindings = defineAct({
  name: 'show-findings',
  deed: 'leadRoom',
  params: z.strictObject({ shown: z.boolean() }),
  apply: (workshop, { shown }) => showing(workshop, { findings: shown }),
});

/** Brings all to a scenario of the plan, or back to the main plan (0). Parts that fail in a drill are parts of what was shown before. */
export const showScenario = defineAct({
  name: 'show-scenario',
  deed: 'leadRoom',
  params: z.strictObject({ branch: z.int().min(0) }),
  apply: (workshop, { branch }, _by, { scenarios }) => {
    if ((workshop.shown.scenario?.id ?? 0) === branch) return ok(workshop);
    const scenario = scenarios.find(({ id }) => id === branch);
    if (scenario === undefined)
      return refuse(
        'no-scenario',
        t`That scenario is not in the plan any more. Choose another one.`,
      );
    return showing(workshop, { scenario: branch === 0 ? undefined : scenario, drill: [] });
  },
});

/** Lets these components fail on everybody's screen; none repairs all. */
export const showDrill = defineAct({
  name: 'show-drill',
  deed: 'leadRoom',
  params: z.strictObject({ components: z.array(actId).max(500) }),
  apply: (workshop, { components }) => showing(workshop, { drill: components }),
});

/** The layer that the room walks through now; none ends the walk. */
export const showLayer = defineAct({
  name: 'show-layer',
  deed: 'leadRoom',
  params: z.strictObject({ layer: z.enum(layers).optional() }),
  apply: (workshop, { layer }) => showing(workshop, { layer }),
});

export const showCard = defineAct({
  name: 'show-card',
  deed: 'leadRoom',
  params: z.strictObject({ cardId: z.string().max(300).optional() }),
  apply: (workshop, { cardId }) => showing(workshop, { cardId }),
});

/** Gives somebody another role. The last facilitator stays one: a room without would stand still. */
export const setRole = defineAct({
  name: 'set-role',
  deed: 'leadPeople',
  params: z.strictObject({ participantId: actId, role: z.enum(roles) }),
  apply: (workshop, { participantId, role }) => {
    const leads = workshop.participants.filter(
      (one) => one.role === 'facilitator' && !one.removed && one.id !== participantId,
    );
    if (role !== 'facilitator' && leads.length === 0)
      return refuse('last-facilitator', t`Somebody must lead. Make another a facilitator first.`);
    const seen = role === 'facilitator' ? { muted: false } : {};
    return withParticipant(workshop, participantId, { role, ...seen });
  },
});

/** Hides where somebody points and what they chose from the others, or shows it again. Whoever leads is always seen. */
export const muteParticipant = defineAct({
  name: 'mute-participant',
  deed: 'leadPeople',
  params: z.strictObject({ participantId: actId, muted: z.boolean() }),
  apply: (workshop, { participantId, muted }) => {
    const leads = workshop.participants.some(
      ({ id, role }) => id === participantId && role === 'facilitator',
    );
    if (leads && muted)
      return refuse('leads', t`Whoever leads is seen by all. Give them another role first.`);
    return withParticipant(workshop, participantId, { muted });
  },
});

/** Sends somebody away: their token opens nothing any more. What they wrote stays. */
export const removeParticipant = defineAct({
  name: 'remove-participant',
  deed: 'leadPeople',
  params: z.strictObject({ participantId: actId }),
  apply: (workshop, { participantId }, by) => {
    if (participantId === by.id)
      return refuse('yourself', t`You cannot send yourself away. Close the workshop instead.`);
    return withParticipant(workshop, participantId, { removed: true });
  },
});

/** Lets somebody in again who was sent away, by mistake or for a while. */
export const readmitParticipant = defineAct({
  name: 'readmit-participant',
  deed: 'leadPeople',
  params: z.strictObject({ participantId: actId }),
  apply: (workshop, { participantId }) =>
    withParticipant(workshop, participantId, { removed: false }),
});

const showing = (workshop: Workshop, shown: Partial<Shown>): Result<Workshop> =>
  ok({ ...workshop, shown: { ...workshop.shown, ...shown } });

function withParticipant(
  workshop: Workshop,
  participantId: string,
  next: Partial<Participant>,
): Result<Workshop> {
  if (!workshop.participants.some(({ id }) => id === participantId))
    return refuse('no-participant', t`Nobody of that name is in the room.`);
  const participants = workshop.participants.map((one) =>
    one.id === participantId ? { ...one, ...next } : one,
  );
  return ok({ ...workshop, participants });
}
