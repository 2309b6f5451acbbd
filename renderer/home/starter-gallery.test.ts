import { describe, expect, it } from 'vitest';
import type { StarterSummary } from '#shared/api/summaries.ts';
import { nothingPlanned } from '#shared/starters/layer-states.ts';
import { nextCard } from './next-card.ts';
import { shownStarters } from './shown-starters.ts';
import { starterSize } from './starter-size.ts';

const starter = (
  id: string,
  group: StarterSummary['group'],
  description: string,
): StarterSummary => ({
  id,
  title: id.toUpperCase(),
  description,
  group,
  components: 3,
  servers: 1,
  workloads: 2,
  layers: nothingPlanned,
});
const all = [
  starter('article', 'first', 'What goes wrong.'),
  starter('vdi', 'service', 'Desktops for many.'),
  starter('hpc', 'service', 'Many machines at once.'),
];
const ids = (...given: Parameters<typeof shownStarters>) =>
  shownStarters(...given).map(({ group, starters }) => [group, starters.map(({ id }) => id)]);

describe('the starters that are shown', () => {
  it('are all of them by group, without empty groups', () => {
    expect(ids(all, 'all', ' ')).toEqual([
      ['first', ['article']],
      ['service', ['vdi', 'hpc']],
    ]);
  });

  it('are those of the chosen group that have every word, wherever it stands', () => {
    expect(ids(all, 'service', 'MANY desk')).toEqual([['service', ['vdi']]]);
    expect(ids(all, 'all', 'first steps')).toEqual([['first', ['article']]]);
    expect(ids(all, 'first', 'many')).toEqual([]);
  });
});

it('the size of a starter is said in words', () => {
  expect(starterSize({ components: 45, servers: 1, workloads: 3 })).toBe(
    '45 components · 1 server · 3 workloads',
  );
  expect(starterSize({ components: 0, servers: 0, workloads: 0 })).toBe('Nothing drawn yet');
});

describe('arrow keys among cards', () => {
  // Two rows of three, then one card alone.
  const boxes = [0, 1, 2, 3, 4, 5, 6].map((at) => ({
    left: (at % 3) * 300,
    top: Math.floor(at / 3) * 120,
  }));

  it('lead to the card beside, and into the next row', () => {
    expect(nextCard('ArrowRight', 2, boxes)).toBe(3);
    expect(nextCard('ArrowLeft', 0, boxes)).toBe(0);
  });

  it('lead to the nearest card of the row above or below', () => {
    expect(nextCard('ArrowDown', 1, boxes)).toBe(4);
    expect(nextCard('ArrowDown', 5, boxes)).toBe(6);
    expect(nextCard('ArrowUp', 6, boxes)).toBe(3);
    expect(nextCard('ArrowUp', 1, boxes)).toBe(1);
  });

  it('leave other keys alone', () => {
    expect(nextCard('Enter', 1, boxes)).toBeUndefined();
    expect([nextCard('Home', 4, boxes), nextCard('End', 4, boxes)]).toEqual([0, 6]);
  });
});
