import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { CanvasModel } from './canvas-model.ts';
import { findingMarks } from './finding-marks.ts';
import { markOf } from '../scene/scene-state.ts';
import { shownOnCanvas } from './shown-on-canvas.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const plan = drawSketch({
  parts: {
    esx: ['hypervisor'],
    db: ['workload'],
    ...Object.fromEntries(names.map((id) => [id, ['vm']] as const)),
  },
  relations: [...names.map((id) => [id, 'runsOn', 'esx'] as const), ['db', 'runsOn', 'a'] as const],
});
const model = new CanvasModel(plan, () => 'open');

const finding = (
  severity: Finding['severity'],
  ids: readonly string[],
  rule = 'X-01',
): Finding => ({
  key: `${rule} ${ids[0]}`,
  rule,
  version: 1,
  severity,
  layers: ['processing'],
  subjects: ids.map((id) => ({ id, name: id, kind: id === 'plan' ? 'plan' : 'vm' })),
  message: 'm',
  facts: [],
});
/** What an engine would tell of these. */
const result = (findings: readonly Finding[]): Parameters<typeof findingMarks>[1] => ({
  eachShown: (visit) =>
    findings.forEach(({ subjects, severity }) =>
      visit(subjects[0]!.id, 'finding', severity, undefined),
    ),
  findingsOf: (id) => findings.filter(({ subjects }) => subjects[0]!.id === id),
});

test('a component carries the strongest mark of its findings and how many there are of it', () => {
  const marks = findingMarks(
    model,
    result([finding('warning', ['a']), finding('error', ['a', 'b']), finding('error', ['a'])]),
  );
  const [a, b] = [model.slotOf('a')!, model.slotOf('b')!];
  expect([marks.mark[a], marks.count[a], marks.mark[b]]).toEqual([markOf.error, 2, markOf.none]);
});

test('a finding of the plan about many components marks their common group with the count', () => {
  const marks = findingMarks(model, result([finding('warning', ['plan', ...names])]));
  const group = model.slotOf('esx')!;
  expect(marks.mark[group]).toBe(markOf.warning);
  expect(marks.labels).toEqual([[group, '6 virtual machines']]);
  expect(names.map((id) => marks.mark[model.slotOf(id)!])).toEqual(names.map(() => markOf.none));
});

test('a shown finding marks its components and the lines on the way between them', () => {
  expect(shownOnCanvas(model, finding('error', ['db', 'esx'], 'MIS-04'))).toEqual({
    severity: 'error',
    components: ['db', 'esx'],
    relations: [plan.outgoing('db')[0]!.id],
    words: 'Showing MIS-04: 2 components, 1 relation',
  });
});

test('more than five components are shown by their group', () => {
  expect(shownOnCanvas(model, finding('warning', ['plan', ...names]))).toMatchObject({
    components: ['esx'],
    words: 'Showing X-01: 6 virtual machines',
  });
});
