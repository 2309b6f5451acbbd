import type { LanguageTag } from '#shared/words/languages.ts';
import { speakLanguage } from '#shared/words/load-words.ts';
import { t } from '#shared/words/t.ts';
import { wordOf } from '#shared/words/worded.ts';
import { launchWorkbench } from '../launch.ts';
import { anything, like } from '../like.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { ReportDialog } from '../pages/report-dialog.ts';
import { expect, test } from '../test.ts';

test('in Arabic, chosen in the settings, a person places, relates, fixes and reports; then goes on in English', async ({
  page,
}) => {
  // A product of its own: the language is kept for all plans of one.
  const product = await launchWorkbench();
  await page.goto(product.address);
  const first = new EditorPage(page);
  await first.isShown();

  const plan = await speaking(first, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await plan.palette.place('Firewall');
  const firewall = await plan.inspector.name.inputValue();
  expect(firewall).toContain(wordOf('Firewall'));
  await plan.isSaved();

  await plan.select('Staff');
  await page.keyboard.press('r');
  const relating = page.getByRole('dialog', { name: like(t`Relate ${anything}`) });
  await relating.getByRole('combobox').fill('Order');
  await page.getByRole('option', { name: 'Order DB', exact: true }).click();
  await relating.getByRole('button', { name: t`Relate`, exact: true }).click();
  await expect(relating).toBeHidden();
  await expect(plan.inspector.section('Relations')).toContainText('Order DB');

  await plan.findings.choose('MIS-04', 'CRM');
  await plan.inspector.chooseFix('MIS-04', wordOf('Turn on HA restart'));
  await plan.inspector.applyFix('MIS-04');
  await plan.findings.has('MIS-04', 0);
  await plan.undo.click();
  await plan.findings.has('MIS-04', 5);
  await plan.isSaved();

  await plan.commands.run(t`Report (PDF)…`, t`Report (PDF)…`);
  expect(await new ReportDialog(page).pages()).toBeGreaterThan(10);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  const back = await speaking(plan, 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(back.size).toHaveText('47 components · 63 relations');
  await expect(back.told(firewall)).toBeAttached();
  await page.goto('about:blank');
  await product.stop();
});

/** Chooses a language in the settings; gives the plan as it is shown in it. */
async function speaking(
  { page, commands }: EditorPage,
  language: LanguageTag,
): Promise<EditorPage> {
  await commands.run(t`Settings…`, t`Settings…`);
  await page
    .getByRole('dialog')
    .getByLabel(t`Language`, { exact: true })
    .selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await speakLanguage(language);
  const plan = new EditorPage(page);
  await plan.isShown();
  return plan;
}
