import { expect, test } from 'vitest';
import { layers } from '#shared/catalogue/layers.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { decisionSheet } from './decision-sheet.ts';
import { sheetText } from './sheet-text.ts';

const today = '2026-01-01';
const article = () => starters.find(({ id }) => id === 'article')!.plan();
const mended = () => starters.find(({ id }) => id === 'right-tools')!.plan();

test('a plan weighed against itself gains and loses nothing, and no figure is better or worse', () => {
  const sheet = decisionSheet(article(), article(), today);
  expect([sheet.gained, sheet.lost, sheet.layers]).toEqual([[], [], []]);
  expect(sheet.counts.before).toEqual(sheet.counts.after);
  const verdicts = new Set(sheet.groups.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)));
  expect(
    [...verdicts].filter((verdict) => verdict !== 'same' && verdict !== 'cannot-tell'),
  ).toEqual([]);
});

test('weighing the other way round turns better into worse, and gained into lost', () => {
  const [forth, back] = [
    decisionSheet(article(), mended(), today),
    decisionSheet(mended(), article(), today),
  ];
  expect(forth.lost.length).toBeGreaterThan(10);
  expect(forth.lost).toEqual(back.gained);
  expect(forth.gained).toEqual(back.lost);
  const turned = { better: 'worse', worse: 'better', new: 'gone', gone: 'new' } as const;
  const verdictsOf = (sheet: typeof forth) =>
    new Map(
      sheet.groups.flatMap(({ rows }) =>
        rows.map(
          ({ measure, subject, verdict }) => [`${measure} ${subject?.id}`, verdict] as const,
        ),
      ),
    );
  const theirs = verdictsOf(back);
  for (const [key, verdict] of verdictsOf(forth))
    expect([key, theirs.get(key)]).toEqual([
      key,
      verdict in turned ? turned[verdict as keyof typeof turned] : verdict,
    ]);
  expect(forth.layers.map(({ layer }) => layer)).toEqual(
    layers.filter((layer) => back.layers.some((turn) => turn.layer === layer)),
  );
});

test('a machine less is a finding that is lost and power that is saved, told with its unit', () => {
  const plan = article();
  const draft = new PlanDraft(plan);
  const host = [...plan.all('component')].find(({ kind }) => kind === 'server')!;
  removeComponent(draft, host.id);
  const without = plan.clone();
  without.apply(draft.change);
  const sheet = decisionSheet(plan, without, today);
  expect([...sheet.gained, ...sheet.lost].length).toBeGreaterThan(0);
  const rows = sheet.groups.flatMap((group) => group.rows);
  const units = rows.find(({ measure }) => measure === 'unitsTotal');
  expect(units).toMatchObject({ label: 'Rack units of the plan' });
  const text = sheetText(sheet, 'Main plan', 'Without');
  expect(text.split('\n')[0]).toBe('\tMain plan\tWithout\tVerdict');
  expect(new Set(text.split('\n').map((line) => line.split('\t').length))).toEqual(new Set([4]));
});
