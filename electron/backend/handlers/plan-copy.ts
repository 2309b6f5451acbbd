import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planFileExtension } from '../database/plan-file-format.ts';
import { fileNameFor } from '../library/plan-name.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import { answer } from './answer.ts';

/** The plan as one file, to download. */
export function planCopy(host: PlanHost): File {
  const folder = mkdtempSync(path.join(tmpdir(), 'strata-copy-'));
  try {
    const name = `${fileNameFor(host.plan.meta.name)}${planFileExtension}`;
    const copy = answer(host.copyTo(path.join(folder, name)));
    return new File([readFileSync(copy)], name, { type: 'application/vnd.sqlite3' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
