import type { Subcommand } from './subcommand.ts';
import { analyse } from './subcommands/analyse.ts';
import { check } from './subcommands/check.ts';
import { exportPlan } from './subcommands/export.ts';
import { importWorkbook } from './subcommands/import.ts';
import { newPlan } from './subcommands/new.ts';
import { report } from './subcommands/report.ts';
import { listRules } from './subcommands/rules.ts';
import { serve } from './subcommands/serve.ts';
import { listStarters } from './subcommands/starters.ts';

/** Everything the command line can do, in the order its help shows. */
export const subcommands: ReadonlyMap<string, Subcommand> = new Map([
  ['check', check],
  ['analyse', analyse],
  ['report', report],
  ['import', importWorkbook],
  ['export', exportPlan],
  ['serve', serve],
  ['new', newPlan],
  ['starters', listStarters],
  ['rules', listRules],
]);
