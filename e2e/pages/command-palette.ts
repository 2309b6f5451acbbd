import { expect, type Locator, type Page } from '@playwright/test';

/** Search over everything that is there or can be done. */
export class CommandPalette {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly hits: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Search or run a command' });
    this.field = this.dialog.getByRole('searchbox', { name: 'Search or run a command' });
    this.hits = this.dialog.getByRole('listbox', { name: 'What was found' });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  /** Types words and takes the answer of this name, by keys alone. */
  async run(words: string, hit: string): Promise<void> {
    await this.open();
    await this.#page.keyboard.type(words);
    const wanted = this.hits.getByRole('option', { name: hit }).first();
    await expect(wanted).toBeVisible();
    await expect(async () => {
      await this.#page.keyboard.press('ArrowDown');
      await expect(wanted).toHaveAttribute('data-focused', 'true', { timeout: 100 });
    }).toPass({ intervals: [0], timeout: 5000 });
    await this.#page.keyboard.press('Enter');
    await expect(this.dialog).toBeHidden();
  }
}
