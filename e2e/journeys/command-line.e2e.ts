import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EditorPage } from '../pages/editor-page.ts';
import { runCli } from '../run-cli.ts';
import { expect, test } from '../test.ts';

/** What of `check --format json` the app shows as well. */
interface Checked {
  readonly layers: Readonly<Record<string, string>>;
  readonly findings: readonly { rule: string; severity: string; message: string }[];
  readonly unknown: readonly unknown[];
  readonly waived: readonly { rule: string }[];
}

test('check on a copy saved from the app finds what the app shows, down to the words', async ({
  article,
  page,
}, testInfo) => {
  // Some work first: the copy has to have it.
  await article.findings.choose('LYR-01');
  await article.inspector.applyFix('LYR-01');
  await article.findings.choose('MGT-01');
  await article.inspector.finding('MGT-01').getByRole('button', { name: 'Waive…' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Watched by the head office.');
  await page.getByRole('dialog').getByRole('button', { name: 'Waive' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await article.isSaved();

  const file = path.join(testInfo.outputDir, 'copy.strata');
  const downloaded = page.waitForEvent('download');
  await article.commands.run('save a copy', 'Save a copy…');
  await (await downloaded).saveAs(file);
  const { code, stdout } = await runCli('check', file, '--format', 'json');
  expect(code, 'there are errors').toBe(1);
  const checked = JSON.parse(stdout) as Checked;

  const shown = await article.findings.all();
  expect(inOrder(checked.findings)).toEqual(inOrder(shown));
  expect(checked.waived.map(({ rule }) => rule)).toEqual(['MGT-01']);
  expect(checked.unknown).toHaveLength(await article.findings.number('cannot tell'));
  for (const [layer, state] of Object.entries(checked.layers))
    await expect(article.lane(titled(layer)).getByRole('paragraph')).toContainText(
      state.replace('-', ' '),
    );
});

test('a plan made on the command line opens in the app with the same findings', async ({
  home,
  page,
}, testInfo) => {
  const file = path.join(testInfo.outputDir, 'from-the-command-line.strata');
  expect((await runCli('new', 'article', '--to', file)).code).toBe(0);
  await home.give('Open…', file);
  const editor = new EditorPage(page);
  await editor.isShown();
  const { stdout } = await runCli('check', file, '--format', 'json');
  const { findings } = JSON.parse(stdout) as Checked;
  expect(inOrder(await editor.findings.all())).toEqual(inOrder(findings));
});

test('plan JSON written on the command line opens in the app, and the app writes it back the same', async ({
  home,
  page,
}, testInfo) => {
  const file = path.join(testInfo.outputDir, 'branch.json');
  expect((await runCli('new', 'branch-office', '--to', file)).code).toBe(0);
  await home.give('Open…', file);
  const editor = new EditorPage(page);
  await editor.isShown();
  const downloaded = page.waitForEvent('download');
  await editor.commands.run('export json', 'Export the plan as JSON');
  expect(readFileSync(await (await downloaded).path(), 'utf8')).toBe(readFileSync(file, 'utf8'));
});

/** The app says "note" where the report says "info". */
const inOrder = (
  findings: readonly { rule: string; severity: string; message: string }[],
): readonly string[] =>
  findings
    .map(({ rule, severity, message }) =>
      [rule, severity === 'info' ? 'note' : severity, message].join(' '),
    )
    .toSorted();

const titled = (layer: string): string => layer.charAt(0).toUpperCase() + layer.slice(1);
