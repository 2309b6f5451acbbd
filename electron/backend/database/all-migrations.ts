import type { Migration } from './migration.ts';
import { planTables } from './migrations/0010-plan-tables.ts';
import { readableViews } from './migrations/0020-readable-views.ts';
import { ruleTables } from './migrations/0030-rule-tables.ts';
import { canvasState } from './migrations/0040-canvas-state.ts';
import { noteTable } from './migrations/0050-notes.ts';
import { bookmarks } from './migrations/0060-bookmarks.ts';
import { scenarioTables } from './migrations/0070-scenarios.ts';
import { decisionRecord } from './migrations/0080-decision-record.ts';
import { workshopTables } from './migrations/0090-workshop-tables.ts';
import { noteEntries } from './migrations/0100-note-entries.ts';
import { bookmarkSubjects } from './migrations/0110-bookmark-subjects.ts';
import { namedVotes } from './migrations/0120-named-votes.ts';

/** Every migration there ever was, in order, numbered in tens. New ones go at the end, each with its test beside it. */
export const allMigrations: readonly Migration[] = [
  planTables,
  readableViews,
  ruleTables,
  canvasState,
  noteTable,
  bookmarks,
  scenarioTables,
  decisionRecord,
  workshopTables,
  noteEntries,
  bookmarkSubjects,
  namedVotes,
];
