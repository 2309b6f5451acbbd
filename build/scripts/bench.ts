// npm run -s bench -- --json [--only rules,analysis,peers,report,layout,durable,canvas]: the figures of the README, in one run on one machine.
import { parseArgs } from 'node:util';
import { benchAnalysis } from '../bench/analysis-bench.ts';
import { benchCanvas } from '../bench/canvas-bench.ts';
import { benchLayout } from '../bench/layout-bench.ts';
import { benchDurable } from '../bench/durable-bench.ts';
import { machineNow } from '../bench/machine-now.ts';
import { benchPeers } from '../bench/peers-bench.ts';
import { benchReport } from '../bench/report-bench.ts';
import { benchRules } from '../bench/rules-bench.ts';
import type { Figures } from '../bench/figures.ts';
import { joinFigures } from '../bench/figures.ts';

const parts: Readonly<Record<string, () => Promise<Figures>>> = {
  rules: benchRules,
  analysis: benchAnalysis,
  peers: benchPeers,
  report: benchReport,
  layout: benchLayout,
  durable: benchDurable,
  canvas: benchCanvas,
};

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(parts);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `bench: there is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(2);
}

const before = machineNow();
const measured: Figures[] = [];
for (const name of wanted) {
  console.error(`bench: ${name} …`);
  measured.push(await parts[name]!());
}
const report = { machine: { before, after: machineNow() }, ...joinFigures(measured) };
if (values.json === true) console.log(JSON.stringify(report, null, 2));
else
  for (const [size, figures] of Object.entries(joinFigures(measured)))
    console.table({ [size]: figures });
