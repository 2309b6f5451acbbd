import type { Ids } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import type { StagedImport } from '#shared/interchange/import-report.ts';
import { readRvtools, type SourceFile } from '#shared/interchange/rvtools/read-rvtools.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** Reads one format against a plan, and changes nothing. */
interface Importer {
  read(file: SourceFile, plan: PlanView, context: { readonly ids: Ids }): Result<StagedImport>;
}

/** The formats that can be imported into a plan. */
export const importers = {
  rvtools: { read: readRvtools },
} as const satisfies Readonly<Record<string, Importer>>;

export type ImporterName = keyof typeof importers;
