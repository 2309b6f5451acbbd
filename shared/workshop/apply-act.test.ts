import { beforeEach, expect, test } from 'vitest';
import { personalView, publicView } from './views.ts';
import { TestWorkshop } from './workshop-fixtures.ts';

let room: TestWorkshop;
beforeEach(() => (room = new TestWorkshop()));

const newest = () => room.state.topics.at(-1)!.id;

test('whoever leads brings all to a scenario that is there, and ends what failed in the one before', () => {
  const room = new TestWorkshop();
  expect(room.act('ada', 'show-scenario', { branch: 3 })?.code).toBe('forbidden');
  expect(room.act('fay', 'show-scenario', { branch: 4 })?.code).toBe('no-scenario');
  room.act('fay', 'show-drill', { components: ['s1'] });
  expect(room.act('fay', 'show-scenario', { branch: 3 })).toBeUndefined();
  expect(room.state.shown).toMatchObject({ scenario: { id: 3, name: 'Two halls' }, drill: [] });
  expect(publicView(room.state, room.scenarios).scenarios).toEqual(room.scenarios);
  expect(room.act('fay', 'show-scenario', { branch: 0 })).toBeUndefined();
  expect(room.state.shown.scenario).toBeUndefined();
});

test('a step starts its time; the layer walk shows findings to all', () => {
  room.now = 1000;
  expect(room.act('fay', 'go-to-step', { stepId: 'goals' })).toBeUndefined();
  expect([room.state.timer, room.state.shown.findings]).toEqual([
    { leftMs: 25 * 60_000, startedAt: 1000 },
    false,
  ]);
  room.act('fay', 'go-to-step', { stepId: 'walk' });
  expect(room.state.shown).toMatchObject({ stepId: 'walk', findings: true });
  expect(room.act('fay', 'go-to-step', { stepId: 'gone' })?.code).toBe('no-step');
});

test('an agenda may be changed whole, but not hold one step twice', () => {
  const step = { id: 'a', title: 'Look', minutes: 5, kind: 'talk' };
  expect(room.act('fay', 'set-agenda', { steps: [step] })).toBeUndefined();
  expect(room.state.agenda).toEqual([step]);
  expect(room.act('fay', 'set-agenda', { steps: [step, step] })?.code).toBe('same-step');
});

test('silent cards are seen by their authors only, open cards by all', () => {
  room.act('fay', 'open-topic', { kind: 'cards', title: 'Needs', dotsEach: 3 });
  room.act('ada', 'write-card', { topicId: newest(), text: '  Nobody on site\u0007 after 18:00 ' });
  expect(publicView(room.state).ideas).toEqual([]);
  expect(personalView(room.state, 'bob').ideas).toEqual([]);
  const [card] = personalView(room.state, 'ada').ideas;
  expect(card).toMatchObject({ text: 'Nobody on site after 18:00', authorId: 'ada' });
  room.act('fay', 'set-phase', { topicId: newest(), phase: 'open' });
  expect(publicView(room.state).ideas).toEqual([card]);
  expect(personalView(room.state, 'ada').ideas).toEqual([]);
});

test('only the author or the facilitator changes a card', () => {
  room.act('fay', 'open-topic', { kind: 'cards', title: 'Needs', dotsEach: 3 });
  room.act('ada', 'write-card', { topicId: newest(), text: 'One' });
  const ideaId = room.state.ideas[0]!.id;
  expect(room.act('bob', 'reword-card', { ideaId, text: 'Two' })?.code).toBe('not-yours');
  expect(room.act('bob', 'remove-card', { ideaId })?.code).toBe('not-yours');
  expect(room.act('ada', 'reword-card', { ideaId, text: 'Two' })).toBeUndefined();
  expect(room.act('fay', 'remove-card', { ideaId })).toBeUndefined();
  expect(room.state.ideas).toEqual([]);
});

test('cards are grouped while they are open; a group that is empty goes', () => {
  room.act('fay', 'open-topic', { kind: 'cards', title: 'Needs', dotsEach: 3 });
  for (const text of ['A', 'B']) room.act('ada', 'write-card', { topicId: newest(), text });
  const ideaIds = room.state.ideas.map(({ id }) => id);
  const group = { topicId: newest(), ideaIds, title: 'Night' };
  expect(room.act('ada', 'group-cards', group)?.code).toBe('phase');
  room.act('fay', 'set-phase', { topicId: newest(), phase: 'open' });
  expect(room.act('ada', 'group-cards', group)).toBeUndefined();
  const { id: groupId, title } = room.state.groups[0]!;
  expect([title, room.state.ideas.map((idea) => idea.groupId)]).toEqual([
    'Night',
    [groupId, groupId],
  ]);
  room.act('ada', 'group-cards', { topicId: newest(), ideaIds });
  expect([room.state.groups, room.state.ideas[0]?.groupId]).toEqual([[], undefined]);
});

