import { expect } from '@playwright/test';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { t } from '#shared/words/t.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { ReportDialog } from '../pages/report-dialog.ts';
import { anotherDialog, noDialog, worked, type Sight } from './sight.ts';

/** What can be looked at in the editor, each as it follows the one before. */
export const editorSights: readonly Sight[] = [
  ['the editor with nothing selected', 'window', async () => {}],
  ['a component', 'inspector', (editor) => editor.select('Order DB')],
  ['a finding', 'inspector', (editor) => editor.findings.choose('MIS-04', 'Order DB')],
  [
    'the dialog to waive',
    'dialog',
    (editor) =>
      editor.inspector.region
        .getByRole('button', { name: t`Waive…` })
        .first()
        .click(),
  ],
  [
    'a waived finding',
    'panel',
    async ({ page, findings }) => {
      await page.getByRole('textbox', { name: t`Reason` }).fill('Agreed.');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t`Waive` })
        .click();
      await findings.showWaived();
      await expect(findings.waived).toBeVisible();
    },
  ],
  ['the matrix', 'panel', (editor) => worked(editor, t`Matrix`, t`Workloads by layer`)],
  ['the numbers', 'panel', (editor) => worked(editor, t`Numbers`, t`All figures`)],
  ['the failure drill', 'panel', (editor) => worked(editor, t`Drill`, t`Single faults`)],
  ['the goals', 'panel', ({ goals }) => goals.show()],
  [
    'the history',
    'panel',
    async (editor) => {
      await editor.showTab(t`History`);
      await expect(editor.page.getByRole('region', { name: t`History` })).toBeVisible();
    },
  ],
  [
    'the dialog for a layer that is not needed',
    'dialog',
    async (editor) => {
      await editor
        .lane('Storage')
        .getByRole('button', { name: t`Mark as not needed…` })
        .click();
    },
  ],
  [
    'the search',
    'dialog',
    async (editor) => {
      await noDialog(editor.page);
      await editor.commands.open();
      await editor.commands.field.fill('order');
      await expect(editor.commands.hits.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'the import report',
    'dialog',
    async (editor) => {
      await editor.page.keyboard.press('Escape');
      await noDialog(editor.page);
      await editor.importFile({
        name: 'inventory.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(rvtoolsWorkbook(smallVCenter)),
      });
      await expect(new ImportDialog(editor.page).lead).toBeVisible();
    },
  ],
  ['the settings', 'dialog', (editor) => anotherDialog(editor, t`Settings…`)],
  ['the keys', 'dialog', (editor) => anotherDialog(editor, t`Keyboard`)],
  ['the plan’s details', 'dialog', (editor) => anotherDialog(editor, t`Plan details and profile…`)],
  [
    'the dialog to add a technology',
    'dialog',
    (editor) => anotherDialog(editor, t`Add a technology to the catalogue…`),
  ],
  [
    'the report',
    'dialog',
    async (editor) => {
      await anotherDialog(editor, t`Report (PDF)…`);
      await new ReportDialog(editor.page).pages();
    },
  ],
];
