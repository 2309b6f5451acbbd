import { implement } from '@orpc/server';
import { contract } from '#shared/api/contract.ts';
import { asLargeValue } from '#shared/api/large-value.ts';
import { Plan } from '#shared/plan/plan.ts';
import type { Backend } from '../backend.ts';
import { writeWhole } from '../library/write-whole.ts';
import { readImport } from '../importing/read-import.ts';
import { answer, assertMayUsePaths } from './answer.ts';
import type { Caller } from './caller.ts';
import { planCopy } from './plan-copy.ts';
import { planEvents } from './plan-events.ts';
import { planExport, planExportTo } from './plan-export.ts';
import { planJson } from './plan-json.ts';
import { planSince } from './plan-since.ts';
import { planReport } from './plan-report.ts';

/** Methods about one plan. */
export function planHandlers(backend: Backend, { actor, mayUsePaths }: Caller) {
  const { library } = backend;
  const methods = implement(contract).plan;
  const hostOf = (planId: string, branch = 0) => answer(library.host(planId, branch));
  const planOrNone = (planId: string | undefined, branch: number) =>
    planId === undefined ? new Plan() : hostOf(planId, branch).plan;
  return {
    open: methods.open.handler(({ input: { planId, branch } }) => {
      const snapshot = hostOf(planId, branch).snapshot(actor);
      library.noteOpened(planId);
      return asLargeValue({ planId, ...snapshot });
    }),
    watch: methods.watch.handler(({ input: { planId, branch, since }, signal }) => {
      const host = hostOf(planId, branch);
      return planEvents({ host, actor, since, hold: () => library.hold(planId), signal });
    }),
    commit: methods.commit.handler(({ input }) =>
      hostOf(input.planId, input.branch).commit(actor, input.operations),
    ),
    undo: methods.undo.handler(async ({ input }) =>
      answer(await hostOf(input.planId, input.branch).undo(actor)),
    ),
    redo: methods.redo.handler(async ({ input }) =>
      answer(await hostOf(input.planId, input.branch).redo(actor)),
    ),
    history: methods.history.handler(({ input: { planId, branch, before, limit } }) =>
      hostOf(planId, branch).history(before ?? Number.MAX_SAFE_INTEGER, limit),
    ),
    copy: methods.copy.handler(({ input }) => planCopy(hostOf(input.planId))),
    copyTo: methods.copyTo.handler(({ input }) => {
      assertMayUsePaths(mayUsePaths);
      return { path: answer(hostOf(input.planId).copyTo(input.path)) };
    }),
    exportJson: methods.exportJson.handler(({ input }) =>
      planJson(hostOf(input.planId, input.branch).plan),
    ),
    export: methods.export.handler(async ({ input: { planId, branch, request }, signal }) =>
      answer(await planExport(backend, hostOf(planId, branch).plan, request, signal)),
    ),
    exportTo: methods.exportTo.handler(async ({ input: { planId, branch, ...task }, signal }) => {
      assertMayUsePaths(mayUsePaths);
      return answer(await planExportTo(backend, hostOf(planId, branch).plan, task, signal));
    }),
    report: methods.report.handler(({ input: { planId, branch, order }, signal }) =>
      planReport(backend, hostOf(planId, branch), order, signal),
    ),
    reportFile: methods.reportFile.handler(({ input: { reportId } }) => {
      const { bytes, fileName } = answer(backend.reports.get(reportId));
      return new File([bytes as Uint8Array<ArrayBuffer>], fileName, { type: 'application/pdf' });
    }),
    reportTo: methods.reportTo.handler(({ input: { reportId, path } }) => {
      assertMayUsePaths(mayUsePaths);
      const { bytes } = answer(backend.reports.get(reportId));
      return { path: answer(writeWhole(bytes, path, true)) };
    }),
    changedSince: methods.changedSince.handler(async ({ input: { planId, file } }) =>
      answer(await planSince(hostOf(planId).plan, file)),
    ),
    readImport: methods.readImport.handler(async ({ input, signal }) =>
      answer(await readImport(planOrNone(input.planId, input.branch), input.file, signal)),
    ),
  };
}
