import type { Id } from '#shared/base/ids.ts';
import type { ChangesSince } from '#shared/api/changes-since.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { PackReport } from '#shared/interchange/rule-pack/pack-report.ts';
import type { Waiver } from '#shared/plan/records.ts';
import type { StagedImport } from '#shared/interchange/import-report.ts';
import { createStore } from '../base/store.ts';

/** What may lie over the window. Panels open one by naming it; renderer/app draws it. */
export type OpenDialog =
  | { readonly name: 'search' }
  | { readonly name: 'keyboard' }
  | { readonly name: 'settings' }
  | { readonly name: 'query-form' }
  | { readonly name: 'bookmarks' }
  /** Of what is in sight, or of a query. */
  | { readonly name: 'add-bookmark'; readonly query?: string }
  | { readonly name: 'move-into'; readonly ids: readonly Id[]; readonly onlyRacks?: boolean }
  | { readonly name: 'relate'; readonly from: Id }
  | { readonly name: 'not-needed'; readonly layer: Layer }
  /** With the waiver that it had, to be renewed. */
  | { readonly name: 'waive'; readonly finding: Finding; readonly waiver?: Waiver }
  | { readonly name: 'rule'; readonly rule: string }
  | { readonly name: 'add-technology'; readonly kind?: Kind; readonly given?: string }
  | { readonly name: 'import-rules'; readonly report: PackReport }
  | { readonly name: 'export-rules' }
  | { readonly name: 'take-baseline' }
  | { readonly name: 'new-scenario' | 'edit-scenario' | 'save-version' | 'merge-scenario' }
  | { readonly name: 'workshop' | 'take-record' }
  | { readonly name: 'plan-details' }
  | { readonly name: 'report' }
  | { readonly name: 'since-report'; readonly file: File; readonly since: ChangesSince }
  | { readonly name: 'rename-plan'; readonly planId: string; readonly current: string }
  | { readonly name: 'empty-trash'; readonly plans: number }
  | { readonly name: 'import-report'; readonly offer: ImportOffer };

/** A file that was read, waiting for a decision. */
export interface ImportOffer {
  readonly fileName: string;
  readonly staged: StagedImport;
  /** The plan it was read against, and would be added to; without an id, a plan that would be made. */
  readonly into: { readonly planId?: string; readonly name: string };
  readonly file: File;
}

export const openDialog = createStore<OpenDialog | undefined>(undefined);

/** Lays a dialog over the window. */
export const showDialog = (dialog: OpenDialog): void => openDialog.set(dialog);

/** Takes the dialog away. */
export const closeDialog = (): void => openDialog.set(undefined);
