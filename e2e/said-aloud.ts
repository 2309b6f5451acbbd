import type { Page } from '@playwright/test';

/** Listens to what is said to a screen reader from now on, also what is gone again at once; gives it so far when called. */
export async function saidAloud(page: Page): Promise<() => Promise<readonly string[]>> {
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const isLive = (node: Node) =>
      node.parentElement?.closest('[aria-live], [role="log"], [role="status"]') !== null;
    new MutationObserver((mutations) => {
      for (const { addedNodes } of mutations)
        for (const node of addedNodes)
          if (isLive(node) && node.textContent) texts.push(node.textContent);
    }).observe(document.body, { childList: true, subtree: true });
    return texts;
  });
  return () => said.jsonValue();
}
