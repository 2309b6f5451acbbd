import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { createPlan, duplicatePlan, trashPlan } from '../files/library-acts.ts';
import { goHome } from '../files/open-plan.ts';
import { exportActions } from './export-actions.ts';
import { exportJson, importFile, openFile, saveCopy } from '../files/plan-files.ts';
import { t } from '#shared/words/t.ts';

const always = () => true;
const hasPlan = () => openSession() !== undefined;
/** The open plan, as library acts name it. */
const open = () => {
  const session = openSession();
  return session === undefined ? undefined : { id: session.planId, name: session.plan.meta.name };
};
const withOpen = (act: (plan: { readonly id: string; readonly name: string }) => unknown) => () => {
  const plan = open();
  if (plan !== undefined) act(plan);
};

/** Plans and files. */
export const fileActions: readonly Action[] = [
  {
    id: 'new-plan',
    label: t`New plan`,
    keys: ['Mod+N'],
    enabled: always,
    run: () => void createPlan(),
  },
  {
    id: 'open-file',
    label: t`Open a plan file…`,
    keys: ['Mod+O'],
    enabled: always,
    run: () => void openFile(),
  },
  {
    id: 'import-file',
    label: t`Import a workbook…`,
    also: t`rvtools xlsx excel`,
    enabled: always,
    run: () => void importFile(),
  },
  {
    id: 'save-copy',
    label: t`Save a copy…`,
    keys: ['Mod+S'],
    also: t`export strata file`,
    enabled: hasPlan,
    run: withOpen(({ id, name }) => saveCopy(id, name)),
  },
  {
    id: 'export-json',
    label: t`Export the plan as JSON`,
    enabled: hasPlan,
    run: () => {
      const session = openSession();
      if (session !== undefined) void exportJson(session.ref);
    },
  },
  {
    id: 'report',
    label: t`Report (PDF)…`,
    keys: ['Mod+P'],
    also: t`print pages chapters board export`,
    enabled: hasPlan,
    run: () => showDialog({ name: 'report' }),
  },
  ...exportActions,
  {
    id: 'rename-plan',
    label: t`Rename the plan…`,
    enabled: hasPlan,
    run: withOpen(({ id, name }) => showDialog({ name: 'rename-plan', planId: id, current: name })),
  },
  {
    id: 'duplicate-plan',
    label: t`Duplicate the plan`,
    enabled: hasPlan,
    run: withOpen(({ id }) => duplicatePlan(id)),
  },
  {
    id: 'plan-details',
    label: t`Plan details and profile…`,
    also: t`lab branch enterprise regulated thresholds`,
    enabled: hasPlan,
    run: () => showDialog({ name: 'plan-details' }),
  },
  {
    id: 'trash-plan',
    label: t`Move the plan to the trash`,
    enabled: hasPlan,
    run: withOpen(({ id, name }) => trashPlan(id, name)),
  },
  { id: 'go-home', label: t`All plans`, also: t`home recent`, enabled: always, run: goHome },
];
