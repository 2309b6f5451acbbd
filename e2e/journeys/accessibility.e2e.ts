import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import type { EditorPage } from '../pages/editor-page.ts';
import type { HomePage } from '../pages/home-page.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { ReportDialog } from '../pages/report-dialog.ts';
import { RulesPage } from '../pages/rules-page.ts';
import { expect, test } from '../test.ts';

/** All is judged in light; in the other themes what differs there: colours. */
const themes = { light: undefined, dark: ['color-contrast'], hc: ['color-contrast'] } as const;

/** The part of the window that a sight is about: the rest was judged before. */
const parts = {
  window: 'html',
  inspector: '[aria-label="Inspector"]',
  panel: '[aria-label="Plan panel"]',
  dialog: '[role="dialog"]',
} as const;
type Part = keyof typeof parts;

/** What can be looked at in the editor, each as it follows the one before. */
const sights: readonly (readonly [
  what: string,
  part: Part,
  show: (editor: EditorPage) => Promise<void>,
])[] = [
  ['the editor with nothing selected', 'window', async () => {}],
  ['a component', 'inspector', (editor) => editor.select('Order DB')],
  ['a finding', 'inspector', (editor) => editor.findings.choose('MIS-04', 'Order DB')],
  ['the dialog to waive', 'dialog', (editor) => press(editor, 'Waive…')],
  [
    'a waived finding',
    'panel',
    async ({ page, findings }) => {
      await page.getByRole('textbox', { name: 'Reason' }).fill('Agreed.');
      await page.getByRole('dialog').getByRole('button', { name: 'Waive' }).click();
      await findings.showWaived();
      await expect(findings.waived).toBeVisible();
    },
  ],
  ['the matrix', 'panel', ({ page }) => worked(page, 'Matrix', 'Workloads by layer')],
  ['the numbers', 'panel', ({ page }) => worked(page, 'Numbers', 'All figures')],
  ['the failure drill', 'panel', ({ page }) => worked(page, 'Drill', 'Single faults')],
  ['the goals', 'panel', ({ goals }) => goals.show()],
  [
    'the history',
    'panel',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'History' }).click();
      await expect(page.getByRole('region', { name: 'History' })).toBeVisible();
    },
  ],
  [
    'the dialog for a layer that is not needed',
    'dialog',
    async (editor) => {
      await editor.lane('Storage').getByRole('button', { name: 'Mark as not needed…' }).click();
    },
  ],
  [
    'the search',
    'dialog',
    async (editor) => {
      await closeDialog(editor.page);
      await editor.commands.open();
      await editor.commands.field.fill('order');
      await expect(editor.commands.hits.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'the import report',
    'dialog',
    async (editor) => {
      await editor.page.keyboard.press('Escape');
      await closeDialog(editor.page);
      await editor.importFile({
        name: 'inventory.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(rvtoolsWorkbook(smallVCenter)),
      });
      await expect(new ImportDialog(editor.page).lead).toBeVisible();
    },
  ],
  ['the settings', 'dialog', (editor) => another(editor, 'settings', 'Settings…')],
  ['the keys', 'dialog', (editor) => another(editor, 'keyboard', 'Keyboard')],
  [
    'the plan’s details',
    'dialog',
    (editor) => another(editor, 'plan details', 'Plan details and profile…'),
  ],
  [
    'the dialog to add a technology',
    'dialog',
    (editor) => another(editor, 'add a technology', 'Add a technology to the catalogue…'),
  ],
  [
    'the report',
    'dialog',
    async (editor) => {
      await another(editor, 'report', 'Report (PDF)…');
      await new ReportDialog(editor.page).pages();
    },
  ],
];

/** Shows a tab, and waits until what it is about has been worked out. */
async function worked(page: Page, tab: string, about: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await expect(page.getByLabel(about, { exact: true }).last()).toBeVisible();
}

/** The same of rules: read, written, given out. */
const sightsOfRules: typeof sights = [
  [
    'the rules',
    'panel',
    async ({ page }) => {
      await new RulesPage(page).show();
      await new RulesPage(page).choose('CAP-03');
    },
  ],
  [
    'the page to write a rule on',
    'panel',
    async ({ page }) => {
      await new RulesPage(page).press('Duplicate as own rule');
      await expect(new RulesPage(page).state).toContainText('Proven');
    },
  ],
  [
    'what is wrong with a rule, and what can be written',
    'panel',
    async ({ page }) => {
      const rules = new RulesPage(page);
      await rules.write(rules.mustHold, 'self.cpuOvercommi');
      await expect(rules.state).toContainText('Does not compile');
      await rules.mustHold.press('Control+Space');
      await expect(rules.offers).toBeVisible();
    },
  ],
  [
    'the dialog to export rules',
    'dialog',
    async (editor) => {
      await editor.page.keyboard.press('Escape');
      await new RulesPage(editor.page).press('All rules');
      await new RulesPage(editor.page).press('Export own rules to a file…');
      await expect(editor.page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the dialog to take a baseline',
    'dialog',
    async (editor) => {
      await another(editor, 'baseline', 'Take a baseline…');
    },
  ],
];

/** Finding, keeping and showing: the outline with a query, bookmarks, the minimap, a presentation. */
const sightsOfViews: typeof sights = [
  [
    'the outline',
    'panel',
    async ({ page }) => {
      await page.keyboard.press('Control+Shift+O');
      await expect(page.getByRole('treegrid', { name: 'Outline of the plan' })).toBeFocused();
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'what a query found',
    'panel',
    async ({ page }) => {
      await page.keyboard.press('Control+Shift+Q');
      await expect(page.getByRole('textbox', { name: 'Find components' })).toBeFocused();
      await page.keyboard.type('vms without backup ');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Select 25' })).toBeVisible();
    },
  ],
  [
    'the dialog to keep a view',
    'dialog',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Select 25' }).focus();
      await page.keyboard.press('Control+b');
      await expect(page.getByRole('dialog', { name: 'Bookmark this view' })).toBeVisible();
    },
  ],
  [
    'the bookmarks',
    'dialog',
    async ({ page }) => {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('Control+Shift+B');
      await expect(page.getByRole('dialog', { name: 'Bookmarks' })).toBeVisible();
    },
  ],
  [
    'the minimap',
    'window',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+M');
      await expect(page.getByRole('button', { name: /^Part of the plan in sight/ })).toBeVisible();
    },
  ],
  [
    'a presentation',
    'window',
    async ({ page }) => {
      await page.keyboard.press('Shift+F5');
      const shown = page.getByRole('region', { name: 'Presentation' });
      await expect(shown).toContainText('1 of 2');
      await page.keyboard.press('ArrowRight');
      await expect(shown.getByRole('heading', { name: 'View 1' })).toBeVisible();
    },
  ],
];

test('finding, keeping and showing views can be done by everybody, in every theme', async ({
  article,
  page,
}) => {
  await allAreUsable(article, sightsOfViews);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Presentation' })).toBeHidden();
  await expect(article.inspector.region).toBeVisible();
});

test('everything in the editor can be used by everybody, in every theme', async ({ article }) => {
  await allAreUsable(article, sights);
});

test('reading and writing rules can be done by everybody, in every theme', async ({ article }) => {
  await allAreUsable(article, sightsOfRules);
});

async function allAreUsable(editor: EditorPage, all: typeof sights): Promise<void> {
  for (const [what, part, show] of all) {
    await test.step(what, async () => {
      await show(editor);
      await isUsableByAll(editor.page, what, part);
    });
  }
}

test('the list of plans can be used by everybody, in every theme', async ({ home }) => {
  await isUsableByAll(home.page, 'the list of plans');
  await renameFirst(home);
  await isUsableByAll(home.page, 'the dialog to rename', 'dialog');
});

test('a narrow window has its rail and its folded panel usable by everybody', async ({
  article,
  page,
}) => {
  await page.setViewportSize({ width: 1180, height: 760 });
  await expect(page.getByRole('button', { name: 'Open the panel' })).toBeVisible();
  expect.soft(await violations(page, 'window', undefined), 'folded').toEqual([]);
  await page
    .getByRole('complementary', { name: 'Palette' })
    .getByRole('button', { name: 'Storage' })
    .click();
  await expect(article.palette.tree).toBeVisible();
  expect.soft(await violations(page, 'window', undefined), 'unfolded').toEqual([]);
});

/** Judges what is shown, in every theme. */
async function isUsableByAll(page: Page, what: string, part: Part = 'window'): Promise<void> {
  for (const [theme, rules] of Object.entries(themes)) {
    await setTheme(page, theme);
    expect.soft(await violations(page, part, rules), `${what}, ${theme}`).toEqual([]);
  }
}

/** Each violation in one line: the rule, and the elements. */
async function violations(
  page: Page,
  part: Part,
  rules: readonly string[] | undefined,
): Promise<string[]> {
  await settled(page);
  // There are no frames in the page: without another page to gather the results of frames, each judging takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(parts[part]);
  if (rules !== undefined) axe.withRules([...rules]);
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message.slice(0, 140) ?? ''}`)
        .join(' | ')}`,
  );
}

/** Colours are judged as they end up, not on their way. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });

/** The theme is kept by the backend for all plans: set here, on the document, it is this page's alone. */
const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);

const press = (editor: EditorPage, button: string) =>
  editor.inspector.region.getByRole('button', { name: button }).first().click();

async function another(editor: EditorPage, words: string, action: string): Promise<void> {
  await closeDialog(editor.page);
  await editor.commands.run(words, action);
  await expect(editor.page.getByRole('dialog')).toBeVisible();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function renameFirst(home: HomePage): Promise<void> {
  await home.plans
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await home.page.getByRole('menuitem', { name: 'Rename…' }).click();
  await expect(home.page.getByRole('dialog')).toBeVisible();
}
