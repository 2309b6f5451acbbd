import { expect, type Locator, type Page } from '@playwright/test';

/** What the other button of the mouse, or the menu key, offers. */
export class ContextMenu {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The menu about something, by its name. */
  about(name: string): Locator {
    return this.#page.getByRole('menu', { name, exact: true });
  }

  /** Does what a line says. */
  async take(line: string): Promise<void> {
    await this.#page.getByRole('menuitem', { name: line }).click();
    await expect(this.#page.getByRole('menu')).toHaveCount(0);
  }
}
