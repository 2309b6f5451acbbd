import { expect, test } from 'vitest';
import { articlePlan } from './prompt-cards.samples.ts';
import { promptCards } from './prompt-cards.ts';

test('missing layers come first, then what was found, then what nobody has stated; each asks the room something', () => {
  const cards = promptCards(articlePlan());
  expect(cards.length).toBeGreaterThan(10);
  expect(cards.slice(0, 2).map(({ id }) => id)).toEqual(['layer access', 'layer application']);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  for (const { text } of cards) {
    expect(text).toMatch(/\?$/);
    expect(text).not.toMatch(/\b[A-Z]{3}-\d\d\b|undefined/);
  }
});
