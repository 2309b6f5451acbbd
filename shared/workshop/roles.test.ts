import { expect, test } from 'vitest';
import { deeds, mayDo, roles } from './roles.ts';

/** One row for each deed, one mark for each role: + may, - may not. */
const table: Readonly<Record<string, string>> = {
  //                facilitator contributor voter viewer
  readPlan: '++++',
  point: '+++-',
  writeCards: '+++-',
  vote: '+++-',
  park: '+++-',
  editPlan: '++--',
  groupCards: '++--',
  recordDecision: '++--',
  leadAgenda: '+---',
  leadTopics: '+---',
  leadRoom: '+---',
  leadPeople: '+---',
};

test('each role may do exactly what the table says', () => {
  const marks = deeds.map((deed) => [
    deed,
    roles.map((role) => (mayDo(role, deed) ? '+' : '-')).join(''),
  ]);
  expect(Object.fromEntries(marks)).toEqual(table);
});
