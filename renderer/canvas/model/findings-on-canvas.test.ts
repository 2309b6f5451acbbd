import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import { createStore } from '#renderer/state/base/store.ts';
import { CanvasModel } from './canvas-model.ts';
import { FindingsOnCanvas } from './findings-on-canvas.ts';
import { markOf } from '../scene/scene-state.ts';

const plan = drawSketch({ parts: { db: ['workload'] } });
const model = new CanvasModel(plan, () => 'open');
const engine = createEngine(plan, allRules, { today: '2026-01-01' });

/** A session that remembers whether somebody waited for the rules. */
function session(isJudged: boolean) {
  const asked = { isJudged: createStore(isJudged), waited: false };
  const waiting = Object.defineProperty(asked, 'engine', {
    get: () => {
      asked.waited = true;
      return engine;
    },
  });
  return waiting as typeof asked & { readonly engine: typeof engine };
}

test('a plan that is not judged yet is drawn without marks, and does not wait for the rules', () => {
  const opened = session(false);
  const findings = new FindingsOnCanvas(opened, model);
  expect([...findings.mark().marks!.mark]).toEqual([markOf.none]);
  findings.show();
  expect(opened.waited).toBe(false);
});

test('a judged plan is drawn with the mark of what its components wait for', () => {
  const findings = new FindingsOnCanvas(session(true), model);
  expect(findings.mark().marks!.mark[0]).toBeGreaterThan(markOf.none);
  expect(findings.areJudged).toBe(true);
});
