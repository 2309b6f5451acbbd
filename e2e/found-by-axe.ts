import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What axe has against a page: the rule, and up to three of the elements that break it. */
interface Violation {
  readonly rule: string;
  readonly elements: readonly string[];
}

/**
 * Judges what lies in the element that `selector` names. The page has no frames, and keeps axe from one judging to the next: to
 * bring its 600 KB along each time, as its Playwright package does, takes a third of the time.
 */
export async function foundByAxe(
  page: Page,
  selector: string,
  rules: Pick<RunOptions, 'runOnly' | 'rules'>,
): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What passes is not asked for: to name each of its elements takes longer than to judge it.
  const options: RunOptions = { ...rules, resultTypes: ['violations'] };
  return page.evaluate(judge, { selector, options });
}

/** Runs in the page. */
async function judge({ selector, options }: { selector: string; options: RunOptions }) {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const { violations } = await inPage.run({ include: [[selector]] }, options);
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    elements: nodes
      .slice(0, 3)
      .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message.slice(0, 140) ?? ''}`),
  }));
}
