import type { Locator, Page } from '@playwright/test';
import { wordOf } from '#shared/words/worded.ts';
import { showTab } from './show-tab.ts';
import { t } from '#shared/words/t.ts';

/** The tabs that work things out: matrix, numbers, failure drill. */
export class FiguresPanel {
  readonly panel: Locator;
  readonly matrix: Locator;
  readonly evidence: Locator;
  readonly singleFaults: Locator;
  readonly services: Locator;
  readonly figures: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('region', { name: t`Plan panel` });
    this.matrix = this.panel.getByRole('grid', { name: t`Workloads by layer` });
    this.evidence = this.panel.getByRole('region', { name: /^Order DB in / });
    this.singleFaults = this.panel.getByRole('listbox', { name: t`Single faults` });
    this.services = this.panel.getByRole('listbox', { name: t`What becomes of every service` });
    this.figures = this.panel.getByRole('listbox', { name: t`All figures` });
  }

  async show(tab: 'Matrix' | 'Numbers' | 'Drill'): Promise<void> {
    await showTab(this.panel.page(), wordOf(tab));
  }

  /** Gives the tab the window. */
  async enlarge(): Promise<void> {
    await this.panel.getByRole('button', { name: t`Make the panel larger` }).click();
  }

  async reduce(): Promise<void> {
    await this.panel.getByRole('button', { name: t`Make the panel smaller` }).click();
  }

  /** One figure of the table: its row, which says it in words. */
  async figure(label: string, subject: string): Promise<Locator> {
    const search = this.panel.getByRole('searchbox', { name: t`Search figures` });
    await search.fill(`${label} ${subject}`);
    return this.figures.getByRole('option').first();
  }

  /** What becomes of a service in the drill. */
  service(name: string): Locator {
    return this.services.getByRole('option').filter({ hasText: name });
  }
}
