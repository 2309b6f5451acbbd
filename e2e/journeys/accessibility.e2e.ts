import { t } from '#shared/words/t.ts';
import type { HomePage } from '../pages/home-page.ts';
import type { EditorPage } from '../pages/editor-page.ts';
import { RoomPage } from '../pages/room-page.ts';
import { editorSights } from '../sights/editor-sights.ts';
import { lensSights } from '../sights/lens-sights.ts';
import { roomSights } from '../sights/room-sights.ts';
import { ruleSights } from '../sights/rule-sights.ts';
import { scenarioSights } from '../sights/scenario-sights.ts';
import type { Sight } from '../sights/sight.ts';
import { viewSights } from '../sights/view-sights.ts';
import { expect, test } from '../test.ts';
import { isUsableByAll, violations } from '../usable-by-all.ts';

type Sights = Readonly<Record<string, readonly Sight[]>>;

/** What reads from the other side wherever it is: everything else is made of the same parts. */
const inEveryLanguage: Sights = {
  'the editor': editorSights,
  'leading a workshop': roomSights,
};
const inEnglish: Sights = {
  ...inEveryLanguage,
  'reading and writing rules': ruleSights,
  'finding, keeping and showing views': viewSights,
  'decisions and scenarios': scenarioSights,
  'each lens': lensSights,
};

for (const [language, locale, lists] of [
  ['English', 'en', inEnglish],
  ['Arabic', 'ar', inEveryLanguage],
] as const)
  test.describe(`everybody can use, in ${language},`, () => {
    test.use({ locale });

    for (const [what, sights] of Object.entries(lists))
      test(what, async ({ article }) => {
        await allAreUsable(article, sights);
      });

    test('the list of plans', async ({ home }) => {
      await isUsableByAll(home.page, 'the list of plans');
      await renameFirst(home);
      await isUsableByAll(home.page, 'the dialog to rename', 'dialog');
    });

    test('a workshop as a guest, on a phone', async ({ article, browser }) => {
      const invitation = await new RoomPage(article.page).open();
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale });
      const guest = new RoomPage(await context.newPage());
      await guest.page.goto(invitation.link);
      await expect(guest.page.getByRole('button', { name: t`Join` })).toBeVisible();
      await isUsableByAll(guest.page, 'the page to join');
      await guest.join(invitation, 'Bo', 'Voter');
      await isUsableByAll(guest.page, 'the room on a phone');
      await context.close();
    });
  });

test('a narrow window has its rail, its folded panel and its tabs usable by everybody', async ({
  article,
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 760 });
  await expect(page.getByRole('button', { name: 'Open the panel' })).toBeVisible();
  expect.soft(await violations(page, 'window'), 'folded').toEqual([]);
  await article.showTab('History');
  await expect(page.getByRole('tab', { name: 'History', selected: true })).toBeVisible();
  expect.soft(await violations(page, 'panel'), 'a tab of the menu').toEqual([]);
  await page
    .getByRole('complementary', { name: 'Palette' })
    .getByRole('button', { name: 'Storage' })
    .click();
  await expect(article.palette.tree).toBeVisible();
  expect.soft(await violations(page, 'window'), 'unfolded').toEqual([]);
});

test('what nobody could use is found: a button without a name, and pale words', async ({
  home,
}) => {
  await home.page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'pale';
    words.style.cssText = 'position: fixed; inset: 0 auto auto 0; color: #ddd; background: #fff';
    document.querySelector('main')?.append(document.createElement('button'), words);
  });
  const inLight = (await violations(home.page, 'window')).join();
  expect(inLight).toMatch(/button-name.*color-contrast/);
  expect((await violations(home.page, 'window', 'dark')).join()).toContain('contrast of 1.35');
});

async function allAreUsable(editor: EditorPage, sights: readonly Sight[]): Promise<void> {
  for (const [what, part, show] of sights)
    await test.step(what, async () => {
      await show(editor);
      await isUsableByAll(editor.page, what, part);
    });
}

async function renameFirst(home: HomePage): Promise<void> {
  await home.plans.locator('button[aria-haspopup]').first().click();
  await home.page.getByRole('menuitem', { name: t`Rename…` }).click();
  await expect(home.page.getByRole('dialog')).toBeVisible();
}
