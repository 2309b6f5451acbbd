import { readFileSync } from 'node:fs';
import type { EditorPage } from '../pages/editor-page.ts';
import { RulesPage } from '../pages/rules-page.ts';
import { expect, test } from '../test.ts';

/** Writes "machines have at most two processors" and proves it by the selected order database. */
async function writeRule(article: EditorPage): Promise<RulesPage> {
  const rules = new RulesPage(article.page);
  await article.select('order-db-01');
  await rules.show();
  await rules.press('New rule');
  await rules.title.fill('Large machines');
  await rules.title.press('Enter');
  await rules.judge('Virtual machine');
  await rules.write(rules.mustHold, 'self.vcpu <= 2');
  await rules.write(rules.message, '${self.name} has ${self.vcpu}, more than the house takes.');
  return rules;
}

test('an own rule is refused until it is proven, then judges the plan, and undo takes that back', async ({
  article,
}) => {
  const before = await article.findings.number('warnings');
  const rules = await writeRule(article);
  await rules.press('Switch on');
  await expect(rules.region.getByRole('alert')).toContainText(
    'OWN-001 is not proven: it lacks a plan in which it finds fault and a plan in which it is clear.',
  );
  await rules.press('Use the selection as the failing plan');
  await expect(rules.failingPlan).toContainText('holds');
  await expect(rules.failingPlan).toContainText(
    'order-db-01 has 4 vCPU, more than the house takes.',
  );
  await rules.press('Add a passing variation');
  await expect(rules.variation('It is as it should be')).toContainText('fails');
  await rules.press('Switch on');
  await expect(rules.region.getByRole('alert')).toContainText('judges otherwise than its fixtures');
  await rules.vary('It is as it should be', 'Processors', 'order-db-01', '2');
  await expect(rules.variation('It is as it should be')).toContainText('holds');
  await expect(rules.state).toContainText('Proven, off');
  await rules.press('Switch on');
  await expect(rules.state).toContainText('Proven, on');
  await article.isSaved();
  expect(await article.findings.number('warnings')).toBeGreaterThan(before);
  await rules.press('All rules');
  await expect(rules.about('OWN-001')).toContainText(/finds \d+ faults? now/);
  await rules.press('Show them');
  await expect(article.findings.list.getByRole('option').first()).toContainText('OWN-001');

  await article.undo.click();
  await expect(article.findings.list.getByRole('option')).toHaveCount(0);
  expect(await article.findings.number('warnings')).toBe(before);
});

test('a rule that does not hold any more is switched off with the change', async ({ article }) => {
  const rules = await writeRule(article);
  await rules.press('Use the selection as the failing plan');
  await rules.press('Add a passing variation');
  await rules.vary('It is as it should be', 'Processors', 'order-db-01', '2');
  await expect(rules.state).toContainText('Proven, off');
  await rules.press('Switch on');
  await rules.write(rules.mustHold, 'self.vcpu <= 8');
  await expect(article.messages).toContainText('OWN-001 is switched off');
  await expect(rules.state).toContainText('plans fail, off');
});

test('a rule gets another id with what is set for it, as one step', async ({ article }) => {
  const rules = await writeRule(article);
  await rules.press('All rules');
  await rules
    .about('OWN-001')
    .getByRole('combobox', { name: 'Severity of OWN-001' })
    .selectOption('error');
  await rules.press('Edit and test');
  const id = rules.region.getByRole('textbox', { name: 'Rule id' });
  await id.fill('MIS-04');
  await id.press('Enter');
  await expect(rules.region.getByRole('alert')).toContainText('MIS-04 is a rule of the book.');
  await id.fill('HOUSE-01');
  await id.press('Enter');
  await rules.press('All rules');
  await expect(rules.about('HOUSE-01')).toContainText('error');
  await article.isSaved();
  await article.undo.click();
  await expect(rules.list.getByRole('option').first()).toContainText('OWN-001');
});

