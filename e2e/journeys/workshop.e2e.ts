import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { breakableLine, RoomPage } from '../pages/room-page.ts';
import { Scenarios } from '../pages/scenarios.ts';
import { expect, test } from '../test.ts';
import { troublesOf } from '../troubles.ts';

test('four browsers hold a short workshop, from joining to the record with its decision', async ({
  article,
  browser,
  troubles,
}) => {
  const lead = new RoomPage(article.page);
  const invitation = await lead.open();
  await expect(lead.banner).toContainText('The workshop is open on this network.');
  const [ada, bo, wall] = await guests(browser, troubles);
  const line = await breakableLine(ada.page);
  await ada.join(invitation, 'Ada', 'Contributor');
  await bo.join(invitation, 'Bo', 'Voter');
  await wall.join(invitation, 'Wall', 'Viewer');
  await expect(lead.banner).toContainText('4 here');

  // Time and step are the same for all.
  await lead.press('Begin');
  await lead.press('Goals and dot votes');
  await expect(ada.agenda.locator('[data-now]')).toContainText('Goals and dot votes');
  await expect(wall.page.getByRole('region', { name: 'Workshop now' })).toContainText(
    'Goals and dot votes',
  );

  // Dots are hidden until all are done.
  await lead.press('Dot votes on goals');
  await ada.press('One dot more on Availability');
  await bo.press('One dot more on Availability');
  await bo.press('One dot more on Security');
  await expect(bo.page.getByText('you have 1 dot left')).toBeVisible();
  await expect(ada.page.getByText('you have 2 dots left')).toBeVisible();
  await ada.page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(lead.page.getByText('1 of 2 guests done')).toBeVisible();
  await expect(lead.page.getByText('2 dots', { exact: true })).toHaveCount(0);
  await bo.page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(lead.page.getByText('votes are open')).toBeVisible();
  await expect(
    lead.page.getByRole('listitem').filter({ hasText: 'Availability' }).getByText('2 dots'),
  ).toBeVisible();
  await expect(
    bo.page.getByRole('listitem').filter({ hasText: 'Availability' }).getByText('Ada 1, Bo 1'),
  ).toBeVisible();
  await lead.press('Put the topic away');

  // Findings are the facilitator's until they are shown.
  await ada.press('Plan');
  await expect(ada.page.getByText('The room thinks first.')).toBeVisible();
  await lead.press('Show the findings to guests');
  await expect(ada.page.getByText('The room thinks first.')).toHaveCount(0);

  // What one places, all have; what is done without the host comes after, also from a page that was closed.
  const adasPlan = new EditorPage(ada.page);
  await adasPlan.palette.place('Storage array');
  await expect(article.size).toHaveText('47 components · 62 relations');
  await line.cut();
  await expect(ada.banner).toContainText('The host is not reached.');
  await adasPlan.palette.place('Firewall');
  await expect(ada.page.getByText('Kept here until the host is back')).toBeVisible();
  await expect(article.size).toHaveText('47 components · 62 relations');
  await ada.page.reload();
  line.mend();
  await expect(article.size).toHaveText('48 components · 62 relations');
  await expect(ada.page.getByText('Saved at the host')).toBeVisible();
  await ada.page.getByRole('button', { name: /^Undo: / }).click();
  await expect(article.size).toHaveText('47 components · 62 relations');
  // An undo takes back what was done last, also while that is still on its way.
  await ada.page.getByRole('button', { name: 'Plan', exact: true }).click();
  await adasPlan.palette.place('Firewall');
  await expect(article.size).toHaveText('48 components · 62 relations');
  await adasPlan.stage.focus();
  await new Keyboard(ada.page).pressAtOnce({ key: 'Delete' }, { key: 'z', ctrlKey: true });
  await expect(ada.page.getByRole('button', { name: /^Redo: Remove Firewall/ })).toBeVisible();
  await expect(article.size).toHaveText('48 components · 62 relations');
  await ada.page.getByRole('button', { name: /^Undo: / }).click();
  await expect(article.size).toHaveText('47 components · 62 relations');

  // A hand of fingers, a decision, and what is left for another day.
  await lead.press('Fist of five');
  await ada.page.getByRole('button', { name: 'Room', exact: true }).click();
  await ada.page.getByRole('radio', { name: /^4/ }).check();
  await bo.page.getByRole('radio', { name: /^5/ }).check();
  await lead.press('Open the votes');
  await expect(lead.page.getByText(/Mean 4\.5 of 5/)).toBeVisible();
  await lead.write('A decision', 'Order DB moves to a two-node cluster');
  await bo.page.getByRole('tab', { name: 'Notes' }).click();
  await bo.write('A matter for another day', 'Second site');
  await expect(ada.notes('Decisions')).toContainText('Order DB moves to a two-node cluster');
  await expect(lead.notes('Parked')).toContainText('Second site');

  const record = await lead.record();
  expect(record).toContain('- **Order DB moves to a two-node cluster**');
  expect(record).toContain('- 2 dots: Availability');
  expect(record).toContain('Fist of five: 5, 4 (mean 4.5 of 5)');
  expect(record).toContain('- **Second site**');

  // Who was sent out by a slip comes back to where they were.
  await lead.press('Send Wall out');
  await expect(wall.page.getByRole('alert')).toContainText('sent you out');
  await lead.press('Let in again');
  await wall.page.reload();
  await expect(lead.banner).toContainText('4 here');

  // All go along to a scenario. What the room came to goes into the decision record there, and an entry lies on everybody's canvas.
  const scenarios = new Scenarios(article.page);
  await scenarios.make('Two halls');
  for (const guest of [ada, bo, wall])
    await expect(guest.page.getByRole('banner')).toContainText('Scenario: Two halls');
  await lead.press('Take into the record…');
  await expect(lead.page.getByRole('checkbox', { name: 'Security 1 dot of Bo' })).toBeChecked();
  await lead.page.getByRole('button', { name: /^Take \d+ entries$/ }).click();
  const decision = lead.page.getByRole('listbox', { name: 'Decisions' }).getByRole('option');
  await expect(decision).toContainText('Order DB moves to a two-node cluster');
  await decision.click();
  await lead.press('Place on canvas');
  const onCanvas = ada.page.getByRole('button', { name: /^ADR-0001 Order DB moves/ });
  await expect(onCanvas).toBeVisible();
  await lead.page.getByRole('textbox', { name: 'Title' }).fill('Order DB gets a cluster');
  await lead.page.keyboard.press('Enter');
  await expect(ada.page.getByRole('button', { name: /^ADR-0001 Order DB gets/ })).toBeVisible();
  await scenarios.open('Main plan');
  await expect(ada.page.getByRole('banner')).not.toContainText('Scenario:');
  await expect(ada.page.getByRole('button', { name: /^ADR-0001/ })).toHaveCount(0);

  await lead.press('Close workshop');
  await expect(lead.banner).toHaveCount(0);
  for (const guest of [ada, bo, wall])
    await expect(guest.page.getByRole('alert')).toContainText('The workshop is closed.');
});

/** Three browsers of their own: a laptop, a phone, a projector. */
async function guests(
  browser: Browser,
  troubles: string[],
): Promise<readonly [RoomPage, RoomPage, RoomPage]> {
  const enter = async (viewport: BrowserContextOptions['viewport']): Promise<RoomPage> => {
    const context = await browser.newContext({ viewport: viewport ?? null });
    const page: Page = await context.newPage();
    const own = troublesOf(page);
    page.on('close', () => troubles.push(...own));
    return new RoomPage(page);
  };
  return [
    await enter({ width: 1440, height: 900 }),
    await enter({ width: 390, height: 844 }),
    await enter({ width: 1920, height: 1080 }),
  ];
}
