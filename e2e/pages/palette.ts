import { expect, type Locator, type Page } from '@playwright/test';
import { wordOf } from '#shared/words/worded.ts';
import { t } from '#shared/words/t.ts';

/** What can be placed. */
export class Palette {
  readonly search: Locator;
  readonly tree: Locator;

  constructor(page: Page) {
    const palette = page.getByRole('complementary', { name: t`Palette` });
    this.search = palette.getByRole('searchbox', { name: t`Find a technology` });
    this.tree = palette.getByRole('tree', { name: t`What can be placed` });
  }

  /** Finds a kind or technology by its whole name and gives its line. */
  async item(name: string): Promise<Locator> {
    const said = wordOf(name);
    await this.search.fill(said);
    const line = this.tree.getByRole('treeitem', { name: new RegExp(`^${said}( \\d+)?$`) }).first();
    await expect(line).toBeVisible();
    return line;
  }

  /** Places a kind or technology where there is room on its lane. */
  async place(name: string): Promise<void> {
    await (await this.item(name)).click();
  }
}
