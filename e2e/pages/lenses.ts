import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf } from './editor-page.ts';
import { anything, like } from '../like.ts';
import { wordOf } from '#shared/words/worded.ts';
import { t } from '#shared/words/t.ts';

/** What the plan is looked at through, and the racks. */
export class Lenses {
  readonly page: Page;
  readonly floor: Locator;
  /** What a drop would do, or why it cannot be. */
  readonly hint: Locator;

  constructor(page: Page) {
    this.page = page;
    this.floor = page.getByRole('application', {
      name: t`Racks: arrows walk, Space picks up, arrows move it, Enter puts it down`,
    });
    this.hint = page.getByRole('status', { name: t`Where it would be` });
  }

  /** Chooses a lens by the menu over the canvas. */
  async choose(name: string): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('menuitem', { name: like(wordOf(name) + anything) }).click();
  }

  async openMenu(): Promise<void> {
    await this.page.getByRole('button', { name: like(t`Lens: ${anything}`) }).click();
  }

  /** Where a part is mounted: "unit 3 of Rack E2". */
  async isAt(part: string, place: string): Promise<void> {
    await expect(this.part(part)).toHaveAccessibleName(new RegExp(`, ${place}(,|$)`));
  }

  /** A line of the list of what is at no rack unit. */
  unplaced(part: string): Locator {
    return this.page
      .getByRole('listbox', { name: t`Devices not at a rack unit` })
      .getByRole('option')
      .filter({ hasText: part });
  }

  /** Takes hold of a part and carries it over another, or so many px under it, without letting go. */
  async carry(part: string, over: string, below = 0): Promise<void> {
    await this.part(over).scrollIntoViewIfNeeded();
    const from = await boxOf(this.part(part));
    const to = await boxOf(this.part(over));
    const { mouse } = this.page;
    await mouse.move(from.x + 60, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 70, from.y + from.height / 2 - 6, { steps: 3 });
    await mouse.move(to.x + 60, to.y + to.height / 2 + below, { steps: 6 });
  }

  /** What is mounted in a rack. */
  part(name: string): Locator {
    return this.floor.getByRole('img', { name: new RegExp(`^${name}, `) });
  }
}
