import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { StagedImport } from '#shared/interchange/import-report.ts';
import type { StoryEntry } from '#shared/scenario/story-entry.ts';
import type { Ack, PlanEvent, PlanSnapshot, Revision, UndoReply } from '#shared/sync/protocol.ts';
import type {
  MergeStart,
  PlanAtMoment,
  Scenario,
  ScenarioList,
  Version,
} from '#shared/sync/scenarios.ts';
import type { OpenRoom, RoomOrder } from '#shared/workshop/open-room.ts';
import { frameSchema, presenceSchema } from '#shared/workshop/presence-schema.ts';
import { carriedFileSchema, type CarriedFile } from './carried-file.ts';
import type { ChangesSince } from './changes-since.ts';
import { exportRequestSchema } from './export-request.ts';
import { operationSchema } from './operation-schema.ts';
import {
  reportOrderSchema,
  templateName,
  templateSchema,
  type ReportEvent,
  type TemplateList,
} from './report-order.ts';
import { settingsShape } from './settings-schema.ts';
import type {
  AppInfo,
  PlanSummary,
  RecentPlan,
  Settings,
  StarterSummary,
  TrashedPlan,
} from './summaries.ts';
import { t } from '#shared/words/t.ts';

const planId = z.string().min(1).max(200);
const planRef = z.strictObject({ planId });
/** A scenario of a plan; the main plan unless told. */
const branch = z.int().min(0).default(0);
const branchRef = z.strictObject({ planId, branch });
const seq = z.int().min(0);
const scenarioName = z
  .string()
  .trim()
  .min(1, { error: () => t`A scenario needs a name.` })
  .max(100);
const description = z.string().trim().max(2000);
const reportRef = z.strictObject({ reportId: z.string().min(1).max(40) });
const planName = z
  .string()
  .trim()
  .min(1, { error: () => t`A plan needs a name.` })
  .max(200);
