import type { Locator, Page } from '@playwright/test';
import { anything, like } from '../like.ts';
import { t } from '#shared/words/t.ts';

/** What a workbook holds and what would come of it. */
export class ImportDialog {
  readonly dialog: Locator;
  readonly lead: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: like(t`Import ${anything}`) });
    this.lead = this.dialog.getByRole('paragraph').first();
  }

  /** Opens a part of the report, if it is folded, and gives it. */
  async part(title: string): Promise<Locator> {
    const part = this.dialog.getByRole('group').filter({ hasText: new RegExp(`^${title}`) });
    await part.evaluate((details: HTMLDetailsElement) => (details.open = true));
    return part;
  }

  async accept(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^(Add to|Make the plan)/ }).click();
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: t`Cancel` }).click();
  }
}
