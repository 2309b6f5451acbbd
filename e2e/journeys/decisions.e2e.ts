import { DecisionsPanel } from '../pages/decisions-panel.ts';
import { ReportDialog } from '../pages/report-dialog.ts';
import { expect, test } from '../test.ts';

test('a finding is decided by keyboard alone, linked, found again, and is in the report', async ({
  article,
  page,
}) => {
  const record = new DecisionsPanel(page);
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+Shift+D');
  await expect(record.title).toBeFocused();
  await page.keyboard.type('Access is planned before servers');
  await page.keyboard.press('Enter');
  await expect(record.list.getByRole('option')).toHaveText([
    /ADR-0001 Access is planned before servers/,
  ]);
  await record.write('Decision-makers', 'Ada, Bo');
  await record.region.getByRole('combobox', { name: 'Status' }).selectOption('accepted');
  await expect(record.list.getByRole('option')).toContainText('no justification');
  await record.write('Justification', 'Nobody reaches what is not planned.');
  await expect(record.list.getByRole('option')).not.toContainText('no justification');
  await record.link('esx-01', 'esx-01');
  await article.isSaved();
  // What the record speaks of is shown where it is: the keyboard is there, and a screen reader names it.
  await record.links.getByRole('button', { name: 'Show on canvas' }).press('Enter');
  await expect(article.stage).toBeFocused();
  await expect(article.heard).toContainText('esx-01, server, ');
  await record.entry.getByRole('button', { name: 'Place on canvas' }).press('Enter');
  await expect(record.entry.getByRole('button', { name: 'Take off the canvas' })).toBeVisible();
  await record.entry.getByRole('button', { name: 'Show on canvas' }).last().press('Enter');
  await expect(
    article.stage.getByRole('button', { name: /Access is planned before servers/ }),
  ).toBeFocused();
  await article.isSaved();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('planned before servers');
  const hit = page.getByRole('option', { name: /^ADR-0001 Access .*, decision$/ });
  await expect(hit).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+P');
  const report = new ReportDialog(page);
  expect(await report.chapters()).toContain('Decisions');
  const pages = await report.pages();
  await expect(report.preview(pages)).toBeAttached();
});

test('what was waived becomes a risk that somebody owns, with its score', async ({
  article,
  page,
}) => {
  const record = new DecisionsPanel(page);
  await article.findings.choose('MIS-01', 'ESX cluster A');
  await article.inspector.finding('MIS-01').getByRole('button', { name: 'Waive…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waive MIS-01' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Replaced next quarter.');
  await dialog.getByRole('button', { name: 'Waive' }).click();
  await article.findings.showWaived();
  await article.findings.waived.getByRole('button', { name: /risk: MIS-01/ }).click();
  await expect(record.title).toHaveValue('MIS-01 on ESX cluster A');
  await expect(record.list.getByRole('option')).toContainText('owner or response missing');
  await record.write('Owner', 'Ada');
  await record.region.getByRole('combobox', { name: 'Likelihood, 1 to 5' }).selectOption('4');
  await record.region.getByRole('combobox', { name: 'Impact, 1 to 5' }).selectOption('3');
  await expect(record.list.getByRole('option')).toContainText('score 12');
  await expect(record.list.getByRole('option')).not.toContainText('missing');
  await page.keyboard.press('Escape');
  await article.findings.show();
  await article.findings.showWaived();
  await expect(article.findings.waived.getByRole('button', { name: /risk: MIS-01/ })).toHaveText(
    'Open risk',
  );
});
