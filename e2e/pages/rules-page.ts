import { expect, type Locator, type Page } from '@playwright/test';
import { wordOf } from '#shared/words/worded.ts';
import { showTab } from './show-tab.ts';
import { t } from '#shared/words/t.ts';

/** Every rule there is, and the page on which own rules are written. */
export class RulesPage {
  readonly region: Locator;
  readonly list: Locator;
  readonly filter: Locator;
  readonly title: Locator;
  readonly mustHold: Locator;
  readonly message: Locator;
  readonly state: Locator;
  readonly bench: Locator;
  readonly offers: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: t`Plan panel` });
    this.list = this.region.getByRole('listbox', { name: t`Rules` });
    this.filter = this.region.getByRole('searchbox', { name: t`Filter rules` });
    this.title = this.region.getByRole('textbox', { name: t`Title` });
    this.mustHold = this.region.getByRole('textbox', { name: t`Must hold`, exact: true });
    this.message = this.region.getByRole('textbox', { name: t`Message`, exact: true });
    this.state = this.region.getByRole('status', { name: t`State of the rule` });
    this.bench = this.region.getByRole('region', { name: t`Test bench` });
    this.offers = page.getByRole('listbox', { name: t`What can be written here` });
  }

  async show(): Promise<void> {
    await showTab(this.#page, t`Rules`);
    await expect(this.filter).toBeVisible();
  }

  /** Chooses a rule of the list. */
  async choose(id: string): Promise<void> {
    await this.filter.fill(id);
    await this.list.getByRole('option').filter({ hasText: id }).first().click();
    await this.filter.fill('');
    await expect(this.about(id)).toBeVisible();
  }

  /** The chosen rule in full. */
  about(id: string): Locator {
    return this.region.getByRole('article', { name: new RegExp(`^${id} `) });
  }

  press(name: string | RegExp): Promise<void> {
    return this.region
      .getByRole('button', { name: typeof name === 'string' ? wordOf(name) : name })
      .first()
      .click();
  }

  /** Writes an expression or a message in place of what is there, and leaves the field. */
  async write(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.press('Escape');
    await field.blur();
  }

  /** Judges components of this kind instead of servers. */
  async judge(kind: string): Promise<void> {
    const field = this.region.getByRole('combobox', { name: t`Add a kind` });
    await field.fill(kind);
    await this.#page.getByRole('option', { name: kind }).first().click();
    await this.press('Judge no servers');
  }

  /** A variation of the failing plan. */
  variation(name: string): Locator {
    return this.bench.getByRole('article', { name: t`Variation: ${name}` });
  }

  get failingPlan(): Locator {
    return this.bench.getByRole('article', { name: t`The failing plan` });
  }

  /** Has a variation differ in a fact. */
  async vary(variation: string, label: string, whose: string, text: string): Promise<void> {
    const card = this.variation(variation);
    await card.getByRole('combobox', { name: t`Fact that differs` }).fill(label);
    await this.#page.getByRole('option', { name: label, exact: true }).first().click();
    const field = card.getByRole('textbox', { name: `${label} of ${whose}`, exact: true });
    await field.fill(text);
    await field.press('Enter');
  }
}
