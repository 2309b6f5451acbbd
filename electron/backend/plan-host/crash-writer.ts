// Started by crash.test.ts and killed in the middle of its work: commits without end and says what was acknowledged.
import { writeSync } from 'node:fs';
import { setPatch } from '#shared/plan/change.ts';
import { systemClock, randomIds } from '../node-world.ts';
import { openPlanHost } from './open-plan-host.ts';

const [file = '', run = ''] = process.argv.slice(2);
const host = openPlanHost(file, { clock: systemClock, ids: randomIds });
if (!host.ok) throw new Error(host.error.message);

for (let round = 0; ; round++) {
  const operations = Array.from({ length: 1 + (round % 4) }, (_, index) => ({
    opId: `${run}-${round}-${index}`,
    label: 'Move',
    change: [setPatch('component', 's1', 'x', 0, round * 10 + index + 1)],
  }));
  const acks = await host.value.commit('ada', operations);
  // Written at once: what a killed process had only buffered would not count as said.
  for (const ack of acks) if (ack.ok) writeSync(1, `${ack.opId} ${ack.seq}\n`);
}
