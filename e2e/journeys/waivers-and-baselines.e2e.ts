import { expect, test } from '../test.ts';

const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('a waiver with an end opens its finding again when the day has passed, and can be renewed', async ({
  article,
  page,
}) => {
  const before = await article.findings.number('warnings');
  await article.findings.choose('MIS-01', 'ESX cluster A');
  await article.inspector.finding('MIS-01').getByRole('button', { name: 'Waive…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waive MIS-01' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Replaced next quarter.');
  await dialog.getByLabel('Until').fill(day(10));
  await dialog.getByRole('button', { name: 'Waive' }).click();
  await article.findings.showWaived();
  await expect(article.findings.waived).toContainText(`holds`);
  expect(await article.findings.number('warnings')).toBe(before - 1);
  await article.isSaved();

  await page.clock.setFixedTime(Date.now() + 20 * 86_400_000);
  await page.reload();
  await article.isShown();
  await article.findings.has('WVR-02', 1);
  await article.findings.choose('MIS-01', 'ESX cluster A');
  await expect(article.inspector.finding('MIS-01')).toBeVisible();
  await article.findings.showWaived();
  await expect(article.findings.waived).toContainText('expired');

  await article.findings.waived.getByRole('button', { name: /^Renew/ }).click();
  const renewing = page.getByRole('dialog', { name: 'Renew the waiver of MIS-01' });
  await expect(renewing.getByRole('textbox', { name: 'Reason' })).toHaveValue(
    'Replaced next quarter.',
  );
  await renewing.getByRole('button', { name: 'Renew' }).click();
  await expect(article.findings.waived).toContainText('holds');
  await article.findings.has('WVR-02', 0);
  await article.findings.waived.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(article.findings.region.getByText('Nothing is waived.')).toBeVisible();
});

test('a baseline leaves in the list only what is new since', async ({ article, page }) => {
  await article.findings.choose('MIS-04', 'CRM');
  const menu = article.findings.region.getByRole('button', { name: 'Baseline', exact: true });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Take a baseline…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take a baseline' });
  await dialog.getByRole('button', { name: 'Take it' }).click();
  await expect(dialog).toContainText('has no name');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Design review');
  await dialog.getByRole('button', { name: 'Take it' }).click();
  await expect(article.messages).toContainText('are kept as Design review');

  await menu.click();
  await page.getByRole('menuitem', { name: /^Only what is new since Design review/ }).click();
  await expect(article.findings.region).toContainText('Nothing that passes the filter is new');
  await expect(article.findings.region).toContainText(/0 new of \d+/);

  await article.inspector.chooseFix('MIS-04', 'Turn on HA restart');
  await article.inspector.applyFix('MIS-04');
  await expect(
    article.findings.list.getByRole('option').filter({ hasText: 'MIS-02' }),
  ).toBeVisible();
  await expect(article.findings.region).toContainText(/[1-9]\d* new of \d+/);

  await article.findings.region.getByRole('button', { name: 'New since Design review' }).click();
  await page.getByRole('menuitem', { name: 'Drop Design review' }).click();
  await expect(menu).toBeVisible();
  expect(await article.findings.list.getByRole('option').count()).toBeGreaterThan(1);
});
