import {
  isComponentsTable,
  readComponentsTable,
} from '#shared/interchange/components-table/read-components-table.ts';
import { sayLeftOut } from '#shared/interchange/components-table/left-out-columns.ts';
import { arrangeImport } from '#shared/interchange/placing/arrange-import.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { fits } from '../files/fits.ts';
import { addedComponents } from './added-components.ts';

/** Whether a file is called as tables of components are. */
export const isTable = ({ name }: File): boolean => /\.(csv|tsv)$/i.test(name);

/** Adds the components of a table in a file (CSV, or with tabs) to the open plan, and selects them. */
export async function takeTable(file: File): Promise<void> {
  const session = openSession();
  if (session === undefined)
    return notifyRefusal(
      t`${file.name} is a table of components. Open the plan that they go into, then give it again.`,
    );
  if (session.readOnly !== undefined) return notifyRefusal(session.readOnly);
  if (!fits(file, 'table')) return;
  const text = await file.text();
  if (isComponentsTable(text)) addTable(session, text, file.name);
  else
    notifyRefusal(
      t`${file.name} is not a table of components. Its first row must name the columns Name and Kind.`,
    );
}

/** Adds a table of the clipboard, or of the file so called, which is then named in all that is said. */
export function addTable(session: PlanSession, text: string, file?: string): void {
  const told = (what: string) => (file === undefined ? what : t`${file}: ${what}`);
  const read = readComponentsTable(session.plan, text, session.context.ids);
  if (!read.ok) return notifyRefusal(told(read.error.message));
  const { change } = arrangeImport(session.plan, read.value.change);
  const added = addedComponents(change);
  session.commit(tableLabel(added.length, file), change);
  selectComponents(added);
  canvasPort.get()?.reveal(added);
  if (read.value.leftOut.length > 0) notify(told(sayLeftOut(read.value.leftOut)));
}

const tableLabel = (count: number, file: string | undefined): string =>
  file === undefined
    ? counted(count, {
        one: 'Paste {0} component from a table',
        other: 'Paste {0} components from a table',
      })
    : counted(count, { one: 'Add {0} component of {1}', other: 'Add {0} components of {1}' }, file);
