// npm run -s workshop:fuzz -- [--seeds 50] [--operations 500] [--from 1]: guests over bad lines end with one plan.
import { parseArgs } from 'node:util';
import { fuzzRoom } from '#build/load/fuzz-room.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    operations: { type: 'string', default: '500' },
    from: { type: 'string', default: '1' },
  },
});
let diverged = 0;
let operations = 0;
let duplicated = 0;
for (let index = 0; index < Number(values.seeds); index++) {
  const outcome = await fuzzRoom(Number(values.from) + index, Number(values.operations));
  if (outcome.diverged + outcome.duplicated > 0) console.error(JSON.stringify(outcome));
  diverged += outcome.diverged;
  operations += outcome.operations;
  duplicated += outcome.duplicated;
}
console.log(JSON.stringify({ seeds: Number(values.seeds), operations, diverged, duplicated }));
process.exitCode = diverged + duplicated === 0 ? 0 : 1;
