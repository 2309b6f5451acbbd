import type { Locator, Page } from '@playwright/test';

/** The tabs that work things out: matrix, numbers, failure drill. */
export class FiguresPanel {
  readonly panel: Locator;
  readonly matrix: Locator;
  readonly evidence: Locator;
  readonly singleFaults: Locator;
  readonly services: Locator;
  readonly figures: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('region', { name: 'Plan panel' });
    this.matrix = this.panel.getByRole('grid', { name: 'Workloads by layer' });
    this.evidence = this.panel.getByRole('region', { name: /^Order DB in / });
    this.singleFaults = this.panel.getByRole('listbox', { name: 'Single faults' });
    this.services = this.panel.getByRole('listbox', { name: 'What becomes of every service' });
    this.figures = this.panel.getByRole('listbox', { name: 'All figures' });
  }

  async show(tab: 'Matrix' | 'Numbers' | 'Drill'): Promise<void> {
    await this.panel.getByRole('tab', { name: tab, exact: true }).click();
  }

  /** Gives the tab the window. */
  async enlarge(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Make the panel larger' }).click();
  }

  async reduce(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Make the panel smaller' }).click();
  }

  /** One figure of the table: its row, which says it in words. */
  async figure(label: string, subject: string): Promise<Locator> {
    const search = this.panel.getByRole('searchbox', { name: 'Search figures' });
    await search.fill(`${label} ${subject}`);
    return this.figures.getByRole('option').first();
  }

  /** What becomes of a service in the drill. */
  service(name: string): Locator {
    return this.services.getByRole('option').filter({ hasText: name });
  }
}
