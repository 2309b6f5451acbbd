import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { anything, like } from '../like.ts';
import { wordOf } from '#shared/words/worded.ts';
import { t } from '#shared/words/t.ts';

/** Where a report is put together: choices at the left, its pages at the right. */
export class ReportDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly status: Locator;
  readonly progress: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: like(t`Report of ${anything}`) });
    this.status = this.dialog.getByRole('region', { name: t`Pages` }).getByRole('status');
    this.progress = this.dialog.getByRole('progressbar', { name: t`Report` });
  }

  async choose(template: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: template }).check({ force: true });
  }

  /** The chapters that are chosen, in their order. */
  async chapters(): Promise<readonly string[]> {
    const list = this.dialog.getByRole('list', { name: t`Chapters` });
    await expect(list).toBeVisible();
    const chosen = list
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('checkbox', { checked: true }) });
    return (await chosen.allInnerTexts()).map((text) => text.trim());
  }

  /** All pages are made: "12 pages, 300 kB". Gives how many. */
  async pages(): Promise<number> {
    await expect(this.status).toHaveText(/^\d+ .+ (kB|MB)/, { timeout: 60_000 });
    return Number.parseInt(await this.status.innerText(), 10);
  }

  /** What a page says, as far as its picture is there: its size in the window. */
  preview(number: number): Locator {
    return this.dialog.getByRole('img', { name: new RegExp(`^Page ${number} of `) });
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: wordOf(name), exact: true }).click();
  }

  /** Saves the PDF; gives its name and bytes. */
  async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const downloading = this.page.waitForEvent('download', { timeout: 60_000 });
    await this.press('Save as PDF…');
    const file = await downloading;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }
}
