import { expect, test } from 'vitest';
import { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { starters } from '#shared/starters/all-starters.ts';
import type { PosterPaper } from '../poster-paper.ts';
import { ReportSource } from '../report-source.ts';
import { posterSection } from './poster.ts';

const posterOf = (plan: Plan, posterPaper: PosterPaper) => {
  const options = { today: '2026-11-22', version: '0.1.0', planDigest: '', posterPaper };
  const [lead, ...sheets] = posterSection(new ReportSource(plan, options))[0]!.blocks;
  return { words: lead?.is === 'paragraph' ? lead.text : '', sheets };
};
const article = starters.find(({ id }) => id === 'article')!.plan();

test('larger sheets are fewer, and each is a page of its size with words for it', () => {
  const [small, large] = [posterOf(article, 'a4'), posterOf(article, 'a1')];
  expect(large.sheets.length).toBeLessThan(small.sheets.length);
  expect(large.sheets[0]).toMatchObject({ is: 'sheet', scene: { w: 2383.94, h: 1683.78 } });
  expect(small.words).toContain(`The whole plan on ${small.sheets.length} sheets of A4`);
});

test('a plan that would take hundreds of sheets is made smaller, and that is said', () => {
  const { words, sheets } = posterOf(generateDataCenter({ components: 300, seed: 1 }), 'a4');
  expect(sheets.length).toBeLessThanOrEqual(60);
  expect(words).toMatch(/The plan is large: its letters are [\d.]+ points high here\./);
});

test('an empty plan has no sheets', () => {
  expect(posterOf(new Plan(), 'a3')).toEqual({
    words: 'The plan is empty: there is nothing to draw.',
    sheets: [],
  });
});
