import type { ImportReport } from '../import-report.ts';
import { headerName } from '../tables/header-name.ts';
import type { Sheet, Workbook } from '../xlsx/workbook.ts';
import type { ImportDraft } from './import-draft.ts';
import { tabName, type Tabs } from './tabs.ts';
import { cutTo, textOf } from './values.ts';
import { t } from '#shared/words/t.ts';
import { counted } from '#shared/words/counted.ts';

/** What a list of virtual machines cannot know, said wherever one is imported. */
const blindSpots = [
  t`How users reach these machines: access is not in RVTools.`,
  t`Which applications run in them, how critical they are and how soon they must be back: workloads are not in RVTools.`,
  t`Who may do what, and what guards the machines: security is not in RVTools.`,
  t`Whether anything is backed up, watched or told to anybody: only the vCenter itself is in RVTools.`,
  t`What each port group is for, and the physical switches, arrays, racks and power under all of it.`,
];

/** Says what was found, used and ignored. */
export function rvtoolsReport(
  source: ImportReport['source'],
  workbook: Workbook,
  tabs: Tabs,
  draft: ImportDraft,
): ImportReport {
  // First, so that the columns of vHealth count as used.
  const notes = [...draft.notes, ...healthNotes(tabs)];
  const used = [...tabs.values()].flatMap((table) =>
    table.used.map((column) => ({ part: table.name, ...column })),
  );
  const unread = workbook.sheets.filter((sheet) => tabName(sheet.name) === undefined);
  return {
    source,
    found: workbook.sheets.map(foundTab),
    used,
    ignored: [
      ...[...tabs.values()]
        .filter((table) => table.ignored.length > 0)
        .map((table) => ({
          part: table.name,
          columns: table.ignored,
          why: t`No rule or drawing uses them yet.`,
        })),
      ...unread.map(({ name }) => ({ part: name, columns: [], why: whyUnread(name) })),
    ],
    refused: draft.refused,
    unresolved: draft.unresolved,
    created: draft.created,
    updated: draft.updated,
    blindSpots,
    notes,
  };
}

const foundTab = ({ name, rows }: Sheet): ImportReport['found'][number] =>
  tabName(name) === undefined
    ? { part: name, used: false }
    : { part: name, rows: Math.max(0, rows.length - 1), used: true };

const whyUnread = (name: string): string =>
  headerName(name).includes('license')
    ? t`Licence keys are secrets and are never read.`
    : t`It holds nothing that the plan draws.`;

const mostNotes = 50;

/** Messages of vHealth are shown, not drawn. */
function healthNotes(tabs: Tabs): string[] {
  const table = tabs.get('vHealth');
  if (table === undefined) return [];
  const name = table.column(['Name'], t`shown as a note`);
  const message = table.column(['Message'], t`shown as a note`);
  const notes = table.rows.flatMap((row) => {
    const text = textOf(row.cell(message));
    return text === undefined
      ? []
      : [`vHealth: ${textOf(row.cell(name)) ?? 'unnamed'}: ${cutTo(300, text)}`];
  });
  if (notes.length <= mostNotes) return notes;
  return [
    ...notes.slice(0, mostNotes),
    counted(notes.length - mostNotes, {
      one: 'vHealth has {0} more messages.',
      other: 'vHealth has {0} more messages.',
    }),
  ];
}
