import { expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { invert } from '#shared/plan/change.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { recordOffers } from './record-offers.ts';
import { takeIntoRecord } from './take-into-record.ts';
import { publicView } from './views.ts';
import { TestWorkshop } from './workshop-fixtures.ts';

const context = () => ({ ids: countingIds('g'), clock: fixedClock('2026-01-02') });
const now = Date.parse('2026-01-02T10:00:00Z');

/** A short workshop: cards, dots on goals, a fist, and one note of each kind. */
function held() {
  const room = new TestWorkshop();
  room.now = now;
  const topicOf = (title: string) => room.state.topics.find((topic) => topic.title === title)!.id;
  const open = (kind: string, title: string) =>
    room.act('fay', 'open-topic', { kind, title, dotsEach: 3 });
  open('goals', 'Goals');
  room.act('ada', 'vote', { topicId: topicOf('Goals'), targetId: 'security', value: 3 });
  room.act('bob', 'vote', { topicId: topicOf('Goals'), targetId: 'security', value: 1 });
  room.act('fay', 'set-phase', { topicId: topicOf('Goals'), phase: 'revealed' });
  open('cards', 'Needs');
  room.act('ada', 'write-card', { topicId: topicOf('Needs'), text: 'Mail within 4 h' });
  room.act('bob', 'write-card', { topicId: topicOf('Needs'), text: 'One console' });
  open('cards', 'Silent');
  room.act('ada', 'write-card', { topicId: topicOf('Silent'), text: 'Nobody saw this' });
  room.act('fay', 'set-phase', { topicId: topicOf('Needs'), phase: 'open' });
  open('fist', 'Containers first');
  room.act('ada', 'vote', { topicId: topicOf('Containers first'), targetId: 'fist', value: 4 });
  room.act('fay', 'set-phase', { topicId: topicOf('Containers first'), phase: 'revealed' });
  const written = { detail: 'Cheaper to run', owner: 'ada', components: ['s1', 'gone'] };
  room.act('ada', 'record', { kind: 'decision', text: 'Containers first', ...written });
  room.act('ada', 'record', { kind: 'risk', text: 'Skills', ...written, components: [] });
  room.act('ada', 'record', { kind: 'action', text: 'Ask HR', ...written, components: [] });
  room.act('vic', 'park', { text: 'Second site' });
  return room;
}

const plan = () => drawSketch({ name: 'Hall 2', parts: { s1: ['server', { name: 'Host 1' }] } });

test('what a workshop came to becomes entries of the decision record, votes on goals that are stated with them', () => {
  const start = plan();
  const offers = recordOffers(publicView(held().state), start, now);
  expect(offers.map(({ table, title, about, isUsual }) => [table, title, about, isUsual])).toEqual([
    ['decision', 'Containers first', 'ada', true],
    ['risk', 'Skills', 'ada', true],
    ['action', 'Ask HR', 'ada', true],
    ['action', 'Second site', 'Parked in the workshop of 2026-01-02.', true],
    ['vote', 'Security', '4 dots of 2 people', true],
    ['requirement', 'Mail within 4 h', 'Needs', false],
    ['requirement', 'One console', 'Needs', false],
  ]);
  const change = takeIntoRecord(start, offers, context());
  expect(checkChange(start, change).ok).toBe(true);
  start.apply(change);
  expect([...start.all('decision')]).toEqual([
    {
      id: expect.stringMatching(/^workshop-/) as string,
      number: 1,
      title: 'Containers first',
      status: 'accepted',
      decidedOn: '2026-01-02',
      deciders: 'ada',
      consulted: 'fay, bob, vic',
      justification: 'Cheaper to run',
      more: 'Fist of five: 4.',
      links: [{ to: 'component', id: 's1' }],
    },
  ]);
  const [vote] = start.all('vote');
  expect(vote).toMatchObject({ participant: 'Workshop of 2026-01-02', dots: 4 });
  expect(start.component(vote!.goal)).toMatchObject({ kind: 'goal', name: 'Security' });
  expect([...start.all('action')].map(({ notes }) => notes)).toEqual([
    'Cheaper to run',
    'Parked in the workshop of 2026-01-02.',
  ]);
});

/** A room that votes on security and takes what it came to into a plan. */
function votingRoom() {
  const room = new TestWorkshop();
  const start = plan();
  const offered = () => recordOffers(publicView(room.state), start, now);
  return {
    room,
    offered,
    /** Opens a round and votes; gives what reveals it. */
    round: (dots: Readonly<Record<string, number>>, named = true) => {
      room.act('fay', 'open-topic', { kind: 'goals', title: 'First?', dotsEach: 3, named });
      const topicId = room.state.topics.at(-1)!.id;
      for (const [by, value] of Object.entries(dots))
        room.act(by, 'vote', { topicId, targetId: 'security', value });
      return () => room.act('fay', 'set-phase', { topicId, phase: 'revealed' });
    },
    take: () => start.apply(takeIntoRecord(start, offered(), context())),
    votes: () => [...start.all('vote')].map(({ participant, dots }) => [participant, dots]),
  };
}

test('dots that carry names are votes of each person, in place of how they voted before; hidden ones are not offered', () => {
  const { room, offered, round, take, votes } = votingRoom();
  const reveal = round({ ada: 1, bob: 3 });
  expect(offered()).toEqual([]);
  expect(JSON.stringify(publicView(room.state))).not.toContain('"value"');
  reveal();
  // Somebody who was sent out has voted all the same.
  room.act('fay', 'remove-participant', { participantId: 'bob' });
  expect(offered().map(({ about }) => about)).toEqual(['3 dots of bob', '1 dot of ada']);
  take();
  expect(votes()).toEqual([
    ['bob', 3],
    ['ada', 1],
  ]);
  round({ ada: 2 })();
  take();
  expect(votes()).toEqual([
    ['bob', 3],
    ['ada', 2],
  ]);
});

test('the same room votes as one or by name: the last round of it stands, and they do not add up', () => {
  const { round, take, votes } = votingRoom();
  round({ ada: 2, bob: 1 }, false)();
  take();
  expect(votes()).toEqual([['Workshop of 2026-01-02', 3]]);
  round({ ada: 1, bob: 1 })();
  take();
  expect(votes()).toEqual([
    ['ada', 1],
    ['bob', 1],
  ]);
  round({ ada: 3 }, false)();
  take();
  expect(votes()).toEqual([['Workshop of 2026-01-02', 3]]);
});

test('it is one act that can be undone, and what was taken once is not taken again', () => {
  const [start, before] = [plan(), JSON.stringify(canonicalPlan(plan()))];
  const view = publicView(held().state);
  const change = takeIntoRecord(start, recordOffers(view, start, now), context());
  start.apply(change);
  const again = recordOffers(view, start, now);
  expect(again.every(({ isKnown }) => isKnown)).toBe(true);
  expect(takeIntoRecord(start, again, context())).toEqual([]);
  start.apply(invert(change));
  expect(JSON.stringify(canonicalPlan(start))).toBe(before);
});
