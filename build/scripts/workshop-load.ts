// npm run -s workshop:load -- [--json] [--clients N] [--rate N] [--seconds N] [--kills N] [--components N] [--join-components N]
import { parseArgs } from 'node:util';
import { runLoad } from '#build/load/run-load.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    clients: { type: 'string', default: '50' },
    rate: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '20' },
    kills: { type: 'string', default: '0' },
    components: { type: 'string', default: '1000' },
    'join-components': { type: 'string', default: '10000' },
  },
});
const figures = await runLoad({
  clients: Number(values.clients),
  perSecond: Number(values.rate),
  seconds: Number(values.seconds),
  kills: Number(values.kills),
  components: Number(values.components),
  joinComponents: Number(values['join-components']),
});
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`);