const moment = z.union([
  z.strictObject({ branch: z.int().min(0), seq: seq.exactOptional() }),
  z.strictObject({ branch: z.int().min(0), until: z.int().min(0) }),
  z.strictObject({ version: z.int().min(1) }),
]);
const mergeOrder = z.strictObject({
  opId: z.string().min(1).max(200),
  source: z.int().min(0),
  sourceSeq: seq,
  targetSeq: seq,
  take: z.array(z.string().max(500)).max(100_000),
});
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
    saveSettings: base.input(z.strictObject(settingsShape)).output(type<Settings>()),
  },
  library: {
    list: base.output(type<readonly PlanSummary[]>()),
    starters: base.output(type<readonly StarterSummary[]>()),
    /** Plans that were opened here, the last one first; those that are gone are left out. */
    recent: base.output(type<readonly RecentPlan[]>()),
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
    /** What lies in the trash, the one changed last first. */
    trashed: base.output(type<readonly TrashedPlan[]>()),
    /** Deletes for good what lies in the trash. Files of plans that lie elsewhere stay. */
    emptyTrash: base.output(type<undefined>()),
    restore: base
      .input(z.strictObject({ trashedAs: z.string().min(1).max(300) }))
      .output(type<PlanSummary>()),
  },
  /** Report templates that were saved, for all plans. */
  templates: {
    list: base.output(type<TemplateList>()),
    /** Replaces one of the same name. */
    save: base.input(templateSchema).output(type<TemplateList>()),
    rename: base
      .input(z.strictObject({ from: templateName, to: templateName }))
      .output(type<TemplateList>()),
    remove: base.input(z.strictObject({ name: templateName })).output(type<TemplateList>()),
  },
  plan: {
    open: base.input(branchRef).output(type<PlanSnapshot>()),
    /** Revisions from `since` on, as they are committed, until the caller stops listening. */
    watch: base
      .input(z.strictObject({ planId, branch, since: z.int().min(0) }))
      .output(eventIterator(type<PlanEvent>())),
    /** Answers after the operations are on disk, in their order. */
    commit: base
      .input(
        z.strictObject({ planId, branch, operations: z.array(operationSchema).min(1).max(1000) }),
      )
      .output(type<readonly Ack[]>()),
    undo: base.input(branchRef).output(type<UndoReply>()),
    redo: base.input(branchRef).output(type<UndoReply>()),
    /** The newest revisions, newest first. */
    history: base
      .input(
        z.strictObject({
          planId,
          branch,
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
      .input(branchRef)
      .output(type<{ readonly fileName: string; readonly text: string }>()),
    /** A picture, a page, a text or a workbook of the plan, to download. Made beside the plan's own thread; can be ended. */
    export: base
      .input(z.strictObject({ planId, branch, request: exportRequestSchema }))
      .output(type<CarriedFile>()),
    /** The same, written to a path (desktop only). */
    exportTo: base
      .input(z.strictObject({ planId, branch, request: exportRequestSchema, path }))
      .output(type<{ readonly path: string }>()),
    /** Makes a report and tells how far it is. Leaving ends the work. */
    report: base
      .input(z.strictObject({ planId, branch, order: reportOrderSchema }))
      .output(eventIterator(type<ReportEvent>())),
    /** A report that was made, to download. */
    reportFile: base.input(reportRef).output(type<CarriedFile>()),
    /** The same, written to a path (desktop only). */
    reportTo: base
      .input(z.strictObject({ reportId: reportRef.shape.reportId, path }))
      .output(type<{ readonly path: string }>()),
    /** What is different in a plan since a report of it was written; the file is the report. */
    changedSince: base
      .input(z.strictObject({ planId, file: carriedFileSchema }))
      .output(type<ChangesSince>()),
    /**
     * Reads a workbook against a plan, or, without one, as the start of a new plan. Changes nothing: the client
     * accepts by committing the change.
     */
    readImport: base
      .input(z.strictObject({ planId: planId.optional(), branch, file: carriedFileSchema }))
      .output(type<StagedImport>()),
  },
  scenario: {
    list: base.input(planRef).output(type<ScenarioList>()),
    /** A scenario from another as it is, or as it was after one of its revisions. */
    create: base
      .input(
        z.strictObject({
          planId,
          name: scenarioName,
          description: description.optional(),
          from: z.strictObject({ branch, seq: seq.optional() }),
        }),
      )
      .output(type<Scenario>()),
    change: base
      .input(
        z.strictObject({
          planId,
          branch: z.int().min(0),
          name: scenarioName.optional(),
          description: description.optional(),
          isArchived: z.boolean().optional(),
        }),
      )
      .output(type<Scenario>()),
    /** Only one on which nothing was done; others can be archived. */
    remove: base.input(z.strictObject({ planId, branch: z.int().min(1) })).output(type<true>()),
    /** The plan at a moment, to look at. */
    at: base.input(z.strictObject({ planId, moment })).output(type<PlanAtMoment>()),
    /** What was done on the way to a scenario, newest first. */
    story: base
      .input(
        z.strictObject({
          planId,
          branch,
          before: z.int().min(1).optional(),
          limit: z.int().min(1).max(500),
        }),
      )
      .output(type<readonly StoryEntry[]>()),
    saveVersion: base
      .input(
        z.strictObject({
          planId,
          branch,
          seq: seq.optional(),
          name: z
            .string()
            .trim()
            .min(1, { error: () => t`A version needs a name.` })
            .max(100),
          note: description.optional(),
        }),
      )
      .output(type<Version>()),
    dropVersion: base
      .input(z.strictObject({ planId, version: z.int().min(1) }))
      .output(type<true>()),
    mergeStart: base
      .input(z.strictObject({ planId, source: z.int().min(0), target: z.int().min(0) }))
      .output(type<MergeStart>()),
    /** One act on the target; refused when either side went on since `mergeStart`. */
    merge: base
      .input(z.strictObject({ planId, target: z.int().min(0), order: mergeOrder }))
      .output(type<{ readonly seq: number }>()),
  },
  /** The workshop round a plan, for the window of whoever holds it. Guests have a way of their own (`shared/workshop/messages.ts`). */
  workshop: {
    /** Whether it is open, whether it was when Strata ended without closing it, and where it could listen. */
    status: base.input(planRef).output(
      type<{
        readonly opened?: OpenRoom;
        readonly leftOpen?: RoomOrder;
        readonly addresses: readonly { readonly name: string; readonly address: string }[];
      }>(),
    ),
    open: base
      .input(
        z.strictObject({
          planId,
          order: z.strictObject({
            address: z.union([z.ipv4(), z.ipv6()]),
            port: z.int().min(0).max(65_535),
            tls: z.boolean(),
          }),
        }),
      )
      .output(type<OpenRoom>()),
    close: base.input(planRef).output(type<void>()),
    /** What happens in the room, as `HostMessage` in JSON, until the window leaves or the room is closed. */
    listen: base.input(planRef).output(eventIterator(type<string>())),
    act: base
      .input(z.strictObject({ planId, name: z.string().max(40), params: z.unknown() }))
      .output(type<void>()),
    point: base.input(z.strictObject({ planId, at: presenceSchema })).output(type<void>()),
    summon: base.input(z.strictObject({ planId, view: frameSchema })).output(type<void>()),
  },
} as const;
