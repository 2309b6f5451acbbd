// npm run -s workshop:fuzz -- [--seeds 50] [--operations 500] [--from 1]: guests over bad lines end with one plan.
import { parseArgs } from 'node:util';
import { fuzzClients, fuzzRoom } from '#build/load/fuzz-room.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    operations: { type: 'string', default: '500' },
    from: { type: 'string', default: '1' },
  },
});
const seeds = Number(values.seeds);
const operationsEach = Number(values.operations);
const total = { seeds, clients: fuzzClients, operationsEach };
const sums = {
  operations: 0,
  undone: 0,
  drops: 0,
  doubled: 0,
  revisions: 0,
  diverged: 0,
  duplicated: 0,
};
for (let index = 0; index < seeds; index++) {
  const outcome = await fuzzRoom(Number(values.from) + index, operationsEach);
  if (outcome.diverged + outcome.duplicated > 0) console.error(JSON.stringify(outcome));
  for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += outcome[name];
}
console.log(JSON.stringify({ ...total, ...sums }));
process.exitCode = sums.diverged + sums.duplicated === 0 ? 0 : 1;
