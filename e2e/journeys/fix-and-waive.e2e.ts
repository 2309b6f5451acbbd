import { expect, test } from '../test.ts';

test('a finding chosen in the list leads to its component, until it is shown no more', async ({
  article,
  page,
}) => {
  await article.findings.choose('MIS-04', 'Order DB');
  await article.inspector.isAbout('Order DB');
  await expect(article.inspector.finding('MIS-04')).toContainText('Order DB stays down');
  await expect(page.getByRole('toolbar', { name: 'Canvas tools' })).toContainText('MIS-04');
  await expect(
    article.findings.list.getByRole('option', { selected: true }).filter({ hasText: 'MIS-04' }),
  ).toContainText('Order DB');
  await page.getByRole('button', { name: 'Stop showing' }).click();
  await expect(article.findings.list.getByRole('option', { selected: true })).toHaveCount(0);
});

test('a component shows its own findings, and each leads to its line in the list', async ({
  article,
}) => {
  await article.select('Order DB');
  const here = article.inspector.section('Findings here');
  await here.getByRole('button', { name: /MGT-03/ }).click();
  await expect(article.inspector.finding('MGT-03')).toBeVisible();
  await expect(article.findings.list.getByRole('option', { selected: true })).toContainText(
    'MGT-03',
  );
});

test('a fix says before what it closes and opens, does that as one step, and undo takes it back', async ({
  article,
}) => {
  await article.findings.choose('MIS-04', 'CRM');
  await article.inspector.chooseFix('MIS-04', 'Turn on HA restart');
  const preview = article.inspector.finding('MIS-04').getByLabel('What this fix changes');
  await expect(preview).toContainText(/Closes [1-9]/);
  await article.inspector.applyFix('MIS-04');
  await expect(article.messages).toContainText(/closed [1-9]\d*, opened \d+/);
  await expect(article.undo).toBeEnabled();
  await article.findings.has('MIS-04', 0);
  // Restarting takes longer than the order database may be away: the next rule says so.
  await article.findings.has('MIS-02', 1);
  await article.undo.click();
  await expect(article.undo).toBeDisabled();
  await article.findings.has('MIS-04', 5);
  await article.findings.has('MIS-02', 0);
});

test('a fix that adds a component can be undone from its message', async ({ article }) => {
  await article.findings.choose('LYR-01');
  await article.inspector.chooseFix('LYR-01', 'Add a VPN for the user groups');
  await article.inspector.applyFix('LYR-01');
  await expect(article.size).toHaveText('47 components · 63 relations');
  await expect(article.lane('Access').getByRole('paragraph')).toContainText('thin');
  await article.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(article.size).toHaveText('46 components · 62 relations');
  await article.findings.has('LYR-01', 1);
});

test('a finding is waived with a reason, stays listed, and opens again when its facts change', async ({
  article,
  page,
}) => {
  const before = await article.findings.number('warnings');
  await article.findings.choose('MIS-01', 'ESX cluster A');
  await article.inspector.finding('MIS-01').getByRole('button', { name: 'Waive…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waive MIS-01' });
  await dialog.getByRole('button', { name: 'Waive' }).click();
  await expect(dialog).toContainText(/reason/i);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Bought already, to be used up.');
  await dialog.getByRole('textbox', { name: 'Who answers for it' }).fill('M. Keller');
  await dialog.getByRole('button', { name: 'Waive' }).click();
  await expect(dialog).toBeHidden();
  expect(await article.findings.number('warnings')).toBe(before - 1);
  await article.findings.showWaived();
  await expect(article.findings.waived).toContainText('Bought already, to be used up.');
  await expect(article.findings.waived).toContainText('answered for by M. Keller');

  await article.select('web-01');
  await article.inspector.state('Average load', 'web-01', '9 %');
  await expect(article.findings.waived).toContainText('reopened: the facts it rested on changed');
  expect(await article.findings.number('warnings')).toBe(before);
});

test('a waiver can be withdrawn by hand', async ({ article, page }) => {
  await article.findings.choose('MGT-01');
  await article.inspector.finding('MGT-01').getByRole('button', { name: 'Waive…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waive MGT-01' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Watched by the head office.');
  await dialog.getByRole('button', { name: 'Waive' }).click();
  await article.findings.has('MGT-01', 0);
  await article.findings.showWaived();
  await article.findings.waived.getByRole('button', { name: /^Withdraw/ }).click();
  await article.findings.has('MGT-01', 1);
});

test('a layer is declared not needed with a reason, says so everywhere, and can be judged again', async ({
  article,
  page,
}) => {
  const lane = article.lane('Application');
  await lane.getByRole('button', { name: 'Mark as not needed…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Application is not needed/ });
  await dialog.getByRole('button', { name: 'Mark as not needed' }).click();
  await expect(dialog).toContainText(/write|say|reason/i);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Every server runs one application.');
  await dialog.getByRole('button', { name: 'Mark as not needed' }).click();
  await expect(lane.getByRole('paragraph')).toHaveText(
    'not needed · Every server runs one application.',
  );
  await expect(
    article.inspector.section('Layers').getByRole('button', { name: 'Application not needed' }),
  ).toBeVisible();
  await article.findings.has('LYR-02', 0);

  await lane.getByRole('button', { name: 'Change…' }).click();
  await dialog.getByRole('button', { name: 'Judge it again' }).click();
  await expect(lane.getByRole('paragraph')).toContainText('missing');
  await article.findings.has('LYR-02', 1);
});

test('what cannot be told is decided by filling in the blank where it is asked for', async ({
  article,
}) => {
  const { blanks } = article.findings;
  const field = blanks.getByRole('textbox', { name: 'Processor generation of xen-02' });
  await expect(field).toBeVisible();
  const open = await article.findings.number('cannot tell');
  await field.fill('Xeon 7500');
  await field.press('Enter');
  await expect(field).toBeHidden();
  await article.findings.has('CMP-03', 1);
  expect(await article.findings.number('cannot tell')).toBe(open - 1);
  await article.undo.click();
  await article.findings.has('CMP-03', 0);
  await expect(field).toBeVisible();
});

test('the same blank can be filled in the inspector', async ({ article }) => {
  await article.findings.blanks
    .getByRole('button', { name: 'Office services: Recovery time, RTO' })
    .click();
  await article.inspector.isAbout('Office services');
  const asked = article.inspector.section('Cannot tell');
  await expect(asked).toContainText('Fill in to decide');
  await asked.getByRole('textbox', { name: 'Recovery time, RTO of Office services' }).fill('8 h');
  await asked
    .getByRole('textbox', { name: 'Recovery time, RTO of Office services' })
    .press('Enter');
  await expect(asked).toBeHidden();
});

test('a rule tells why it matters, how to fix, when to waive and its sources', async ({
  article,
  page,
}) => {
  await article.findings.choose('MIS-01');
  await article.inspector
    .finding('MIS-01')
    .getByRole('button', { name: 'MIS-01', exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: /^MIS-01/ });
  for (const part of ['Why it matters', 'How to fix it', 'When to waive it', 'Sources'])
    await expect(dialog.getByRole('heading', { name: part })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
