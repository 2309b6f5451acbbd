import { expect, type Locator, type Page } from '@playwright/test';
import { wordOf } from '#shared/words/worded.ts';
import { t } from '#shared/words/t.ts';

/** Everything about what is selected. */
export class Inspector {
  readonly region: Locator;
  readonly name: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('complementary', { name: t`Inspector` });
    this.name = this.region.getByRole('textbox', { name: t`Name`, exact: true });
  }

  /** It shows one component. */
  async isAbout(name: string): Promise<void> {
    await expect(this.name).toHaveValue(name);
  }

  /** It shows the plan as a whole. */
  async isAboutPlan(): Promise<void> {
    await expect(this.region.getByText(t`Select a component to see its facts`)).toBeVisible();
  }

  /** The heading of the plan, while nothing is selected. */
  async planName(): Promise<string> {
    return this.region.getByRole('heading', { level: 2 }).innerText();
  }

  /** The field of a fact, by its label and whose it is. */
  fact(label: string, whose: string): Locator {
    const name = t`${wordOf(label)} of ${whose}`;
    return this.section('Facts')
      .getByRole('textbox', { name, exact: true })
      .or(this.section('Facts').getByRole('combobox', { name, exact: true }));
  }

  /** Types a fact and enters it. */
  async state(label: string, whose: string, text: string): Promise<void> {
    await this.fact(label, whose).fill(text);
    await this.fact(label, whose).press('Enter');
  }

  section(title: string): Locator {
    return this.region.getByRole('region', { name: wordOf(title) });
  }

  /** The open card of a finding of a rule. */
  finding(rule: string): Locator {
    return this.region
      .getByRole('article')
      .filter({ has: this.region.page().getByRole('button', { name: rule, exact: true }) });
  }

  /** Chooses one of the ways to fix a finding. */
  async chooseFix(rule: string, title: string): Promise<void> {
    // The radio itself is drawn by its row: the row is what a person presses.
    await this.finding(rule).getByText(title).click();
    await expect(this.finding(rule).getByRole('radio', { name: title })).toBeChecked();
  }

  async applyFix(rule: string): Promise<void> {
    await this.finding(rule)
      .getByRole('button', { name: t`Apply fix` })
      .click();
  }
}
