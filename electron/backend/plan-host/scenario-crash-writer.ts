// Started by scenario-crash.test.ts and killed in the middle of its work: makes, edits and merges scenarios without end and says what was acknowledged.
import { writeSync } from 'node:fs';
import { setPatch } from '#shared/plan/change.ts';
import { systemClock, randomIds } from '../node-world.ts';
import { openPlanHost } from './open-plan-host.ts';

const [file = '', run = ''] = process.argv.slice(2);
const opened = openPlanHost(file, { clock: systemClock, ids: randomIds });
if (!opened.ok) throw new Error(opened.error.message);
const main = opened.value;
// Written at once: what a killed process had only buffered would not count as said.
const say = (words: string) => writeSync(1, `${words}\n`);

for (let round = 0; ; round++) {
  const made = main.scenarios.create({ name: `${run}-${round}`, from: { branch: 0 } }, 'ada');
  if (!made.ok) throw new Error(made.error.message);
  say(`scenario ${made.value.id}`);
  const there = main.on(made.value.id);
  if (!there.ok) throw new Error(there.error.message);
  for (let step = 0; step < 3; step++) {
    const x = there.value.plan.component('s1')!.x;
    const change = [setPatch('component', 's1', 'x', x, round * 10 + step + 1)];
    const opId = `${run}-${round}-${step}`;
    const [ack] = await there.value.commit('ada', [{ opId, label: 'Move', change }]);
    if (ack!.ok) say(`act ${opId}`);
  }
  const start = main.scenarios.mergeStart(made.value.id, 0);
  if (!start.ok) throw new Error(start.error.message);
  const opId = `${run}-${round}-merge`;
  const order = { opId, source: made.value.id, take: [], ...start.value };
  const merged = await main.scenarios.merge(0, order, 'ada');
  if (merged.ok) say(`act ${opId}`);
}
