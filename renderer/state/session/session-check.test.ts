import { expect, test } from 'vitest';
import { setPatch, type Change } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import { SessionCheck } from './session-check.ts';

const today = '2026-01-01';
const always = new AbortController().signal;
const anyPlan = () =>
  drawSketch({
    parts: { db: ['vm', { name: 'Order DB' }], esx: ['hypervisor'] },
    relations: [['db', 'runsOn', 'esx']],
  });
const renamed: Change = [setPatch('component', 'db', 'name', 'Order DB', 'Orders')];
const moved: Change = [setPatch('component', 'db', 'lane', 'processing', 'storage')];
const judgedAfresh = (plan: Plan) => createEngine(plan, allRules, { today }).result();
const keysOf = ({ findings }: { readonly findings: readonly { readonly message: string }[] }) =>
  findings.map(({ message }) => message).toSorted();

test('nothing is said of findings before the plan is judged, and of layers only that they are missing', async () => {
  const check = new SessionCheck(anyPlan(), today);
  const said = () => [check.isJudged.get(), check.counts, check.layerStates.processing];
  expect(said()).toEqual([false, undefined, undefined]);
  expect(check.layerStates.access).toBe('missing');
  expect(await check.judge(always)).toBe(true);
  const { layers, findings } = judgedAfresh(anyPlan());
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  expect([check.isJudged.get(), check.counts?.error, check.layerStates]).toEqual([
    true,
    errors,
    layers,
  ]);
});

test('an edit made before the plan is judged is judged with the rest', async () => {
  const plan = anyPlan();
  const check = new SessionCheck(plan, today);
  for (const change of [renamed, moved]) {
    plan.apply(change);
    expect(check.apply(change)).toBeUndefined();
  }
  expect(check.layerStates.processing).toBeUndefined();
  await check.judge(always);
  expect(keysOf(check.result)).toEqual(keysOf(judgedAfresh(plan)));
});

test('edits at every turn of the judging come to what judging afresh gives', async () => {
  const plan = anyPlan();
  const check = new SessionCheck(plan, today);
  const judging = check.judge(always);
  let isOver = false;
  void judging.then(() => (isOver = true));
  let name = 'Order DB';
  for (let turn = 1; !isOver; turn++) {
    const change = [setPatch('component', 'db', 'name', name, (name = `Orders ${turn}`))];
    plan.apply(change);
    check.apply(change);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(keysOf(check.result)).toEqual(keysOf(judgedAfresh(plan)));
});

test('who asks for the rules at once gets them of the plan as it is', () => {
  const plan = anyPlan();
  const check = new SessionCheck(plan, today);
  plan.apply(moved);
  check.apply(moved);
  expect(keysOf(check.engine.result())).toEqual(keysOf(judgedAfresh(plan)));
});

test('a plan that is closed before it is judged is never said to be', async () => {
  const stop = new AbortController();
  const check = new SessionCheck(anyPlan(), today);
  check.tookMs.subscribe(() => stop.abort());
  expect(await check.judge(stop.signal)).toBe(false);
  expect([check.isJudged.get(), check.counts]).toEqual([false, undefined]);
});
