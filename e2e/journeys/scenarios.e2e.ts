import type { EditorPage } from '../pages/editor-page.ts';
import { Scenarios } from '../pages/scenarios.ts';
import { expect, test } from '../test.ts';

async function rename(editor: EditorPage, name: string, to: string): Promise<void> {
  await editor.select(name);
  await editor.inspector.name.fill(to);
  await editor.inspector.name.press('Enter');
  await expect(editor.card(to)).toBeVisible();
  await editor.isSaved();
}

test('a scenario is made, edited, compared and merged with a conflict; one undo takes the merge back', async ({
  page,
  article,
}) => {
  const scenarios = new Scenarios(page);
  await scenarios.isOn('Main plan');
  await scenarios.make('Containers first');
  await rename(article, 'CRM', 'CRM service');
  await article.select('fax-01');
  await page.keyboard.press('Delete');
  await expect(article.size).toContainText('45 components');
  await article.isSaved();

  await scenarios.open('Main plan');
  await expect(article.size).toContainText('46 components');
  await expect(article.card('CRM')).toBeVisible();
  await rename(article, 'CRM', 'CRM renewed');

  await scenarios.open('Containers first');
  await scenarios.compareWith('Main plan');
  await expect(article.stage).toHaveCount(2);
  const sheet = scenarios.comparison.getByRole('region', { name: 'Decision sheet' });
  await expect(sheet.getByRole('row', { name: /^Errors/ })).toBeVisible();
  await expect(sheet.getByText('Vendors and complexity')).toBeAttached();
  await scenarios.show('Differences');
  const list = scenarios.comparison.getByRole('region', { name: 'Differences' });
  await expect(list.getByRole('button', { name: /removed fax-01/ })).toBeVisible();
  await expect(
    list.getByRole('button', { name: /changed CRM service name CRM service, was CRM renewed/ }),
  ).toBeVisible();
  await scenarios.comparison.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(article.stage).toHaveCount(1);

  await scenarios.choose('Merge into another scenario…');
  await expect(scenarios.conflicts.getByRole('row', { name: /name CRM/ })).toContainText(
    'CRM renewed',
  );
  await scenarios.conflicts.getByRole('button', { name: 'All from Containers first' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merge into Main plan' }).click();
  await expect(article.messages).toContainText('is merged.');
  await scenarios.isOn('Main plan');
  await expect(article.card('CRM service')).toBeVisible();
  await expect(article.size).toContainText('45 components');

  await article.undo.click();
  await expect(article.card('CRM renewed')).toBeVisible();
  await expect(article.size).toContainText('46 components');
  await expect(article.messages).not.toContainText('cannot be merged');
});

test('the time slider shows the plan as it was, read only; from there it is restored as a new act', async ({
  page,
  article,
}) => {
  const scenarios = new Scenarios(page);
  await rename(article, 'CRM', 'CRM two');
  await rename(article, 'CRM two', 'CRM three');
  await scenarios.keep('Offer');
  await rename(article, 'CRM three', 'CRM four');
  await scenarios.showHistory();
  await expect(page.getByText('Version Offer')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Scenarios and versions' })).toContainText(
    '3 acts',
  );

  await scenarios.slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(article.card('CRM three')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(article.card('CRM two')).toBeVisible();
  await expect(scenarios.moment).toContainText(/after “Rename .*”, by this desk/);
  await expect(article.bar.getByText('Read only')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(article.card('CRM')).toBeVisible();
  await page.keyboard.press('End');
  await expect(scenarios.moment).toBeHidden();
  await expect(article.card('CRM four')).toBeVisible();

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(article.card('CRM two')).toBeVisible();
  await scenarios.moment.getByRole('button', { name: 'Restore' }).click();
  await expect(article.card('CRM two')).toBeVisible();
  await expect(scenarios.moment).toBeHidden();
  await article.isSaved();
  await article.undo.click();
  await expect(article.card('CRM four')).toBeVisible();
});

test('what changed since a day is compared with the plan as it was before it', async ({
  page,
  article,
}) => {
  const scenarios = new Scenarios(page);
  await rename(article, 'CRM', 'CRM two');
  await article.stage.focus();
  await page.keyboard.press('Shift+Digit5');
  const day = scenarios.comparison.getByLabel('or what changed since');
  await day.fill('2020-02-29');
  await scenarios.show('Differences');
  await expect(
    scenarios.comparison.getByRole('button', { name: /changed CRM two name CRM two, was CRM/ }),
  ).toBeVisible();
  await expect(article.stage).toHaveCount(2);
  await scenarios.comparison.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(day).toHaveValue('');
});

test('a scenario stays open over a reload, and its position on the canvas stays over a switch', async ({
  page,
  article,
}) => {
  const scenarios = new Scenarios(page);
  await scenarios.make('Two halls');
  await page.reload();
  await article.isShown();
  await scenarios.isOn('Two halls');
  await page
    .getByRole('toolbar', { name: 'Canvas tools' })
    .getByRole('button', { name: 'Zoom in' })
    .click();
  const zoom = page.getByTitle('Zoom to 100 %');
  const before = await zoom.innerText();
  await scenarios.open('Main plan');
  await expect(zoom).toHaveText(before);
});
