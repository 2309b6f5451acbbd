import { expect, test } from 'vitest';
import { minutesOf } from './minutes.ts';
import { publicView } from './views.ts';
import { TestWorkshop } from './workshop-fixtures.ts';

test('the record of a workshop names people, decisions, votes and cards; marks in texts stay texts', () => {
  const room = new TestWorkshop();
  room.now = Date.parse('2026-11-22');
  room.act('fay', 'open-topic', { kind: 'goals', title: 'Which goals?', dotsEach: 3 });
  const topicId = room.state.topics[0]!.id;
  room.act('ada', 'vote', { topicId, targetId: 'availability', value: 2 });
  room.act('fay', 'set-phase', { topicId, phase: 'revealed' });
  room.act('ada', 'record', {
    kind: 'decision',
    text: 'Order *DB* moves',
    detail: 'Two nodes',
    owner: 'Bob',
    components: ['s1', 'gone'],
  });
  const plan = {
    name: 'Hall 2',
    componentName: (id: string) => (id === 's1' ? 'Host 1' : undefined),
  };
  expect(minutesOf(publicView(room.state), plan, room.now)).toBe(
    [
      '# Workshop: Hall 2',
      '',
      'Day: 2026-11-22',
      '',
      'People: fay (facilitator), ada (contributor), bob (contributor), vic (voter), wall (viewer)',
      '',
      '## Decisions',
      '',
      '- **Order \\*DB\\* moves** (Two nodes; about Host 1; owner: Bob; written by ada, 2026-11-22)',
      '',
      '## Which goals?',
      '',
      '- 2 dots: Availability',
      '',
    ].join('\n'),
  );
});