test('dots are limited, hidden until revealed, and then say how many but not whose', () => {
  room.act('fay', 'open-topic', { kind: 'goals', title: 'Goals', dotsEach: 3 });
  const vote = (by: string, targetId: string, value: number) =>
    room.act(by, 'vote', { topicId: newest(), targetId, value });
  expect(vote('ada', 'security', 2)).toBeUndefined();
  expect(vote('ada', 'cost', 2)?.code).toBe('no-dots');
  expect(vote('ada', 'security', 1)).toBeUndefined();
  expect(vote('ada', 'cost', 2)).toBeUndefined();
  expect(vote('vic', 'security', 3)).toBeUndefined();
  expect(vote('vic', 'sunshine', 0)?.code).toBe('no-target');
  expect(JSON.stringify(publicView(room.state))).not.toMatch(/"value"|"total"/);
  room.act('fay', 'set-phase', { topicId: newest(), phase: 'revealed' });
  expect(publicView(room.state).tallies).toEqual([
    { topicId: newest(), targetId: 'security', total: 4, values: [3, 1] },
    { topicId: newest(), targetId: 'cost', total: 2, values: [2] },
  ]);
  expect(vote('ada', 'cost', 1)?.code).toBe('phase');
  expect(room.act('fay', 'set-phase', { topicId: newest(), phase: 'voting' })?.code).toBe('phase');
});

test('votes open by themselves when all who are here and may vote are done; the facilitator is not waited for', () => {
  room.act('fay', 'open-topic', { kind: 'fist', title: 'This way?', dotsEach: 1 });
  const done = (by: string) => room.act(by, 'be-done', { topicId: newest(), done: true });
  room.act('ada', 'vote', { topicId: newest(), targetId: 'fist', value: 0 });
  room.present = ['fay', 'ada', 'vic', 'wall'];
  done('ada');
  expect(room.state.topics[0]?.phase).toBe('voting');
  done('vic');
  expect(room.state.topics[0]?.phase).toBe('revealed');
  // Nobody raised more than a fist: that is an answer, not an absence.
  expect(publicView(room.state).tallies).toEqual([
    { topicId: newest(), targetId: 'fist', total: 0, values: [0] },
  ]);
});

test('the last facilitator stays one, and nobody sends themselves out', () => {
  expect(room.act('fay', 'set-role', { participantId: 'fay', role: 'voter' })?.code).toBe(
    'last-facilitator',
  );
  expect(room.act('fay', 'remove-participant', { participantId: 'fay' })?.code).toBe('yourself');
  room.act('fay', 'set-role', { participantId: 'ada', role: 'facilitator' });
  expect(room.act('fay', 'set-role', { participantId: 'fay', role: 'voter' })).toBeUndefined();
  expect(room.act('fay', 'lock-room', { locked: true })?.code).toBe('forbidden');
});

test('who was sent out does nothing any more; tokens never stand in what the room sees', () => {
  room.act('fay', 'remove-participant', { participantId: 'vic' });
  expect(room.act('vic', 'park', { text: 'Hello' })?.code).toBe('forbidden');
  expect(publicView(room.state).people.map(({ id }) => id)).toEqual(['fay', 'ada', 'bob', 'wall']);
  expect(JSON.stringify(publicView(room.state))).not.toContain('hash of');
});

test('who was sent out by mistake is let in again by whoever leads, and nobody else', () => {
  room.act('fay', 'remove-participant', { participantId: 'ada' });
  const again = { participantId: 'ada' };
  expect(room.act('ada', 'readmit-participant', again)?.code).toBe('forbidden');
  expect(room.act('bob', 'readmit-participant', again)?.code).toBe('forbidden');
  expect(room.act('fay', 'readmit-participant', again)).toBeUndefined();
  expect(room.act('ada', 'park', { text: 'Hello' })).toBeUndefined();
});

test.each([
  ['no-such-act', {}],
  ['constructor', {}],
  ['park', { text: '' }],
  ['park', { text: 'x'.repeat(501) }],
  ['park', { text: 'x', authorId: 'fay' }],
  ['park', JSON.parse('{"text":"x","__proto__":{"role":"facilitator"}}')],
  ['park', null],
])('%s with %o is garbage', (name, params) => {
  expect(room.act('ada', name, params)?.code).toBe('garbage');
  expect(room.state.notes).toEqual([]);
});

test('notes are parked by all who take part, recorded by contributors, taken away by their authors', () => {
  room.act('vic', 'park', { text: 'Second site' });
  room.act('ada', 'record', {
    kind: 'decision',
    text: 'Cluster',
    detail: 'HA',
    owner: 'Bob',
    components: ['s1'],
  });
  const [parked, decision] = room.state.notes;
  expect(room.act('ada', 'remove-note', { noteId: parked!.id })?.code).toBe('not-yours');
  expect(room.act('vic', 'remove-note', { noteId: parked!.id })).toBeUndefined();
  expect(room.state.notes).toEqual([decision]);
  expect(decision).toMatchObject({ kind: 'decision', text: 'Cluster', authorId: 'ada', at: 0 });
});
