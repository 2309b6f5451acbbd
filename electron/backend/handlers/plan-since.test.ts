import { expect, test } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { article } from '#shared/starters/article.ts';
import { makeReport } from '../report/make-report.ts';
import { planSince } from './plan-since.ts';

const order = { sections: ['cover'], paper: 'a4', today: '2026-11-22', version: '0.1.0' } as const;
const { bytes } = makeReport(article.plan(), order);
const pdf = (content: Uint8Array = bytes) =>
  new File([content as Uint8Array<ArrayBuffer>], 'board.pdf');

test('a plan as it was reported has not changed', async () => {
  expect(await planSince(article.plan(), pdf())).toEqual({
    ok: true,
    value: { isSamePlan: true, lines: [], count: 0, isMoved: false },
  });
});

test('what changed since is told line by line, moves by a word', async () => {
  const plan = article.plan();
  const [first] = plan.all('component');
  plan.apply([
    setPatch('component', first!.id, 'name', first!.name, 'Renamed'),
    setPatch('component', first!.id, 'x', first!.x, first!.x + 10),
  ]);
  expect(await planSince(plan, pdf())).toEqual({
    ok: true,
    value: {
      isSamePlan: true,
      lines: [`Renamed: name Renamed, was ${first!.name}`],
      count: 1,
      isMoved: true,
    },
  });
});

test('the report of another plan is known as such, and what is no report is refused', async () => {
  expect(await planSince(new Plan(), pdf())).toMatchObject({ value: { isSamePlan: false } });
  expect(await planSince(new Plan(), pdf(new TextEncoder().encode('%PDF-1.7')))).toMatchObject({
    ok: false,
  });
});
