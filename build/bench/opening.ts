import type { Page } from 'playwright';

/** When a plan's data were there and when it was on the screen, in ms from navigation. */
export interface Painting {
  readonly readMs: number;
  readonly paintedMs: number;
}

/** The same, and when what the rules found was marked on it, and when it was listed too. */
export interface Opening extends Painting {
  readonly markedMs: number;
  readonly judgedMs: number;
}

const longestMs = 120_000;

/** Waits until a page has marked that everything is on the screen: all components and relations. */
export async function paintingOf(page: Page): Promise<Painting> {
  const paintedMs = await msOf(page, markedAt('strata-plan-painted'));
  return { paintedMs, readMs: await msOf(page, markedAt('strata-plan-read')) };
}

/** Opens a plan of ours anew. */
export async function openPlanAt(page: Page, address: string): Promise<Opening> {
  await page.goto('about:blank');
  await page.goto(address);
  const listedMs = await msOf(page, findingsListed);
  const markedMs = await msOf(page, markedAt('strata-plan-judged'));
  return { ...(await paintingOf(page)), markedMs, judgedMs: Math.max(listedMs, markedMs) };
}

/** Asked again and again: the page's policy lets no waiting function be put into it. */
async function msOf(page: Page, expression: string): Promise<number> {
  for (const end = performance.now() + longestMs; performance.now() < end;) {
    const ms: unknown = await page.evaluate(expression);
    if (typeof ms === 'number') return ms;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the plan was not on the screen within ${longestMs / 1000} s`);
}

const markedAt = (mark: string): string =>
  `performance.getEntriesByName('${mark}')[0]?.startTime ?? null`;

/** To 50 ms: no earlier than it was. */
const findingsListed = `document.querySelector('[aria-label="Findings"] [role="option"]') === null ? null : performance.now()`;
