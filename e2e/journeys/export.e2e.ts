import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** Chooses an entry of the Export menu and gives the file that is downloaded. */
async function exported(page: Page, entry: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('the Export menu hands on pictures, a page, Markdown and a workbook', async ({
  article,
  page,
}) => {
  const svg = await exported(page, 'Picture of the plan (SVG)');
  expect(svg.name).toMatch(/\.svg$/);
  expect(String(svg.bytes)).toMatch(/^<svg [^>]*>\n<title>Virtual servers everywhere/);
  const png = await exported(page, 'Picture of the plan (PNG)');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const html = await exported(page, 'One page (HTML)');
  expect(String(html.bytes)).toContain('<h2>Findings</h2>');
  const markdown = await exported(page, 'Markdown');
  expect(String(markdown.bytes)).toContain('## Findings');
  const workbook = await exported(page, 'Workbook (XLSX)');
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Report (PDF)…' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Report of Virtual servers everywhere' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await article.select('web-01');
  const layer = await exported(page, 'Picture of Processing (SVG)');
  expect(layer.name).toMatch(/processing\.svg$/);
});
