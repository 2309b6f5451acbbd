// A process of its own, so that its memory is that of a report and nothing else: node report-run.ts PLAN.json OUT.pdf
import { readFileSync, writeFileSync } from 'node:fs';
import { readPlanFile } from '#shared/interchange/plan-file/read-plan-file.ts';
import { reportTemplates } from '#shared/report/document/report-template.ts';
import { makeReport } from '#electron/backend/report/make-report.ts';

// Reading the program itself, which the packed app does in a tenth of the time, does not count.
const begun = process.cpuUsage();
const [plan = '', out = ''] = process.argv.slice(2);
const read = readPlanFile(readFileSync(plan, 'utf8'), plan);
if (!read.ok) throw new Error(read.error.message);
const { bytes, pageCount } = makeReport(read.value.plan, {
  // Every chapter but the poster, which is asked for apart.
  sections: reportTemplates[0]!.sections,
  paper: 'a4',
  today: '2026-01-01',
  version: '0.1.0',
});
writeFileSync(out, bytes);
const { user, system } = process.cpuUsage(begun);
console.log(
  JSON.stringify({
    cpuS: (user + system) / 1e6,
    peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6,
    fileMb: bytes.length / 1e6,
    pages: pageCount,
  }),
);