test('names are completed by keys alone, and a wrong one is marked at its character', async ({
  article,
  page,
}) => {
  const rules = await writeRule(article);
  await rules.mustHold.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('self.vc');
  await expect(rules.offers.getByRole('option', { selected: true })).toContainText('vcpu');
  await page.keyboard.press('Enter');
  await expect(rules.mustHold).toHaveValue('self.vcpu');
  await page.keyboard.type(" > 2 && self.to('run");
  await expect(rules.offers.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(rules.mustHold).toHaveValue("self.vcpu > 2 && self.to('runsOn");
  await page.keyboard.type("').all(h, h.nmae == 'a')");
  await page.keyboard.press('Escape');
  await expect(rules.offers).toBeHidden();
  const problems = rules.region.getByRole('list', { name: 'Problems of Must hold' });
  await expect(problems).toContainText("unknown field 'nmae': did you mean 'name'?");
  await page.keyboard.press('Control+Space');
  await expect(rules.offers).toBeVisible();
});

test('the bench changes the rule and says what goes unnoticed', async ({ article }) => {
  const rules = await writeRule(article);
  await rules.press('Use the selection as the failing plan');
  await rules.press('Add a passing variation');
  await rules.vary('It is as it should be', 'Processors', 'order-db-01', '1');
  await expect(rules.state).toContainText('Proven, off');
  await rules.press('Change the rule and see');
  const check = rules.bench.getByRole('region', { name: 'Does the bench notice?' });
  await expect(check).toContainText(/\d+ of \d+ changes are noticed/);
  await expect(check).toContainText('These go unnoticed.');
});

test('a threshold of the book is set for this plan, and taken as it comes again', async ({
  article,
}) => {
  const rules = new RulesPage(article.page);
  await rules.show();
  await rules.choose('CAP-03');
  const field = rules.about('CAP-03').getByRole('textbox', { name: /for this plan$/ });
  await field.fill('1000');
  await field.press('Enter');
  await expect(rules.about('CAP-03').getByRole('alert')).toContainText('must be');
  await field.fill('0.5');
  await field.press('Enter');
  await expect(rules.list.getByRole('option', { selected: true })).toContainText('changed');
  await rules
    .about('CAP-03')
    .getByRole('button', { name: /^Take Virtual/ })
    .click();
  await expect(rules.list.getByRole('option', { selected: true })).not.toContainText('changed');
});

test('a rule of the book is switched off and finds nothing more', async ({ article }) => {
  const rules = new RulesPage(article.page);
  await article.findings.has('MIS-04', 5);
  await rules.show();
  await rules.choose('MIS-04');
  await rules.about('MIS-04').getByText('On: it judges this plan').click();
  await expect(rules.about('MIS-04')).toContainText('Off: it does not judge this plan');
  await article.findings.show();
  await article.findings.has('MIS-04', 0);
});

test('own rules go into a file and come into another plan, with what was renamed', async ({
  article,
  page,
}) => {
  const rules = await writeRule(article);
  await rules.press('All rules');
  const downloading = page.waitForEvent('download');
  await rules.press('Export own rules to a file…');
  await page.getByRole('dialog').getByRole('button', { name: 'Export 1 rule' }).click();
  const file = await (await downloading).path();
  const buffer = readFileSync(file);
  expect(buffer.toString()).toContain('"format": "strata-rules"');

  // The title is another meanwhile, so the same id means another rule.
  await rules.press('Edit and test');
  await rules.title.fill('Larger machines');
  await rules.title.press('Enter');
  await rules.press('All rules');
  await give(article, { name: 'ours.strata-rules.json', buffer });
  const dialog = page.getByRole('dialog', { name: /^Import rules/ });
  await expect(dialog).toContainText('OWN-002 Large machines, comes as OWN-001');
  await dialog.getByRole('button', { name: 'Take 1 rule' }).click();
  await expect(rules.list.getByRole('option')).toHaveCount(2);

  await give(article, { name: 'evil.json', buffer: Buffer.from('{"__proto__": {"a": 1}}') });
  await expect(article.messages).toContainText('evil.json');
  await expect(dialog).toBeHidden();
});

/** Gives a file to "Import rules…". */
async function give(
  { page, commands }: EditorPage,
  { name, buffer }: { readonly name: string; readonly buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await commands.run('import rules', 'Import rules…');
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
}
