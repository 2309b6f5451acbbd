import { expect, test } from '../test.ts';

test('without the mouse: the command palette finds components, commands and things to place', async ({
  article,
  page,
}) => {
  await article.commands.type('order-db-01', /^order-db-01/);
  await article.inspector.isAbout('order-db-01');
  await article.commands.type('show the goals', 'Show the goals');
  await expect(article.goals.ranked).toBeVisible();
  // Who asks for a part of the window by name goes on in it, shown already or not.
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await expect(tab('Goals')).toBeFocused();
  await article.commands.type('matrix', 'Show the matrix');
  await expect(tab('Matrix')).toBeFocused();
  await page.keyboard.press('F6');
  await article.commands.type('matrix', 'Show the matrix');
  await expect(tab('Matrix')).toBeFocused();
  // Each record that is added is ready to be named.
  for (const risk of ['The only site', 'The only vendor']) {
    await article.commands.type('add a risk', 'Add a risk');
    await expect(page.getByRole('article', { name: 'New risk' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type(risk);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: risk })).toBeVisible();
  }
  await article.commands.open();
  await page.keyboard.type('zzzz');
  await expect(article.commands.dialog).toContainText('Nothing is called so. Type fewer letters.');
  await page.keyboard.press('Escape');
  await expect(article.commands.dialog).toBeHidden();
  // With nothing typed what was taken last comes first; what cannot be done now is named all the same.
  await article.commands.open();
  await expect(article.commands.hits.getByRole('option').first()).toHaveAccessibleName(
    'Add a risk',
  );
  await page.keyboard.type('align left edges');
  await expect(
    article.commands.hits.getByRole('option', { name: 'Align left edges, not possible now' }),
  ).toBeDisabled();
  // What is listed answers the first letters alike: all of them must have arrived.
  await expect(article.commands.field).toHaveValue('align left edges');
  await page.keyboard.press('Enter');
  await expect(article.commands.dialog).toBeVisible();
  await page.keyboard.press('Escape');
});

test('without the mouse: Enter in the very moment in which other letters are answered takes the first answer to them', async ({
  article,
}) => {
  const { page, commands } = article;
  await article.stage.focus();
  await page.keyboard.press('0');
  await commands.open();
  await page.keyboard.type('zoom');
  // The list stands on a line of its own.
  await expect(commands.field).toHaveAttribute('aria-activedescendant', /./);
  await commands.hits.evaluate((list) => {
    const watcher = new MutationObserver(() => {
      const input = document.querySelector<HTMLInputElement>('[role="dialog"] input');
      if (list.hasAttribute('data-behind') || input?.value !== 'zoom to 100') return;
      watcher.disconnect();
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
    });
    watcher.observe(list, { attributes: true });
  });
  await page.keyboard.insertText(' to 100');
  await expect(commands.dialog).toBeHidden();
  await expect(article.zoom).toHaveText('100 %');
});
