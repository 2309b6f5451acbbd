import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { boxOf } from '../pages/editor-page.ts';
import { runCli } from '../run-cli.ts';
import { expect, test } from '../test.ts';

test('a plan of ten thousand components opens, moves under the hand, and is checked with every edit', async ({
  openCopy,
  page,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'strata-full-size-'));
  const [text, file] = [path.join(folder, 'plan.json'), path.join(folder, 'plan.strata')];
  writeFileSync(text, writePlanFile(generateDataCenter({ components: 10_000, seed: 1 })));
  expect((await runCli('export', text, '--to', file)).code).toBe(0);

  const editor = await openCopy(file);
  await expect(editor.size).toContainText(/^10\s?0\d\d components|^10\s?000 components|^9\s?\d{3}/);
  const found = await editor.findings.number('errors');
  expect(found).toBeGreaterThan(100);

  const { x, y, width, height } = await boxOf(editor.stage);
  const zoom = page.getByTitle('Zoom to 100 %');
  const far = await zoom.innerText();
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let turns = 0; turns < 12; turns++) {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
  }
  await expect(zoom).not.toHaveText(far);
  const sight = await editor
    .told('')
    .or(editor.stage.getByRole('list', { name: 'In view' }))
    .first()
    .innerText();
  for (let turns = 0; turns < 12; turns++) await page.mouse.wheel(300, 200);
  await expect(editor.stage.getByRole('list', { name: 'In view' })).not.toHaveText(sight);

  await editor.commands.run('app-1', /^app-1, Workload/);
  const name = await editor.inspector.name.inputValue();
  await editor.inspector.name.fill(`${name} renamed`);
  await editor.inspector.name.press('Enter');
  await editor.isSaved();
  await expect(editor.undo).toHaveAccessibleName(/renamed/);

  await editor.palette.place('Firewall');
  await editor.inspector.isAbout('Firewall');
  await expect(editor.inspector.section('Findings here')).toBeVisible();
  await editor.isSaved();
  await editor.undo.click();
  await editor.undo.click();
  await expect(editor.undo).toBeDisabled();
  await expect
    .poll(() => editor.findings.number('errors'), { message: 'all findings are as they were' })
    .toBe(found);

  await editor.findings.choose('MIS');
  await expect(editor.inspector.region.getByRole('article').first()).toBeVisible();
});
