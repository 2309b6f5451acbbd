import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { defineAct } from '../act.ts';
import { actId, actText } from '../act-words.ts';
import type { Topic, Workshop } from '../workshop.ts';
import { t } from '#shared/words/t.ts';

/** Lays a topic before the room: cards begin silent, votes begin at once. */
export const openTopic = defineAct({
  name: 'open-topic',
  deed: 'leadTopics',
  params: z.strictObject({
    kind: z.enum(['cards', 'goals', 'fist']),
    title: actText(200),
    dotsEach: z.int().min(1).max(10),
    named: z.boolean().default(false),
  }),
  apply: (workshop, { kind, title, dotsEach, named }, _by, { ids }) => {
    const phase = kind === 'cards' ? 'silent' : 'voting';
    const topic: Topic = { id: ids.next(), kind, title, dotsEach, named, phase };
    return ok({
      ...workshop,
      topics: [...workshop.topics, topic],
      shown: { ...workshop.shown, topicId: topic.id },
    });
  },
});

/** Goes back to a topic that was before the room, or to none. */
export const showTopic = defineAct({
  name: 'show-topic',
  deed: 'leadTopics',
  params: z.strictObject({ topicId: actId.optional() }),
  apply: (workshop, { topicId }) => {
    if (topicId !== undefined && topicOf(workshop, topicId) === undefined) return noTopic();
    return ok({ ...workshop, shown: { ...workshop.shown, topicId } });
  },
});

const phases = ['silent', 'open', 'voting', 'revealed'] as const;

/** Goes on with a topic. Back only to votes that are not yet open: what was seen cannot be unseen. */
export const setPhase = defineAct({
  name: 'set-phase',
  deed: 'leadTopics',
  params: z.strictObject({ topicId: actId, phase: z.enum(phases) }),
  apply: (workshop, { topicId, phase }) => {
    const topic = topicOf(workshop, topicId);
    if (topic === undefined) return noTopic();
    if (phases.indexOf(phase) <= phases.indexOf(topic.phase))
      return refuse('phase', t`The room has seen that already. Open a new topic to ask again.`);
    return ok(withPhase(workshop, topicId, phase));
  },
});

/** The workshop with one topic in another phase. */
export const withPhase = (
  workshop: Workshop,
  topicId: string,
  phase: Topic['phase'],
): Workshop => ({
  ...workshop,
  topics: workshop.topics.map((topic) => (topic.id === topicId ? { ...topic, phase } : topic)),
});

export const topicOf = (workshop: Workshop, topicId: string): Topic | undefined =>
  workshop.topics.find(({ id }) => id === topicId);

export const noTopic = () =>
  refuse('no-topic', t`That topic is not before the room any more. Take the one that is shown.`);
