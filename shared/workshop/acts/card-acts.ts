import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { defineAct } from '../act.ts';
import { actId, actText } from '../act-words.ts';
import { mayDo } from '../roles.ts';
import type { Idea, Workshop } from '../workshop.ts';
import { noTopic, topicOf } from './topic-acts.ts';
import { t } from '#shared/words/t.ts';

/** More cards than a room can read help nobody, and would let one guest fill the disk. */
const mostCardsEach = 60;

/** Writes a card; while the topic is silent nobody but its author and the host's file has it. */
export const writeCard = defineAct({
  name: 'write-card',
  deed: 'writeCards',
  params: z.strictObject({ topicId: actId, text: actText(500) }),
  apply: (workshop, { topicId, text }, by, { ids }) => {
    const topic = topicOf(workshop, topicId);
    if (topic === undefined || topic.kind !== 'cards') return noTopic();
    if (topic.phase === 'voting' || topic.phase === 'revealed')
      return refuse('closed', t`Cards on this topic are closed. Park what is missing.`);
    const own = workshop.ideas.filter(
      (idea) => idea.topicId === topicId && idea.authorId === by.id,
    );
    if (own.length >= mostCardsEach)
      return refuse('too-many', t`${mostCardsEach} cards of one person are enough on one topic.`);
    const idea: Idea = { id: ids.next(), topicId, authorId: by.id, text };
    return ok({ ...workshop, ideas: [...workshop.ideas, idea] });
  },
});

/** Says a card otherwise: its author, or the facilitator once it is open. */
export const rewordCard = defineAct({
  name: 'reword-card',
  deed: 'writeCards',
  params: z.strictObject({ ideaId: actId, text: actText(500) }),
  apply: (workshop, { ideaId, text }, by) => {
    const card = cardOf(workshop, ideaId);
    if (card === undefined) return noCard();
    if (card.authorId !== by.id && !mayDo(by.role, 'leadTopics')) return notYours();
    return ok(withCard(workshop, { ...card, text }));
  },
});

/** Takes a card away: its author, or the facilitator. */
export const removeCard = defineAct({
  name: 'remove-card',
  deed: 'writeCards',
  params: z.strictObject({ ideaId: actId }),
  apply: (workshop, { ideaId }, by) => {
    const card = cardOf(workshop, ideaId);
    if (card === undefined) return noCard();
    if (card.authorId !== by.id && !mayDo(by.role, 'leadTopics')) return notYours();
    return ok({
      ...workshop,
      ideas: workshop.ideas.filter(({ id }) => id !== ideaId),
      votes: workshop.votes.filter(({ targetId }) => targetId !== ideaId),
    });
  },
});

/** Puts cards under one name; a group that has none left goes. Only before votes: dots lie on what is grouped. */
export const groupCards = defineAct({
  name: 'group-cards',
  deed: 'groupCards',
  params: z.strictObject({
    topicId: actId,
    ideaIds: z.array(actId).min(1).max(500),
    groupId: actId.optional(),
    title: actText(120).optional(),
  }),
  apply: (workshop, { topicId, ideaIds, groupId, title }, _by, { ids }) => {
    if (topicOf(workshop, topicId)?.phase !== 'open')
      return refuse('phase', t`Cards are grouped while they are open and nobody has voted yet.`);
    const isNew = groupId === undefined && title !== undefined;
    const id = isNew ? ids.next() : groupId;
    if (id !== undefined && !isNew && !workshop.groups.some((group) => group.id === id))
      return refuse('no-group', t`That group is gone. Make a new one.`);
    const moved = new Set(ideaIds);
    const ideas = workshop.ideas.map((idea) =>
      moved.has(idea.id) && idea.topicId === topicId ? inGroup(idea, id) : idea,
    );
    const used = new Set(ideas.map((idea) => idea.groupId));
    const groups = isNew
      ? [...workshop.groups, { id: id!, topicId, title }]
      : workshop.groups.map((group) =>
          group.id === id && title !== undefined ? { ...group, title } : group,
        );
    return ok({ ...workshop, ideas, groups: groups.filter((group) => used.has(group.id)) });
  },
});

function inGroup({ groupId: _before, ...idea }: Idea, groupId: string | undefined): Idea {
  return groupId === undefined ? idea : { ...idea, groupId };
}

const cardOf = (workshop: Workshop, ideaId: string): Idea | undefined =>
  workshop.ideas.find(({ id }) => id === ideaId);

const withCard = (workshop: Workshop, card: Idea): Workshop => ({
  ...workshop,
  ideas: workshop.ideas.map((idea) => (idea.id === card.id ? card : idea)),
});

const noCard = () => refuse('no-card', t`That card was taken away.`);
const notYours = () => refuse('not-yours', t`Only its author or the facilitator changes a card.`);
