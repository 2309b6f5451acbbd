import { expect, test } from '../test.ts';

test('a plan without goals, targets or restart names no mismatch of availability, and a target brings it', async ({
  article,
}) => {
  await article.goals.show();
  await article.goals.remove('availability');
  for (const workload of ['Order DB', 'Web shop', 'CRM', 'Build and test']) {
    await article.goals.state('Recovery time, RTO', workload, '');
    if (workload !== 'Build and test')
      await article.goals.state('Availability target', workload, '');
  }
  await article.findings.show();
  await article.findings.has('MIS-04', 0);

  await article.goals.show();
  await article.goals.state('Recovery time, RTO', 'CRM', '4 h');
  await article.findings.show();
  await article.findings.has('MIS-04', 1);
});

test('stating availability as a goal asks it of every workload', async ({ article }) => {
  await article.goals.show();
  await article.goals.remove('availability');
  await expect(article.goals.ranked.getByRole('listitem')).toHaveText([/Consolidation/]);
  await article.findings.show();
  // Office services has no target of its own: only the plan's goal asks for it.
  await article.findings.has('MIS-04', 4);
  await article.goals.show();
  await article.goals.add.selectOption({ label: 'Availability' });
  await article.findings.show();
  await article.findings.has('MIS-04', 5);
});

test('a recovery time shorter than a restart is a mismatch, a longer one is not', async ({
  article,
}) => {
  await article.findings.choose('MIS-04', 'Order DB');
  await article.inspector.chooseFix('MIS-04', 'Turn on HA restart');
  await article.inspector.applyFix('MIS-04');
  await article.findings.has('MIS-02', 1);
  await article.goals.show();
  await article.goals.state('Recovery time, RTO', 'Order DB', '15 min');
  await article.findings.show();
  await article.findings.has('MIS-02', 0);
  await article.goals.show();
  await article.goals.state('Recovery time, RTO', 'Order DB', '90 s');
  await article.findings.show();
  await article.findings.has('MIS-02', 1);
});

test('goals are ranked by their arrows, and the inspector tells the order', async ({ article }) => {
  await article.goals.show();
  const inOrder = article.inspector.section('Goals').getByRole('listitem');
  await expect(inOrder).toHaveText(['1. Consolidation', '2. Availability']);
  await article.goals.ranked.getByRole('button', { name: 'Rank availability higher' }).click();
  await expect(inOrder).toHaveText(['1. Availability', '2. Consolidation']);
  await article.undo.click();
  await expect(inOrder).toHaveText(['1. Consolidation', '2. Availability']);
});

test('a target is refused in a sentence when it makes no sense', async ({ article, page }) => {
  await article.goals.show();
  await article.goals.state('Availability target', 'CRM', '140 %');
  await expect(page.getByRole('alert')).toContainText('Availability target is at most 100 %');
  await page.keyboard.press('Escape');
  await expect(article.goals.target('Availability target', 'CRM')).toHaveValue(/^99.5/);
  await expect(article.undo).toBeDisabled();
});

test('constraints and assumptions are written down, and an assumption can be validated', async ({
  article,
}) => {
  await article.goals.show();
  const statements = article.goals.statements('Assumptions');
  await statements.getByRole('textbox', { name: 'Add: assumption' }).fill('The line is redundant.');
  await statements.getByRole('button', { name: 'Add' }).click();
  await expect(statements.getByRole('textbox', { name: /^Statement of/ })).toHaveValue(
    'The line is redundant.',
  );
  await article.isSaved();
  await article.page.reload();
  await article.isShown();
  await article.goals.show();
  await expect(statements.getByRole('textbox', { name: /^Statement of/ })).toHaveValue(
    'The line is redundant.',
  );
});
