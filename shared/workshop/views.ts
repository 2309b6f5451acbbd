import type { Id } from '#shared/base/ids.ts';
import type { Done, Idea, Participant, RoomScenario, Topic, Vote, Workshop } from './workshop.ts';

/** Somebody, as the room sees them. */
export type Person = Pick<Participant, 'id' | 'name' | 'role' | 'muted'>;

/** Dots of one person, under the name they joined with. */
export interface NamedVote {
  readonly id: Id;
  readonly name: string;
  readonly value: number;
}

/** How dots or fingers fell on one thing: how many of each value, and whose only where the topic says so. */
export interface Tally {
  readonly topicId: Id;
  readonly targetId: Id;
  readonly total: number;
  /** Values given, highest first. */
  readonly values: readonly number[];
  /** Of a topic whose votes carry names: whose they are, most first. */
  readonly by?: readonly NamedVote[];
}

/** What everybody in the room may see: the same for all, so that it is written once and sent to many. */
export interface PublicView {
  readonly shown: Workshop['shown'];
  readonly timer: Workshop['timer'];
  readonly agenda: Workshop['agenda'];
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  /** Cards of topics that are no longer silent. */
  readonly ideas: readonly Idea[];
  readonly groups: Workshop['groups'];
  /** Of topics whose votes are open, and of no others. */
  readonly tallies: readonly Tally[];
  /** Who is done; of a topic that is being voted on, only that they are. */
  readonly done: readonly Done[];
  readonly notes: Workshop['notes'];
  /** What can be shown, the main plan first; empty where there is only that. */
  readonly scenarios: readonly RoomScenario[];
}

/** What only one person may see: their own silent cards and their own votes. */
export interface PersonalView {
  readonly ideas: readonly Idea[];
  readonly votes: readonly Vote[];
}

/** What everybody may see of a workshop round a plan with these scenarios. */
export function publicView(
  workshop: Workshop,
  scenarios: readonly RoomScenario[] = [],
): PublicView {
  const { shown, timer, agenda, topics, groups, done, notes } = workshop;
  const silent = idsOf(topics, 'silent');
  return {
    shown,
    timer,
    agenda,
    people: workshop.participants
      .filter(({ removed }) => !removed)
      .map(({ id, name, role, muted }) => ({ id, name, role, muted })),
    topics,
    ideas: workshop.ideas.filter(({ topicId }) => !silent.has(topicId)),
    groups,
    tallies: talliesOf(workshop),
    done,
    notes,
    scenarios: scenarios.length > 1 ? scenarios : [],
  };
}

/** What one person may see beside that. */
export function personalView(workshop: Workshop, participantId: Id): PersonalView {
  const silent = idsOf(workshop.topics, 'silent');
  return {
    ideas: workshop.ideas.filter(
      ({ topicId, authorId }) => authorId === participantId && silent.has(topicId),
    ),
    votes: workshop.votes.filter((vote) => vote.participantId === participantId),
  };
}

/** Only of what was revealed: what is not in here cannot leak. */
function talliesOf(workshop: Workshop): readonly Tally[] {
  const open = idsOf(workshop.topics, 'revealed');
  const byTarget = new Map<string, Vote[]>();
  for (const vote of workshop.votes) {
    if (!open.has(vote.topicId)) continue;
    const key = JSON.stringify([vote.topicId, vote.targetId]);
    byTarget.set(key, [...(byTarget.get(key) ?? []), vote]);
  }
  return [...byTarget.values()]
    .map((votes) => tallyOf(votes, workshop))
    .sort((a, b) => b.total - a.total);
}

function tallyOf(votes: readonly Vote[], { topics, participants }: Workshop): Tally {
  const { topicId, targetId } = votes[0]!;
  const values = votes.map(({ value }) => value).sort((a, b) => b - a);
  const tally = { topicId, targetId, total: values.reduce((sum, value) => sum + value, 0), values };
  const isNamed = topics.find(({ id }) => id === topicId)?.named === true;
  return isNamed ? { ...tally, by: namedVotes(votes, participants) } : tally;
}

const namedVotes = (
  votes: readonly Vote[],
  participants: readonly Participant[],
): readonly NamedVote[] =>
  votes
    .flatMap(({ participantId, value }) => {
      const name = participants.find(({ id }) => id === participantId)?.name;
      return name === undefined ? [] : [{ id: participantId, name, value }];
    })
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));

const idsOf = (topics: readonly Topic[], phase: Topic['phase']): ReadonlySet<Id> =>
  new Set(topics.filter((topic) => topic.phase === phase).map(({ id }) => id));
