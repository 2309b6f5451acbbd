import { expect, test } from 'vitest';
import { Plan } from '#shared/plan/plan.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { ReportSource } from './report-source.ts';
import { workloadsByLayer } from './workloads-by-layer.ts';

const options = { today: '2026-11-22', version: '0.1.0', planDigest: '' };

test('every workload is a row of the figure that leads to its own, and the layers are said in words', () => {
  const plan = starters.find(({ id }) => id === 'article')!.plan();
  const source = new ReportSource(plan, options);
  const [heading, figure] = workloadsByLayer(source);
  if (figure?.is !== 'figure') throw new Error('no figure');
  const links = figure.scene.shapes.flatMap((shape) => (shape.is === 'group' ? [shape.link] : []));
  expect(heading).toMatchObject({ text: 'Workloads by layer' });
  expect(links).toEqual(source.matrix.rows.map(({ workload }) => workload));
  expect(figure.alt).toMatch(/^Workloads by layer, \d+ workloads?\. Access: .* Management: .*\.$/);
});

test('a plan without workloads has no such figure', () => {
  expect(workloadsByLayer(new ReportSource(new Plan(), options))).toEqual([]);
});
