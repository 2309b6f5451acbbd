import { expect, test } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { plainText } from '../plain-text.ts';
import { ReportSource } from '../report-source.ts';
import { alternativesSection } from './alternatives.ts';

const options = { today: '2026-01-01', version: '0.1.0', planDigest: '' };
const article = () => starters.find(({ id }) => id === 'article')!.plan();

test('a plan without other scenarios has no such chapter', () => {
  expect(alternativesSection(new ReportSource(article(), options))).toEqual([]);
});

test('each scenario is weighed against the plan: what is different, the figures with a verdict, findings it would open and close', () => {
  const plan = starters.find(({ id }) => id === 'right-tools')!.plan();
  const same = article();
  same.apply([setPatch('meta', 'plan', 'name', same.meta.name, 'Another name')]);
  const [section] = alternativesSection(
    new ReportSource(article(), {
      ...options,
      alternatives: [
        { name: 'Right tools', description: 'Clusters and containers', plan },
        { name: 'As it is', plan: same },
      ],
    }),
  );
  const headings = section!.blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []));
  expect(headings).toEqual(['Right tools', 'Findings that Right tools would close', 'As it is']);
  const paragraphs = section!.blocks.flatMap((block) =>
    block.is === 'paragraph' ? [plainText(block.text)] : [],
  );
  expect(paragraphs[0]).toMatch(/^2 alternatives are weighed against the plan of this report/);
  expect(paragraphs).toContain('Clusters and containers');
  expect(paragraphs).toContain('Against the plan, so many things are different: 1 changed.');
  const [figures] = section!.blocks.flatMap((block) => (block.is === 'table' ? [block] : []));
  expect(figures!.columns.map(({ title }) => title)).toEqual([
    '',
    'The plan',
    'Right tools',
    'Right tools is',
  ]);
  const errors = figures!.rows.find(({ cells }) => cells[0] === 'Errors');
  expect(errors!.cells.at(-1)).toBe('better');
});
