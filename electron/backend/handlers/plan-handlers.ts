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
import { planReport } from './plan-report.ts';

/** Methods about one plan. */
export function planHandlers(backend: Backend, { actor, mayUsePaths }: Caller) {
  const { library } = backend;
  const methods = implement(contract).plan;
  const hostOf = (planId: string) => answer(library.host(planId));
  const planOrNone = (planId: string | undefined) =>
    planId === undefined ? new Plan() : hostOf(planId).plan;
  return {
    open: methods.open.handler(({ input: { planId } }) =>
      asLargeValue({ planId, ...hostOf(planId).snapshot(actor) }),
    ),
    watch: methods.watch.handler(({ input: { planId, since }, signal }) => {
      const host = hostOf(planId);
      return planEvents({ host, actor, since, hold: () => library.hold(planId), signal });
    }),
    commit: methods.commit.handler(({ input }) =>
      hostOf(input.planId).commit(actor, input.operations),
    ),
    undo: methods.undo.handler(async ({ input }) => answer(await hostOf(input.planId).undo(actor))),
    redo: methods.redo.handler(async ({ input }) => answer(await hostOf(input.planId).redo(actor))),
    history: methods.history.handler(({ input: { planId, before, limit } }) =>
      hostOf(planId).history(before ?? Number.MAX_SAFE_INTEGER, limit),
    ),
    copy: methods.copy.handler(({ input }) => planCopy(hostOf(input.planId))),
    copyTo: methods.copyTo.handler(({ input }) => {
      assertMayUsePaths(mayUsePaths);
      return { path: answer(hostOf(input.planId).copyTo(input.path)) };
    }),
    exportJson: methods.exportJson.handler(({ input }) => planJson(hostOf(input.planId).plan)),
    export: methods.export.handler(async ({ input: { planId, request }, signal }) =>
      answer(await planExport(backend, hostOf(planId).plan, request, signal)),
    ),
    exportTo: methods.exportTo.handler(async ({ input: { planId, ...task }, signal }) => {
      assertMayUsePaths(mayUsePaths);
      return answer(await planExportTo(backend, hostOf(planId).plan, task, signal));
    }),
    report: methods.report.handler(({ input: { planId, order }, signal }) =>
      planReport(backend, hostOf(planId).plan, order, signal),
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
    readImport: methods.readImport.handler(async ({ input, signal }) =>
      answer(await readImport(planOrNone(input.planId), input.file, signal)),
    ),
  };
}
