import { expect, type Locator, type Page } from '@playwright/test';
import { anything, like } from '../like.ts';
import { showTab } from './show-tab.ts';
import { t } from '#shared/words/t.ts';

/** A line of the list. */
export interface ListedFinding {
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

/** What the rules found, what they cannot tell, what is waived. */
export class FindingsPanel {
  readonly region: Locator;
  readonly list: Locator;
  readonly filter: Locator;
  readonly blanks: Locator;
  readonly waived: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: t`Plan panel` });
    this.list = this.region.getByRole('listbox', { name: t`Findings` });
    this.filter = this.region.getByRole('searchbox', { name: t`Filter findings` });
    this.blanks = this.region.getByRole('region', { name: t`Facts to fill in` });
    this.waived = this.region.getByLabel(t`Waived findings`);
  }

  async show(): Promise<void> {
    await showTab(this.#page, t`Findings`);
  }

  /** How many there are of a severity, as the head of the panel counts them: 22 "errors". */
  async number(words: string): Promise<number> {
    const part = this.region
      .getByRole('list', { name: t`Findings by severity` })
      .getByRole('listitem')
      .filter({ hasText: words });
    return Number.parseInt(await part.innerText(), 10);
  }

  /** Shows what was waived beside the findings. */
  async showWaived(): Promise<void> {
    await this.region.getByRole('tab', { name: new RegExp(t`Waived`) }).click();
  }

  /** A rule found so many things. */
  async has(rule: string, count: number): Promise<void> {
    await this.filter.fill(rule);
    await expect(this.list.getByRole('option').filter({ hasText: rule })).toHaveCount(count);
    await this.filter.fill('');
  }

  /** Chooses a finding: the canvas and the inspector show it. */
  async choose(rule: string, about = ''): Promise<void> {
    await this.filter.fill(`${rule} ${about}`);
    await this.list.getByRole('option').filter({ hasText: rule }).first().click();
    await this.filter.fill('');
  }

  /** Every line of the list, from first to last. */
  async all(): Promise<readonly ListedFinding[]> {
    const found = new Map<number, ListedFinding>();
    // Rules that read figures say what they have to say a moment after the others.
    await expect(this.#page.getByText(like(t`Figures worked out in ${anything}`))).toBeAttached();
    await this.list.focus();
    await this.#page.keyboard.press('Home');
    const size = Number(await this.list.getByRole('option').first().getAttribute('aria-setsize'));
    await expect(async () => {
      for (const [place, finding] of await this.#drawn()) found.set(place, finding);
      if (found.size < size) await this.#page.keyboard.press('PageDown');
      expect(found.size).toBe(size);
    }).toPass({ intervals: [50], timeout: 60_000 });
    return [...found].sort(([a], [b]) => a - b).map(([, finding]) => finding);
  }

  #drawn(): Promise<[number, ListedFinding][]> {
    return this.list.getByRole('option').evaluateAll((options) =>
      options.map((option) => [
        Number(option.getAttribute('aria-posinset')),
        {
          severity: option.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
          rule: /[A-Z]{3}-\d\d/.exec(option.textContent)?.[0] ?? '',
          message: option.querySelector('[title]')?.getAttribute('title') ?? '',
        },
      ]),
    );
  }
}
