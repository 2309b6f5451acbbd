import { expect, type Locator, type Page } from '@playwright/test';
import type { GivenFile } from './given-file.ts';
import { EditorPage } from './editor-page.ts';
import { t } from '#shared/words/t.ts';

/** The list of all plans. */
export class HomePage {
  readonly page: Page;
  readonly plans: Locator;
  readonly messages: Locator;

  constructor(page: Page) {
    this.page = page;
    this.plans = page.getByRole('grid', { name: t`Plans` });
    this.messages = page.getByRole('status', { name: t`Messages` });
  }

  async isShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: t`Plans`, level: 1 })).toBeVisible();
    await expect(this.plans).not.toContainText(t`Reading the plans…`);
  }

  /** The row of a plan. */
  plan(name: string): Locator {
    return this.plans.getByRole('row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  async open(name: string): Promise<EditorPage> {
    await this.plan(name).click();
    return this.#opened();
  }

  async newPlan(): Promise<EditorPage> {
    await this.page.getByRole('button', { name: t`New plan` }).click();
    return this.#opened();
  }

  /** Makes a plan of a starter. */
  async startFrom(title: string): Promise<EditorPage> {
    await this.page
      .getByRole('button', { name: title })
      .filter({ hasText: t`component` })
      .click();
    return this.#opened();
  }

  /** Chooses a line of a plan's own menu. */
  async act(plan: string, entry: string): Promise<void> {
    await this.plan(plan)
      .getByRole('button', { name: t`More for ${plan}` })
      .click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** Gives a file to "Open…" or "Import…". */
  async give(to: 'Open…' | 'Import…', file: GivenFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: to }).click();
    await (await chooser).setFiles(file);
  }

  async #opened(): Promise<EditorPage> {
    const editor = new EditorPage(this.page);
    await editor.isShown();
    return editor;
  }
}
