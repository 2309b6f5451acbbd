import type { Locator, Page } from '@playwright/test';
import { wordOf } from '#shared/words/worded.ts';
import { showTab } from './show-tab.ts';
import { t } from '#shared/words/t.ts';

/** What the plan is judged by. */
export class GoalsPanel {
  readonly ranked: Locator;
  readonly add: Locator;
  readonly targets: Locator;
  readonly #panel: Locator;

  constructor(page: Page) {
    this.#panel = page.getByRole('region', { name: t`Plan panel` });
    this.ranked = this.#panel.getByRole('region', { name: t`Goals, the most important first` });
    this.add = this.ranked.getByRole('combobox', { name: t`Add a goal` });
    this.targets = this.#panel.getByRole('table', { name: t`Targets of the workloads` });
  }

  async show(): Promise<void> {
    await showTab(this.#panel.page(), t`Goals`);
  }

  /** The target of a workload. */
  target(label: string, workload: string): Locator {
    const name = t`${wordOf(label)} of ${workload}`;
    return this.targets
      .getByRole('textbox', { name, exact: true })
      .or(this.targets.getByRole('combobox', { name, exact: true }));
  }

  /** Types a target and enters it; '' makes it blank. */
  async state(label: string, workload: string, text: string): Promise<void> {
    await this.target(label, workload).fill(text);
    await this.target(label, workload).press('Enter');
  }

  /** The constraints, or the assumptions. */
  statements(title: 'Constraints' | 'Assumptions'): Locator {
    return this.#panel.getByRole('region', { name: title });
  }

  async remove(goal: string): Promise<void> {
    await this.ranked.getByRole('button', { name: t`Remove the goal ${goal}` }).click();
  }
}
