import { expect, type Page } from '@playwright/test';
import { isEnglish } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';
import { foundByAxe } from './found-by-axe.ts';
import type { Part } from './sights/sight.ts';

type Theme = 'light' | 'dark' | 'hc';

const contrast = 'color-contrast';
const themes = (): readonly Theme[] => (isEnglish() ? ['light', 'dark', 'hc'] : ['light']);

const selectorOf = (part: Part): string =>
  ({
    window: 'html',
    inspector: `[aria-label="${t`Inspector`}"]`,
    panel: `[aria-label="${t`Plan panel`}"]`,
    dialog: '[role="dialog"]',
    menu: '[role="menu"]',
  })[part];

/** Judges what is shown, in every theme. */
export async function isUsableByAll(
  page: Page,
  what: string,
  part: Part = 'window',
): Promise<void> {
  for (const theme of themes()) {
    await setTheme(page, theme);
    expect.soft(await violations(page, part, theme), `${what}, ${theme}`).toEqual([]);
  }
}

/**
 * Each violation in one line: the rule, and the elements. All is judged in light; in the other themes what differs there: colours.
 * They are the same in every language, and to judge them takes longer than all the rest.
 */
export async function violations(
  page: Page,
  part: Part,
  theme: Theme = 'light',
): Promise<string[]> {
  await settled(page);
  const found = await foundByAxe(page, selectorOf(part), rulesIn(theme));
  return found.map(({ rule, elements }) => `${rule}: ${elements.join(' | ')}`);
}

function rulesIn(theme: Theme): Parameters<typeof foundByAxe>[2] {
  if (theme !== 'light') return { runOnly: { type: 'rule', values: [contrast] } };
  return isEnglish() ? {} : { rules: { [contrast]: { enabled: false } } };
}

/** Colours are judged as they end up, not on their way. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });

/** The theme is kept by the backend for all plans: set here, on the document, it is this page's alone. */
const setTheme = (page: Page, theme: Theme) =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
