import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { languageFor } from '#shared/words/languages.ts';
import { speakLanguage } from '#shared/words/load-words.ts';
import { enter } from './enter.ts';
import { launchWorkbench, type Workbench } from './launch.ts';
import { EditorPage } from './pages/editor-page.ts';
import { HomePage } from './pages/home-page.ts';
import { runCli } from './run-cli.ts';
import { troublesOf } from './troubles.ts';

interface Journey {
  /** The journey speaks the language of its browser: page models name things by their English text. */
  readonly language: void;
  /** The list of plans, shown. */
  readonly home: HomePage;
  /** Opens a plan file, taken into the library under a name of its own. */
  readonly openCopy: (file: string) => Promise<EditorPage>;
  /** A fresh copy of the article's plan, open. */
  readonly article: EditorPage;
  /** A new plan with nothing in it, open. */
  readonly blank: EditorPage;
  /** What no page may do: console errors, exceptions, requests that leave this machine. */
  readonly troubles: string[];
}

/** A running product, and plan files to copy. */
interface SharedProduct extends Workbench {
  readonly starters: Readonly<Record<'article' | 'empty', string>>;
}

/** Tests that share one running product; each makes the plans it works on. A page that gets into trouble fails its test. */
export const test = base.extend<Journey, { readonly product: SharedProduct }>({
  viewport: { width: 1440, height: 900 },
  product: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const home = mkdtempSync(path.join(tmpdir(), 'strata-e2e-'));
      const article = await starter('article', home);
      // A library that was used before opens at home.
      const empty = await starter('empty', path.join(home, 'plans'));
      const product = await launchWorkbench(home);
      await use({ ...product, starters: { article, empty } });
      await product.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  language: [
    async ({ locale }, use) => {
      await speakLanguage(languageFor([locale ?? 'en']));
      await use();
      await speakLanguage('en');
    },
    { auto: true },
  ],
  troubles: [
    async ({ page }, use) => {
      const troubles = troublesOf(page);
      await use(troubles);
      expect(troubles, 'what the page got into').toEqual([]);
    },
    { auto: true },
  ],
  home: async ({ page, context, product }, use) => {
    const home = new HomePage(page);
    await page.goto(await enter(product, context));
    await home.isShown();
    await use(home);
  },
  openCopy: async ({ page, context, product }, use) => {
    await use(async (file) => {
      const plan = `copy-${++copies}`;
      copyFileSync(file, path.join(product.home, 'plans', `${plan}.strata`));
      const editor = new EditorPage(page);
      await page.goto(`${await enter(product, context)}?plan=${plan}`);
      await editor.isShown();
      return editor;
    });
  },
  article: async ({ openCopy, product }, use) => use(await openCopy(product.starters.article)),
  blank: async ({ openCopy, product }, use) => use(await openCopy(product.starters.empty)),
});

let copies = 0;

async function starter(id: string, folder: string): Promise<string> {
  const file = path.join(folder, `${id}.strata`);
  const { code, stderr } = await runCli('new', id, '--to', file);
  if (code !== 0) throw new Error(stderr);
  return file;
}

export { expect };
