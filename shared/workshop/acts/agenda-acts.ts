import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { defineAct } from '../act.ts';
import { actId, actText } from '../act-words.ts';
import { paused, prolonged, started } from '../timer.ts';
import { t } from '#shared/words/t.ts';

const minuteMs = 60_000;

const step = z.strictObject({
  id: actId,
  title: actText(120),
  minutes: z.number().min(1).max(480),
  kind: z.enum(['talk', 'cards', 'votes', 'walk', 'options', 'drill', 'decide']),
});

/** Another agenda: steps added, taken out, renamed, in another order or of other length. */
export const setAgenda = defineAct({
  name: 'set-agenda',
  deed: 'leadAgenda',
  params: z.strictObject({ steps: z.array(step).min(1).max(40) }),
  apply: (workshop, { steps }) => {
    if (new Set(steps.map(({ id }) => id)).size < steps.length)
      return refuse('same-step', t`Two steps of the agenda have the same id. Give each its own.`);
    return ok({ ...workshop, agenda: steps });
  },
});

/** Goes to a step: its time starts. From the layer walk on everybody sees findings: until then people think first. */
export const goToStep = defineAct({
  name: 'go-to-step',
  deed: 'leadAgenda',
  params: z.strictObject({ stepId: actId }),
  apply: (workshop, { stepId }, _by, { now }) => {
    const next = workshop.agenda.find(({ id }) => id === stepId);
    if (next === undefined)
      return refuse('no-step', t`That step is not in the agenda any more. Choose another.`);
    const { shown } = workshop;
    return ok({
      ...workshop,
      shown: { ...shown, stepId, findings: shown.findings || next.kind === 'walk' },
      timer: started({ leftMs: next.minutes * minuteMs }, now),
    });
  },
});

export const startTimer = defineAct({
  name: 'start-timer',
  deed: 'leadAgenda',
  params: z.strictObject({}),
  apply: (workshop, _params, _by, { now }) =>
    ok({ ...workshop, timer: started(workshop.timer, now) }),
});

export const pauseTimer = defineAct({
  name: 'pause-timer',
  deed: 'leadAgenda',
  params: z.strictObject({}),
  apply: (workshop, _params, _by, { now }) =>
    ok({ ...workshop, timer: paused(workshop.timer, now) }),
});

export const addTime = defineAct({
  name: 'add-time',
  deed: 'leadAgenda',
  params: z.strictObject({ minutes: z.number().min(-480).max(480) }),
  apply: (workshop, { minutes }) =>
    ok({ ...workshop, timer: prolonged(workshop.timer, minutes * minuteMs) }),
});
