import type { Page } from '@playwright/test';
import { ReportDialog } from '../pages/report-dialog.ts';
import { expect, test } from '../test.ts';

test('a report is put together, looked at, saved, and opened again to see what changed since', async ({
  article,
  page,
}) => {
  await page.keyboard.press('Control+P');
  const report = new ReportDialog(page);
  const all = await report.pages();
  await report.choose('For an architecture board');
  expect(await report.pages()).toBeLessThan(all);
  const before = await report.chapters();
  await report.press('Move Cost up');
  await report.press('Move Cost up');
  const after = await report.chapters();
  expect([before.slice(-3), after.slice(-3)]).toEqual([
    ['Findings and waivers', 'Cost', 'Roadmap'],
    ['Decisions', 'Findings and waivers', 'Roadmap'],
  ]);
  const count = await report.pages();
  await expect(report.preview(count)).toBeAttached();
  const { width, height } = (await report.preview(1).boundingBox())!;
  expect(height / width).toBeCloseTo(841.89 / 595.28, 1);

  const { name, bytes } = await report.save();
  expect(name).toMatch(/^virtual-servers-everywhere-\d{4}-\d{2}-\d{2}\.pdf$/);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(report.dialog).toHaveCount(0);

  await article.select('web-01');
  await page.keyboard.press('Delete');
  await article.isSaved();
  await dropFile(page, name, bytes);
  const since = page.getByRole('dialog', { name: `Since ${name}` });
  await expect(since.getByRole('list', { name: 'What changed' })).toContainText('removed web-01');
  await since.getByRole('button', { name: 'Open the plan of the report' }).click();
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('making a report can be left at any time, and its progress is seen', async ({
  article,
  page,
}) => {
  const report = new ReportDialog(page);
  await article.commands.run('report', /^Report/);
  await expect(report.progress).toBeVisible();
  await report.press('Cancel');
  await expect(report.dialog).toHaveCount(0);
  await expect(article.stage).toBeVisible();
});

test('a house style is saved as a template, found again, renamed and deleted', async ({
  article,
  page,
}) => {
  await expect(article.stage).toBeVisible();
  const report = new ReportDialog(page);
  await page.keyboard.press('Control+P');
  await report.choose('One summary');
  await report.dialog.getByRole('textbox', { name: 'Organisation' }).fill('ACME');
  await page.keyboard.press('Enter');
  await report.dialog.getByRole('textbox', { name: 'Accent colour' }).fill('#ffcc00');
  await page.keyboard.press('Enter');
  await expect(report.dialog).toContainText('links are darkened to');
  const choosing = page.waitForEvent('filechooser');
  await report.press('Choose a logo…');
  const svg = '<svg viewBox="0 0 9 9"><script>x</script><path fill="#a00" d="M0 0h9v9z"/></svg>';
  await (
    await choosing
  ).setFiles({ name: 'l.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  await expect(report.dialog).toContainText('Drawing of 1 shape.');
  await named(report, 'Save as template…', 'House style', 'Save');
  await report.pages();
  await report.press('Cancel');

  await page.reload();
  await article.isShown();
  await page.keyboard.press('Control+P');
  await report.choose('House style');
  await expect(report.dialog.getByRole('textbox', { name: 'Organisation' })).toHaveValue('ACME');
  await named(report, 'Rename…', 'Board style', 'Rename');
  const saved = report.dialog.getByRole('radio', { name: 'Board style' });
  await expect(saved).toBeChecked();
  await report.press('Delete');
  await expect(saved).toHaveCount(0);
});

/** Opens the name field by one button, writes a name and confirms with another. */
async function named(report: ReportDialog, open: string, name: string, act: string): Promise<void> {
  await report.press(open);
  await report.dialog.getByRole('textbox', { name: 'Name of the template' }).fill(name);
  await report.press(act);
  await expect(report.dialog.getByRole('radio', { name })).toBeChecked();
}

/** Drops a file on the window, as from the desktop. */
async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ file, base64 }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file, { type: 'application/pdf' }));
      return transfer;
    },
    { file: name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}
