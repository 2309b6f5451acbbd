import { expect, type Page } from '@playwright/test';
import type { EditorPage } from '../pages/editor-page.ts';

/** The part of the window that a sight is about: the rest was judged before. */
export type Part = 'window' | 'inspector' | 'panel' | 'dialog' | 'menu';

/** Something to look at, shown as it follows what was shown before it. What is pressed goes by its name in the language of the journey. */
export type Sight = readonly [
  what: string,
  part: Part,
  show: (editor: EditorPage) => Promise<void>,
];

/** Shows a tab, and waits until what it is about has been worked out. */
export async function worked(editor: EditorPage, tab: string, about: string): Promise<void> {
  await editor.showTab(tab);
  await expect(editor.page.getByLabel(about, { exact: true }).last()).toBeVisible();
}

/** Opens a dialog by the name of its action, in place of the one that is open. */
export async function anotherDialog(editor: EditorPage, action: string): Promise<void> {
  await noDialog(editor.page);
  await editor.commands.run(action, action);
  await expect(editor.page.getByRole('dialog')).toBeVisible();
}

/** Closes what is open. */
export async function noDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
