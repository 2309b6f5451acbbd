import { expect, type Locator, type Page } from '@playwright/test';
import { anything, like } from '../like.ts';
import { wordOf } from '#shared/words/worded.ts';
import { showTab } from './show-tab.ts';
import { t } from '#shared/words/t.ts';

/** Scenarios of the open plan: the menu at the top, their dialogs, the comparison and the history. */
export class Scenarios {
  readonly menu: Locator;
  readonly comparison: Locator;
  readonly conflicts: Locator;
  readonly slider: Locator;
  readonly moment: Locator;
  readonly foot: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.menu = page
      .getByRole('banner')
      .getByRole('button', { name: like(t`Scenario` + anything) });
    this.comparison = page.getByRole('tabpanel', { name: t`Compare` });
    this.conflicts = page.getByRole('dialog').getByRole('region', { name: t`Conflicts` });
    this.slider = page.getByRole('slider', { name: t`The plan as it was` });
    this.moment = page.getByRole('region', { name: t`The plan as it was` });
    this.foot = page.getByRole('contentinfo');
  }

  /** The status bar says which scenario is open. */
  async isOn(name: string): Promise<void> {
    await expect(this.foot.getByText(t`Scenario: ${name}`, { exact: true })).toBeVisible();
    await expect(this.menu).toContainText(name);
  }

  /** Takes an entry of the menu. */
  async choose(entry: string | RegExp): Promise<void> {
    await this.menu.click();
    await this.#page.getByRole('menuitem', { name: entry }).click();
  }

  /** Makes a scenario from what is shown, and is there. */
  async make(name: string): Promise<void> {
    await this.choose(t`New scenario from here…`);
    await this.#named(name, t`Make it`);
    await this.isOn(name);
  }

  async open(name: string): Promise<void> {
    await this.choose(name);
    await this.isOn(name);
  }

  /** Keeps what is shown under a name. */
  async keep(name: string): Promise<void> {
    await this.choose(t`Keep this as a version…`);
    await this.#named(name, t`Keep it`);
  }

  /** Compares what is open with another scenario or version. */
  async compareWith(name: string): Promise<void> {
    await showTab(this.#page, t`Compare`);
    await this.comparison.getByLabel(t`Compare with`).selectOption({ label: name });
    await expect(this.comparison.getByRole('region', { name: t`Decision sheet` })).toBeVisible();
  }

  async show(what: 'Decision sheet' | 'Differences'): Promise<void> {
    await this.comparison.getByRole('button', { name: wordOf(what) }).click();
  }

  async showHistory(): Promise<void> {
    await showTab(this.#page, t`History`);
  }

  async #named(name: string, button: string): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel(t`Name`).fill(name);
    await dialog.getByRole('button', { name: button }).click();
    await expect(dialog).toBeHidden();
  }
}
