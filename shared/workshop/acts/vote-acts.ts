import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { goalKinds } from '#shared/catalogue/goals.ts';
import { defineAct } from '../act.ts';
import { actId } from '../act-words.ts';
import { mayDo } from '../roles.ts';
import type { Topic, Vote, Workshop } from '../workshop.ts';
import { noTopic, topicOf, withPhase } from './topic-acts.ts';
import { t } from '#shared/words/t.ts';

/** The one thing that fingers are raised for. */
const fistTarget = 'fist';

/** Puts dots on a card, a group or a goal, or raises fingers: replaces what this person gave it before. */
export const vote = defineAct({
  name: 'vote',
  deed: 'vote',
  params: z.strictObject({ topicId: actId, targetId: actId, value: z.int().min(0).max(10) }),
  apply: (workshop, { topicId, targetId, value }, by) => {
    const topic = topicOf(workshop, topicId);
    if (topic === undefined) return noTopic();
    if (topic.phase !== 'voting')
      return refuse('phase', t`Votes on this topic are not open. Wait for the facilitator.`);
    if (!votable(workshop, topic).includes(targetId))
      return refuse('no-target', t`That cannot be voted for. Choose something of the list.`);
    const others = workshop.votes.filter(
      (given) =>
        given.topicId !== topicId || given.participantId !== by.id || given.targetId !== targetId,
    );
    const spent = total(others, topicId, by.id) + value;
    if (topic.kind !== 'fist' && spent > topic.dotsEach)
      return refuse('no-dots', t`Each has ${topic.dotsEach} dots. Take one back first.`);
    if (topic.kind === 'fist' && value > 5)
      return refuse('no-dots', t`A hand has five fingers: raise 0 to 5.`);
    const given: Vote = { topicId, targetId, participantId: by.id, value };
    const isKept = value > 0 || topic.kind === 'fist';
    return ok({ ...workshop, votes: isKept ? [...others, given] : others });
  },
});

/** Says that one is done. When all who are here are, votes open by themselves. */
export const beDone = defineAct({
  name: 'be-done',
  deed: 'vote',
  params: z.strictObject({ topicId: actId, done: z.boolean() }),
  apply: (workshop, { topicId, done }, by, { present }) => {
    const topic = topicOf(workshop, topicId);
    if (topic === undefined) return noTopic();
    const others = workshop.done.filter(
      (one) => one.topicId !== topicId || one.participantId !== by.id,
    );
    const next = {
      ...workshop,
      done: done ? [...others, { topicId, participantId: by.id }] : others,
    };
    const isOver = topic.phase === 'voting' && areAllDone(next, topicId, present);
    return ok(isOver ? withPhase(next, topicId, 'revealed') : next);
  },
});

/** What may get dots: the goals, or groups and the cards that are in none. */
function votable(workshop: Workshop, topic: Topic): readonly string[] {
  if (topic.kind === 'goals') return goalKinds;
  if (topic.kind === 'fist') return [fistTarget];
  const { id } = topic;
  return [
    ...workshop.groups.filter(({ topicId }) => topicId === id),
    ...workshop.ideas.filter(({ topicId, groupId }) => topicId === id && groupId === undefined),
  ].map((target) => target.id);
}

/** Whether all of those here who may vote have said that they are done. The facilitator need not. */
function areAllDone(workshop: Workshop, topicId: string, present: ReadonlySet<string>): boolean {
  const done = new Set(
    workshop.done.filter((one) => one.topicId === topicId).map((one) => one.participantId),
  );
  const waited = workshop.participants.filter(
    ({ id, role, removed }) =>
      !removed && present.has(id) && mayDo(role, 'vote') && role !== 'facilitator',
  );
  return waited.length > 0 && waited.every(({ id }) => done.has(id));
}

const total = (votes: readonly Vote[], topicId: string, participantId: string): number =>
  votes
    .filter((given) => given.topicId === topicId && given.participantId === participantId)
    .reduce((sum, { value }) => sum + value, 0);
