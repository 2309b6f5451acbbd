import { lazy, Suspense } from 'react';
import { AddBookmarkDialog } from '#renderer/bookmarks/AddBookmarkDialog.tsx';
import { BookmarksDialog } from '#renderer/bookmarks/BookmarksDialog.tsx';
import { AddTechnologyDialog } from '#renderer/palette/AddTechnologyDialog.tsx';
import { RuleDialog } from '#renderer/findings/RuleDialog.tsx';
import { TakeBaselineDialog } from '#renderer/findings/TakeBaselineDialog.tsx';
import { WaiveDialog } from '#renderer/findings/WaiveDialog.tsx';
import { RenamePlanDialog } from '#renderer/home/RenamePlanDialog.tsx';
import { ImportReportDialog } from '#renderer/importing/ImportReportDialog.tsx';
import { NotNeededDialog } from '#renderer/layers/NotNeededDialog.tsx';
import { MoveIntoDialog } from '#renderer/outline/MoveIntoDialog.tsx';
import { ReportDialog } from '#renderer/report/ReportDialog.tsx';
import { SinceReportDialog } from '#renderer/report/SinceReportDialog.tsx';
import { ExportRulesDialog } from '#renderer/rules/packs/ExportRulesDialog.tsx';
import { ImportRulesDialog } from '#renderer/rules/packs/ImportRulesDialog.tsx';
import {
  EditScenarioDialog,
  NewScenarioDialog,
  SaveVersionDialog,
} from '#renderer/scenarios/scenario-dialogs.tsx';
import { SearchDialog } from '#renderer/search/SearchDialog.tsx';
import { openDialog, type OpenDialog } from '#renderer/state/open-dialog.ts';
import { useStore } from '#renderer/state/store.ts';
import { SessionContext } from '#renderer/state/use-session.ts';
import { screen } from '#renderer/state/workspace.ts';
import { WorkshopDialog } from '#renderer/workshop/WorkshopDialog.tsx';
import { KeyboardDialog } from './KeyboardDialog.tsx';
import { PlanDetailsDialog } from './PlanDetailsDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

const MergeDialog = lazy(async () => ({
  default: (await import('#renderer/scenarios/MergeDialog.tsx')).MergeDialog,
}));

/** The dialog that lies over the window, if any. */
export function Dialogs() {
  const dialog = useStore(openDialog);
  const shown = useStore(screen);
  if (dialog === undefined) return null;
  if (shown.name !== 'editor') return drawnAnywhere(dialog) ?? null;
  return (
    <SessionContext value={shown.session}>
      {drawnAnywhere(dialog) ?? drawnInEditor(dialog)}
    </SessionContext>
  );
}

/** Dialogs that need no open plan. */
function drawnAnywhere(dialog: OpenDialog) {
  switch (dialog.name) {
    case 'keyboard':
      return <KeyboardDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'rename-plan':
      return <RenamePlanDialog planId={dialog.planId} current={dialog.current} />;
    case 'import-report':
      return <ImportReportDialog key={dialog.offer.into.planId} offer={dialog.offer} />;
    default:
      return undefined;
  }
}

function drawnInEditor(dialog: OpenDialog) {
  switch (dialog.name) {
    case 'search':
      return <SearchDialog />;
    case 'bookmarks':
      return <BookmarksDialog />;
    case 'add-bookmark':
      return <AddBookmarkDialog query={dialog.query} />;
    case 'move-into':
      return <MoveIntoDialog ids={dialog.ids} />;
    case 'not-needed':
      return <NotNeededDialog layer={dialog.layer} />;
    case 'waive':
      return <WaiveDialog finding={dialog.finding} waiver={dialog.waiver} />;
    case 'rule':
      return <RuleDialog id={dialog.rule} />;
    case 'add-technology':
      return <AddTechnologyDialog kind={dialog.kind} given={dialog.given} />;
    case 'import-rules':
      return <ImportRulesDialog report={dialog.report} />;
    case 'export-rules':
      return <ExportRulesDialog />;
    case 'new-scenario':
      return <NewScenarioDialog />;
    case 'edit-scenario':
      return <EditScenarioDialog />;
    case 'save-version':
      return <SaveVersionDialog />;
    case 'merge-scenario':
      return (
        <Suspense fallback={null}>
          <MergeDialog />
        </Suspense>
      );
    case 'take-baseline':
      return <TakeBaselineDialog />;
    case 'report':
      return <ReportDialog />;
    case 'since-report':
      return <SinceReportDialog file={dialog.file} since={dialog.since} />;
    case 'plan-details':
      return <PlanDetailsDialog />;
    case 'workshop':
      return <WorkshopDialog />;
    default:
      return null;
  }
}
