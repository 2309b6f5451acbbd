import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { inRepository } from '../scripts/repository-root.ts';
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
    return Object.fromEntries(
      Object.entries(sizes).map(([size, components]) => [size, measured(folder, components)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(folder: string, components: number): Record<string, number> {
  const plan = path.join(folder, 'plan.json');
  writeFileSync(plan, writePlanFile(generateDataCenter({ components, seed: 1 })));
  const run = spawnSync(
    process.execPath,
    [inRepository('build/bench/report-run.ts'), plan, path.join(folder, 'report.pdf')],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (run.status !== 0) throw new Error(`the report failed: ${run.stderr}`);
  const told = JSON.parse(run.stdout) as Record<(typeof keys)[number], number>;
  return Object.fromEntries(keys.map((key) => [`report.${key}`, Number(told[key].toFixed(2))]));
}
