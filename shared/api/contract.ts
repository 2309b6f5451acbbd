import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { StagedImport } from '#shared/interchange/import-report.ts';
import type { Ack, PlanEvent, PlanSnapshot, Revision, UndoReply } from '#shared/sync/protocol.ts';
import { carriedFileSchema, type CarriedFile } from './carried-file.ts';
import { exportRequestSchema } from './export-request.ts';
import { operationSchema } from './operation-schema.ts';
import { reportOrderSchema, type ReportEvent } from './report-order.ts';
import type { AppInfo, PlanSummary, Settings, StarterSummary } from './summaries.ts';

const planId = z.string().min(1).max(200);
const planRef = z.strictObject({ planId });
const reportRef = z.strictObject({ reportId: z.string().min(1).max(40) });
const planName = z.string().trim().min(1, 'A plan needs a name.').max(200);
const path = z.string().min(1).max(4096);

/** Refusals that a person may meet: one clear sentence each, in `message`. */
const base = oc.errors({
  NOT_FOUND: {},
  REFUSED: { data: z.object({ code: z.string() }) },
  FORBIDDEN: {},
});

/**
 * Everything a client can ask of the backend, whichever wire carries it. Inputs come from outside and are
 * parsed; outputs come from our own backend and are only typed.
 */
export const contract = {
  app: {
    info: base.output(type<AppInfo>()),
    saveSettings: base
      .input(
        z.strictObject({
          theme: z.enum(['system', 'light', 'dark', 'hc']),
          hintDismissed: z.boolean(),
        }),
      )
      .output(type<Settings>()),
  },
  library: {
    list: base.output(type<readonly PlanSummary[]>()),
    starters: base.output(type<readonly StarterSummary[]>()),
    /** A new plan, empty or from a starter. */
    create: base
      .input(z.strictObject({ name: planName.optional(), starter: z.string().max(100).optional() }))
      .output(type<PlanSummary>()),
    /** Opens a .strata file where it lies (desktop only: a browser has no paths). */
    openPath: base.input(z.strictObject({ path })).output(type<PlanSummary>()),
    /** Takes a copy of an uploaded .strata or plan JSON file into the library. */
    addFile: base.input(z.strictObject({ file: carriedFileSchema })).output(type<PlanSummary>()),
    rename: base.input(z.strictObject({ planId, name: planName })).output(type<PlanSummary>()),
    duplicate: base.input(planRef).output(type<PlanSummary>()),
    /** Moves the file to the library's trash folder. */
    trash: base.input(planRef).output(type<{ readonly trashedAs: string }>()),
    restore: base
      .input(z.strictObject({ trashedAs: z.string().min(1).max(300) }))
      .output(type<PlanSummary>()),
  },
  plan: {
    open: base.input(planRef).output(type<PlanSnapshot>()),
    /** Revisions from `since` on, as they are committed, until the caller stops listening. */
    watch: base
      .input(z.strictObject({ planId, since: z.int().min(0) }))
      .output(eventIterator(type<PlanEvent>())),
    /** Answers after the operations are on disk, in their order. */
    commit: base
      .input(z.strictObject({ planId, operations: z.array(operationSchema).min(1).max(1000) }))
      .output(type<readonly Ack[]>()),
    undo: base.input(planRef).output(type<UndoReply>()),
    redo: base.input(planRef).output(type<UndoReply>()),
    /** The newest revisions, newest first. */
    history: base
      .input(
        z.strictObject({
          planId,
          before: z.int().min(1).optional(),
          limit: z.int().min(1).max(500),
        }),
      )
      .output(type<readonly Omit<Revision, 'change'>[]>()),
    /** The plan as one .strata file without companions, to download. */
    copy: base.input(planRef).output(type<CarriedFile>()),
    /** The same, written to a path (desktop only). */
    copyTo: base.input(z.strictObject({ planId, path })).output(type<{ readonly path: string }>()),
    exportJson: base
      .input(planRef)
      .output(type<{ readonly fileName: string; readonly text: string }>()),
    /** A picture, a page, a text or a workbook of the plan, to download. Made beside the plan's own thread; can be ended. */
    export: base
      .input(z.strictObject({ planId, request: exportRequestSchema }))
      .output(type<CarriedFile>()),
    /** The same, written to a path (desktop only). */
    exportTo: base
      .input(z.strictObject({ planId, request: exportRequestSchema, path }))
      .output(type<{ readonly path: string }>()),
    /** Makes a report and tells how far it is. Leaving ends the work. */
    report: base
      .input(z.strictObject({ planId, order: reportOrderSchema }))
      .output(eventIterator(type<ReportEvent>())),
    /** A report that was made, to download. */
    reportFile: base.input(reportRef).output(type<CarriedFile>()),
    /** The same, written to a path (desktop only). */
    reportTo: base
      .input(z.strictObject({ reportId: reportRef.shape.reportId, path }))
      .output(type<{ readonly path: string }>()),
    /**
     * Reads a workbook against a plan, or, without one, as the start of a new plan. Changes nothing: the client
     * accepts by committing the change.
     */
    readImport: base
      .input(z.strictObject({ planId: planId.optional(), file: carriedFileSchema }))
      .output(type<StagedImport>()),
  },
} as const;
