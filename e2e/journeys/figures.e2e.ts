import { FiguresPanel } from '../pages/figures-panel.ts';
import { expect, test } from '../test.ts';

test('the figures follow an edit, and the rules follow the figures', async ({ article, page }) => {
  const figures = new FiguresPanel(page);
  await figures.show('Numbers');
  await figures.enlarge();
  const memory = await figures.figure('Memory after losing hosts', 'ESX cluster A');
  await expect(memory).toContainText('%');
  const before = await memory.textContent();
  await figures.reduce();
  await article.findings.show();
  await article.findings.has('CAP-02', 1);

  await article.commands.run('esx-01', /^esx-01/);
  await article.inspector.state('Memory', 'esx-01', '24 GiB');
  await article.findings.has('CAP-02', 2);
  await figures.show('Numbers');
  const after = await figures.figure('Memory after losing hosts', 'ESX cluster A');
  await expect(after).not.toHaveText(before ?? '');

  await article.undo.click();
  await article.findings.show();
  await article.findings.has('CAP-02', 1);
});

test('a host that fails takes its services along, and says which carry on', async ({
  article,
  page,
}) => {
  const figures = new FiguresPanel(page);
  await article.commands.run('esx-01', /^esx-01/);
  await article.inspector.isAbout('esx-01');
  await figures.show('Drill');
  await figures.panel.getByRole('button', { name: 'Let esx-01 fail' }).click();
  await expect(figures.service('Order DB')).toContainText('stops');
  await expect(figures.service('CRM')).toContainText('untouched');
  await expect(page.getByText(/^esx-01 fails: \d+ stop/).first()).toBeVisible();

  await figures.panel.getByRole('button', { name: 'Repair everything' }).click();
  await expect(figures.panel.getByText('Nothing fails.', { exact: false })).toBeVisible();

  await figures.singleFaults.getByRole('option', { name: 'esx-02' }).first().click();
  await expect(figures.service('CRM')).toContainText('stops');
});

test('all pairs of faults are worked out when asked', async ({ article, page }) => {
  const figures = new FiguresPanel(page);
  await expect(article.stage).toBeVisible();
  await figures.show('Drill');
  await figures.panel.getByRole('tab', { name: 'Double faults' }).click();
  await figures.panel.getByRole('button', { name: 'Work out all pairs' }).click();
  await expect(
    figures.panel.getByText(/pairs? (do|does) more (together )?than/).first(),
  ).toBeVisible();
});

test('the matrix is walked by keyboard, and a cell leads to what it rests on', async ({
  article,
  page,
}) => {
  const figures = new FiguresPanel(page);
  await figures.show('Matrix');
  await figures.enlarge();
  await figures.matrix.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(figures.evidence).toHaveAccessibleName('Order DB in processing: thin');
  await page.keyboard.press('Enter');
  await expect(article.inspector.region.getByText(/components/).first()).toBeVisible();
});

test('what fits a workload is ranked, and turns when its target does', async ({
  article,
  page,
}) => {
  const figures = new FiguresPanel(page);
  await figures.show('Matrix');
  await figures.enlarge();
  const fit = page.getByRole('region', { name: 'What fits Order DB' });
  const first = fit
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .first();
  await expect(first).toContainText('HA, failover and DR monitor');
  await expect(fit.getByText('your choice').first()).toBeVisible();
  await figures.reduce();
  await article.goals.show();
  await article.goals.state('Recovery time, RTO', 'Order DB', '0 s');
  await figures.show('Matrix');
  await expect(first).toContainText('Fault-tolerant server');
});

test('a fix says what it would do to the figures before it is made', async ({ article }) => {
  await article.findings.choose('MIS-04', 'Order DB');
  const card = article.inspector.finding('MIS-04');
  await expect(card.getByText('Figures', { exact: true })).toBeVisible();
  await expect(card.getByText(/99\.\d+ % → 99\.\d+ %/).first()).toBeVisible();
});
