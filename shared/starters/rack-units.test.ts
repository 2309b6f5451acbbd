import { expect, it } from 'vitest';
import { joinedSketches } from './joined-sketches.ts';
import { withRackUnits } from './rack-units.ts';

it('what is mounted in a rack stands one above the other, from below, each rack by itself', () => {
  const relations = withRackUnits({
    parts: {
      'rack-1': ['rack'],
      'rack-2': ['rack'],
      array: ['array', { heightU: 3 }],
      host: ['server', { heightU: 1 }],
      strip: ['pdu', { heightU: 0 }],
      other: ['server', { heightU: 2 }],
      unknown: ['switch'],
    },
    relations: [
      ['array', 'mountedIn', 'rack-1'],
      ['strip', 'mountedIn', 'rack-1'],
      ['host', 'mountedIn', 'rack-1'],
      ['unknown', 'mountedIn', 'rack-1'],
      ['other', 'mountedIn', 'rack-2'],
      ['host', 'linksTo', 'unknown'],
    ],
  });
  expect(relations).toEqual([
    ['array', 'mountedIn', 'rack-1', { positionU: 1 }],
    ['strip', 'mountedIn', 'rack-1'],
    ['host', 'mountedIn', 'rack-1', { positionU: 4 }],
    ['unknown', 'mountedIn', 'rack-1'],
    ['other', 'mountedIn', 'rack-2', { positionU: 1 }],
    ['host', 'linksTo', 'unknown'],
  ]);
});

it('two sketches may not call a part the same', () => {
  const office = { parts: { office: ['site'] } } as const;
  expect(() => joinedSketches(office, { parts: { office: ['workload'] } })).toThrow(
    'Two sketches have a part office.',
  );
});
