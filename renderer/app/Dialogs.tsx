import { useEffect } from 'react';
import { WaiveDialog } from '#renderer/findings/WaiveDialog.tsx';
import { EmptyTrashDialog } from '#renderer/home/EmptyTrashDialog.tsx';
import { RenamePlanDialog } from '#renderer/home/RenamePlanDialog.tsx';
import { NotNeededDialog } from '#renderer/layers/NotNeededDialog.tsx';
import { RelateDialog } from '#renderer/canvas/relating/RelateDialog.tsx';
import { MoveIntoDialog } from '#renderer/outline/MoveIntoDialog.tsx';
import { SearchDialog } from '#renderer/search/SearchDialog.tsx';
import { openDialog, type OpenDialog } from '#renderer/state/window/open-dialog.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { SessionContext } from '#renderer/state/session/use-session.ts';
import { screen } from '#renderer/state/session/workspace.ts';
import { KeyboardDialog } from './KeyboardDialog.tsx';
import { PlanDetailsDialog } from './PlanDetailsDialog.tsx';
import { Guarded } from '#renderer/ui/Guarded.tsx';
import { lazyPart } from '#renderer/ui/lazy-part.tsx';
import { tellError } from './tell-errors.ts';
import { SettingsDialog } from './SettingsDialog.tsx';

/** What is seldom wanted is read when it is. Those that are typed into at once are there. */
const AddBookmarkDialog = lazyPart(
  () => import('#renderer/bookmarks/AddBookmarkDialog.tsx'),
  (module) => module.AddBookmarkDialog,
);
const AddTechnologyDialog = lazyPart(
  () => import('#renderer/palette/AddTechnologyDialog.tsx'),
  (module) => module.AddTechnologyDialog,
);
const BookmarksDialog = lazyPart(
  () => import('#renderer/bookmarks/BookmarksDialog.tsx'),
  (module) => module.BookmarksDialog,
);
const QueryFormDialog = lazyPart(
  () => import('#renderer/outline/QueryFormDialog.tsx'),
  (module) => module.QueryFormDialog,
);
const EditScenarioDialog = lazyPart(
  () => import('#renderer/scenarios/scenario-dialogs.tsx'),
  (module) => module.EditScenarioDialog,
);
const ExportRulesDialog = lazyPart(
  () => import('#renderer/rules/packs/ExportRulesDialog.tsx'),
  (module) => module.ExportRulesDialog,
);
const ImportReportDialog = lazyPart(
  () => import('#renderer/importing/ImportReportDialog.tsx'),
  (module) => module.ImportReportDialog,
);
const ImportRulesDialog = lazyPart(
  () => import('#renderer/rules/packs/ImportRulesDialog.tsx'),
  (module) => module.ImportRulesDialog,
);
const NewScenarioDialog = lazyPart(
  () => import('#renderer/scenarios/scenario-dialogs.tsx'),
  (module) => module.NewScenarioDialog,
);
const ReportDialog = lazyPart(
  () => import('#renderer/report/ReportDialog.tsx'),
  (module) => module.ReportDialog,
);
const RuleDialog = lazyPart(
  () => import('#renderer/findings/RuleDialog.tsx'),
  (module) => module.RuleDialog,
);
const SaveVersionDialog = lazyPart(
  () => import('#renderer/scenarios/scenario-dialogs.tsx'),
  (module) => module.SaveVersionDialog,
);
const SinceReportDialog = lazyPart(
  () => import('#renderer/report/SinceReportDialog.tsx'),
  (module) => module.SinceReportDialog,
);
const TakeBaselineDialog = lazyPart(
  () => import('#renderer/findings/TakeBaselineDialog.tsx'),
  (module) => module.TakeBaselineDialog,
);
const WorkshopDialog = lazyPart(
  () => import('#renderer/workshop/WorkshopDialog.tsx'),
  (module) => module.WorkshopDialog,
);
const TakeRecordDialog = lazyPart(
  () => import('#renderer/workshop/TakeRecordDialog.tsx'),
  (module) => module.TakeRecordDialog,
);
const MergeDialog = lazyPart(
  () => import('#renderer/scenarios/MergeDialog.tsx'),
  (module) => module.MergeDialog,
);

/** The dialog that lies over the window, if any. */
export function Dialogs() {
  const dialog = useStore(openDialog);
  const shown = useStore(screen);
  if (dialog === undefined) return null;
  return (
    <Guarded broken={(error) => <BrokenDialog error={error} />}>
      {shown.name === 'editor' ? (
        <SessionContext value={shown.session}>
          {drawnAnywhere(dialog) ?? drawnInEditor(dialog)}
        </SessionContext>
      ) : (
        drawnAnywhere(dialog)
      )}
    </Guarded>
  );
}

/** A dialog that cannot be drawn is closed, so that others can be opened. */
function BrokenDialog({ error }: { readonly error: unknown }) {
  useEffect(() => {
    openDialog.set(undefined);
    tellError(error);
  }, [error]);
  return null;
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
    case 'empty-trash':
      return <EmptyTrashDialog plans={dialog.plans} />;
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
    case 'query-form':
      return <QueryFormDialog />;
    case 'move-into':
      return <MoveIntoDialog ids={dialog.ids} onlyRacks={dialog.onlyRacks === true} />;
    case 'relate':
      return <RelateDialog key={dialog.from} from={dialog.from} />;
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
      return <MergeDialog />;
    case 'take-record':
      return <TakeRecordDialog />;
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
