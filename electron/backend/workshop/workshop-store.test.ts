import { expect, test } from 'vitest';
import { newWorkshop } from '#shared/workshop/workshop.ts';
import { TestWorkshop } from '#shared/workshop/workshop-fixtures.ts';
import { databaseAt } from '../database/database-fixtures.ts';
import { WorkshopStore } from './workshop-store.ts';

test('what a room does is in the file after each act, as it is in memory', () => {
  const database = databaseAt(120);
  const store = new WorkshopStore(database);
  const room = new TestWorkshop();
  let saved = newWorkshop();
  const keep = () => {
    store.save(saved, room.state);
    saved = room.state;
    expect(new WorkshopStore(database).load()).toEqual({
      ...room.state,
      participants: [...room.state.participants].sort((a, b) => a.id.localeCompare(b.id)),
    });
  };
  keep();
  const act = (by: string, name: string, params: object) => {
    expect(room.act(by, name, params)).toBeUndefined();
    keep();
  };
  act('fay', 'go-to-step', { stepId: 'goals' });
  act('fay', 'open-topic', { kind: 'cards', title: 'Needs', dotsEach: 3, named: true });
  const topicId = room.state.topics[0]!.id;
  act('ada', 'write-card', { topicId, text: 'One' });
  act('bob', 'write-card', { topicId, text: 'Two' });
  act('fay', 'set-phase', { topicId, phase: 'open' });
  const ideaIds = room.state.ideas.map(({ id }) => id);
  act('ada', 'group-cards', { topicId, ideaIds: [ideaIds[0]], title: 'Night' });
  act('ada', 'group-cards', { topicId, ideaIds: [ideaIds[0]] });
  act('fay', 'set-phase', { topicId, phase: 'voting' });
  act('vic', 'vote', { topicId, targetId: ideaIds[1], value: 2 });
  act('vic', 'vote', { topicId, targetId: ideaIds[1], value: 1 });
  act('vic', 'be-done', { topicId, done: true });
  act('vic', 'be-done', { topicId, done: false });
  act('vic', 'vote', { topicId, targetId: ideaIds[1], value: 0 });
  const about = { detail: '', owner: '', components: ['s1'] };
  act('ada', 'record', { kind: 'risk', text: 'No third vote', ...about });
  act('ada', 'remove-note', { noteId: room.state.notes[0]!.id });
  act('fay', 'mute-participant', { participantId: 'bob', muted: true });
  act('fay', 'remove-participant', { participantId: 'wall' });
  act('fay', 'show-drill', { components: ['s1', 's2'] });
});

test('a save that the disk refuses changes nothing', () => {
  const database = databaseAt(120);
  const store = new WorkshopStore(database);
  const room = new TestWorkshop();
  store.save(newWorkshop(), room.state);
  const before = store.load();
  const broken = {
    ...room.state,
    notes: [{ kind: 'rumour' } as never],
    shown: { ...room.state.shown, isLocked: true },
  };
  expect(() => store.save(room.state, broken)).toThrow();
  expect(store.load()).toEqual(before);
});
