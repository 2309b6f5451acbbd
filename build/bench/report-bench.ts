import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportOf } from '#shared/report/document/report-of.ts';
import { reportTemplates } from '#shared/report/document/report-template.ts';
import { writeReportPdf } from '#electron/backend/report/write-report-pdf.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { inRepository } from '../scripts/repository-root.ts';
import { chromiumPrintSeconds } from './peers/chromium-print.ts';
import { reportHtml } from './peers/report-html.ts';
import type { Figures } from './figures.ts';

const sizes = { n1000: 1_000, n5000: 5_000 } as const;
const keys = ['cpuS', 'peakMb', 'fileMb', 'pages'] as const;

/**
 * What the report with every chapter costs, from reading the plan file to the PDF on disk, in a process of its own: seconds of
 * CPU time, the most memory it had, and what came of it. Judging and analysing the plan are part of it.
 */
export async function benchReport(): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'strata-bench-report-'));
  try {
    const own = Object.fromEntries(
      Object.entries(sizes).map(([size, components]) => [size, measured(folder, size, components)]),
    );
    return { ...own, n1000: { ...own['n1000'], ...(await besideChromium()) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(folder: string, size: string, components: number): Record<string, number> {
  const plan = path.join(folder, 'plan.json');
  writeFileSync(plan, writePlanFile(generateDataCenter({ components, seed: 1 })));
  const run = spawnSync(
    process.execPath,
    [
      // As much room for what was just made as the thread has in which reports are made: see run-worker.ts.
      '--max-semi-space-size=8',
      inRepository('build/bench/report-run.ts'),
      plan,
      path.join(folder, 'report.pdf'),
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (run.status !== 0) throw new Error(`the report failed: ${run.stderr}`);
  const told = JSON.parse(run.stdout) as Record<(typeof keys)[number], number>;
  return Object.fromEntries(
    keys.map((key) => [`report.${size}.${key}`, Number(told[key].toFixed(2))]),
  );
}

/** Writing the same chapters as PDF, once what they say is known: ours, and Chromium printing them as a page. */
async function besideChromium(): Promise<Record<string, number>> {
  const plan = generateDataCenter({ components: sizes.n1000, seed: 1 });
  const about = { today: '2026-01-01', version: '0.1.0', planDigest: '' };
  const report = reportOf(plan, reportTemplates[0]!.sections, about);
  const before = process.cpuUsage();
  writeReportPdf(report, { paper: 'a4', creator: 'Strata', planJson: '{}' });
  const { user, system } = process.cpuUsage(before);
  const ours = (user + system) / 1e6;
  const theirs = await chromiumPrintSeconds(reportHtml(report));
  return {
    'peers.ours.writeS': Number(ours.toFixed(2)),
    'peers.chromiumPrint.writeS': Number(theirs.toFixed(2)),
    'peers.chromiumPrint.ratio': Number((theirs / ours).toFixed(2)),
  };
}
