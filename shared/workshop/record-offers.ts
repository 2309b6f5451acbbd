import { isoDay } from '#shared/base/clock.ts';
import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import { goalKinds, goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import type { RecordLink, RecordTables } from '#shared/plan/decision-record/decision-records.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { PublicView, Tally } from './views.ts';
import type { Idea, Note, Topic } from './workshop.ts';

/** Something that a workshop came to, as the entry of the decision record that it would be. */
export type RecordOffer = {
  readonly [T in keyof RecordTables]: {
    readonly table: T;
    /** Complete but for what depends on the record itself: a decision's number. Of a vote, the goal is named by its kind. */
    readonly record: RecordTables[T];
    readonly title: string;
    /** What else it says, in a line. */
    readonly about: string;
    /** Worth taking unless somebody says otherwise. */
    readonly isUsual: boolean;
    /** It was taken before: it stays as it is now. */
    readonly isKnown: boolean;
    /** Entries that it stands in place of, should they be there. */
    readonly replaces?: readonly Id[];
  };
}[keyof RecordTables];

/**
 * What can be taken from a workshop into the decision record: decisions with their fist of five, risks, actions and parked matters,
 * cards as requirements, the dots of the last opened vote on goals: of each person where they carry names, else of the room. Each has an id that follows from what it is made of, so that nothing is
 * taken twice. What is not opened yet is not offered.
 */
export function recordOffers(view: PublicView, plan: PlanView, now: number): RecordOffer[] {
  return [
    ...view.notes.map((note) => offerOfNote(note, view, plan)),
    ...voteOffers(view, now),
    ...view.topics.flatMap((topic) => cardOffers(topic, view)),
  ].map((offer) => ({ ...offer, isKnown: isKnown(plan, offer) }));
}

const isKnown = (plan: PlanView, { table, record }: RecordOffer): boolean =>
  plan.get(table, record.id) !== undefined;

/** The id of the entry that something of a workshop becomes. */
const entryId = (of: string): Id => `workshop-${of}`;

function offerOfNote(note: Note, view: PublicView, plan: PlanView): RecordOffer {
  const { id: noteId, kind, text: title, detail, owner } = note;
  const shared = { title, about: owner, isUsual: true, isKnown: false } as const;
  const id = entryId(noteId);
  const links = linksOf(note, plan);
  const said = { id, title, ...(links.length === 0 ? {} : { links }) };
  if (kind === 'decision')
    return { table: 'decision', ...shared, record: decisionOf(note, said, view) };
  if (kind === 'risk')
    return {
      table: 'risk',
      ...shared,
      record: { ...said, ...filled({ measures: detail, owner }) },
    };
  const parked = t`Parked in the workshop of ${isoDay(note.at)}.`;
  const notes = kind === 'parked' ? parked : detail;
  return {
    table: 'action',
    ...shared,
    about: kind === 'parked' ? parked : owner,
    record: { ...said, status: 'open', ...filled({ notes, owner }) },
  };
}

function decisionOf(
  note: Note,
  said: { readonly id: Id; readonly title: string; readonly links?: readonly RecordLink[] },
  view: PublicView,
): RecordTables['decision'] {
  const { detail, owner } = note;
  const others = view.people.filter(({ role, name }) => role !== 'viewer' && name !== owner);
  return {
    ...said,
    number: 1,
    status: 'accepted',
    decidedOn: isoDay(note.at),
    ...filled({
      deciders: owner,
      consulted: shortened(others.map(({ name }) => name).join(', ')),
      justification: detail,
      more: fistWords(note.text, view),
    }),
  };
}

/** A list of people has as much room as a title. */
const mostLetters = 300;
const shortened = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`;

/** How the room stood to a decision: the fist of five on the same sentence, if it was opened. */
function fistWords(text: string, { topics, tallies }: PublicView): string {
  const topic = topics.find(({ kind, title }) => kind === 'fist' && isSameText(title, text));
  const values = tallies.find(({ topicId }) => topicId === topic?.id)?.values ?? [];
  return values.length === 0 ? '' : t`Fist of five: ${values.join(', ')}.`;
}

const isSameText = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** Goals among what a note is about are goals of it. */
const linksOf = ({ components }: Note, plan: PlanView): readonly RecordLink[] =>
  components.flatMap((id) => {
    const component = plan.component(id);
    if (component === undefined) return [];
    return [{ to: component.kind === 'goal' ? 'goal' : 'component', id }] as const;
  });

/** Who votes again votes instead: the last round counts. */
function voteOffers({ topics, tallies }: PublicView, now: number): RecordOffer[] {
  const rounds = topics.filter(({ kind, phase }) => kind === 'goals' && phase === 'revealed');
  const last = rounds.at(-1);
  const before = tallies.filter(({ topicId }) =>
    rounds.some(({ id }) => id === topicId && id !== last?.id),
  );
  return tallies
    .filter(({ topicId }) => topicId === last?.id)
    .flatMap((tally) => offersOfTally(tally, before, isoDay(now)));
}

/**
 * Where the topic promised that nobody is named, the room voted as one. The same people then are in such a vote and in those that
 * carry names, so that one stands in place of the other.
 */
function offersOfTally(tally: Tally, before: readonly Tally[], castOn: string): RecordOffer[] {
  const { targetId, total, values, by } = tally;
  const goal = goalKinds.find((kind) => kind === targetId);
  if (goal === undefined) return [];
  const onGoal = before.filter((other) => other.targetId === targetId);
  const offer = (id: Id, participant: string, dots: number, about: string): RecordOffer => ({
    table: 'vote',
    record: { id, goal, participant, dots, castOn },
    title: goalTitles[goal],
    about,
    isUsual: true,
    isKnown: false,
    replaces: onGoal.flatMap((other) =>
      by !== undefined && other.by !== undefined ? [] : voteIds(other),
    ),
  });
  if (by === undefined) {
    const about = t`${dotWords(total)} of ${peopleWords(values.length)}`;
    return [offer(voteId(tally), t`Workshop of ${castOn}`, total, about)];
  }
  return by.map(({ id, name, value }) =>
    offer(voteId(tally, id), name, value, t`${dotWords(value)} of ${name}`),
  );
}

/** The votes that a tally becomes. */
const voteIds = (tally: Tally): readonly Id[] =>
  tally.by?.map(({ id }) => voteId(tally, id)) ?? [voteId(tally)];

/** The vote of one participant, or of the room as one. */
const voteId = ({ topicId, targetId }: Tally, participant?: Id): Id =>
  entryId(
    participant === undefined ? `${topicId}-${targetId}` : `${topicId}-${targetId}-${participant}`,
  );

const dotWords = (dots: number): string => counted(dots, { one: '{0} dot', other: '{0} dots' });
const peopleWords = (people: number): string =>
  counted(people, { one: '{0} person', other: '{0} people' });

/** Groups of cards, and cards that are in none. Those that got dots, or were put together by the room, are what it cares about. */
function cardOffers(topic: Topic, view: PublicView): RecordOffer[] {
  if (topic.kind !== 'cards') return [];
  const tallies = view.tallies.filter(({ topicId }) => topicId === topic.id);
  const cards = view.ideas.filter(({ topicId }) => topicId === topic.id);
  const dotsOf = (id: Id) => tallies.find(({ targetId }) => targetId === id)?.total ?? 0;
  const groups = view.groups
    .filter(({ topicId }) => topicId === topic.id)
    .map(({ id, title }) => {
      const inside = cards.filter(({ groupId }) => groupId === id);
      return requirementOffer({ id, title }, inside, dotsOf(id), topic, true);
    });
  const lone = cards
    .filter(({ groupId }) => groupId === undefined)
    .map(({ id, text }) =>
      requirementOffer({ id, title: text }, [], dotsOf(id), topic, dotsOf(id) > 0),
    );
  return [...groups, ...lone];
}

function requirementOffer(
  { id, title }: { readonly id: Id; readonly title: string },
  cards: readonly Idea[],
  dots: number,
  topic: Topic,
  isUsual: boolean,
): RecordOffer {
  const statement = cards.map(({ text }) => text).join('\n');
  const from = dots === 0 ? topic.title : wordList([topic.title, dotWords(dots)]);
  return {
    table: 'requirement',
    record: {
      id: entryId(id),
      title: shortened(title),
      nature: 'functional',
      priority: 'should',
      ...filled({ statement: statement === '' && title.length > mostLetters ? title : statement }),
    },
    title,
    about: from,
    isUsual,
    isKnown: false,
  };
}

/** What is blank is left out. */
const filled = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));

/** The kind of goal that a vote of an offer is on. */
export const goalOfVote = ({ goal }: RecordTables['vote']): GoalKind => goal as GoalKind;
