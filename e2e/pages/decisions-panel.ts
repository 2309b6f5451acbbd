import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '#shared/words/t.ts';

/** The Decisions tab: the lists, and the record that is open. */
export class DecisionsPanel {
  readonly region: Locator;
  readonly list: Locator;
  readonly title: Locator;
  readonly links: Locator;
  /** The record that is open. */
  readonly entry: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: t`Plan panel` });
    this.list = this.region.getByRole('region', { name: t`Decision record` }).getByRole('listbox');
    this.title = this.region.getByRole('textbox', { name: t`Title` });
    this.links = this.region.getByRole('region', { name: t`Speaks of` });
    this.entry = this.region.getByRole('article');
  }

  /** Writes into the field that the keyboard is sent to by its name, and keeps it. */
  async write(field: string, text: string): Promise<void> {
    const entry = this.region.getByRole('textbox', { name: field, exact: true });
    await entry.focus();
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
    await expect(entry).toHaveValue(text);
  }

  /** Links the record to the first thing that answers some words, by typing. */
  async link(words: string, name: string): Promise<void> {
    await this.links.getByRole('combobox', { name: t`Link to` }).focus();
    await this.#page.keyboard.type(words);
    await expect(this.#page.getByRole('option', { name }).first()).toBeVisible();
    await this.#page.keyboard.press('ArrowDown');
    await this.#page.keyboard.press('Enter');
    await expect(this.links.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
}
