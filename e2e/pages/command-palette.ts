import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '#shared/words/t.ts';

/** Search over everything that is there or can be done. */
export class CommandPalette {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly hits: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: t`Search or run a command` });
    this.field = this.dialog.getByRole('searchbox', { name: t`Search or run a command` });
    this.hits = this.dialog.getByRole('listbox', { name: t`What was found` });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  /** Types words and takes the answer of this name. */
  async run(words: string, hit: string | RegExp): Promise<void> {
    await this.open();
    await this.field.fill(words);
    await this.hits.getByRole('option', { name: hit }).first().click();
    await expect(this.dialog).toBeHidden();
  }

  /** Types words and takes the first answer, which must be this one, by keys alone. */
  async type(words: string, first: string | RegExp): Promise<void> {
    await this.open();
    await this.#page.keyboard.type(words);
    await expect(this.hits.getByRole('option').first()).toHaveAccessibleName(first);
    await this.#page.keyboard.press('Enter');
    await expect(this.dialog).toBeHidden();
  }
}
