import { enter } from '../enter.ts';
import { expect, test } from '../test.ts';

/** As a browser does whose calendar is broken: a mistake that no part of the window reckons with. */
const breakCalendar = () => {
  const broken = () => {
    throw new Error('the calendar is broken');
  };
  Object.assign(Date.prototype, {
    toLocaleString: broken,
    toLocaleDateString: broken,
    toLocaleTimeString: broken,
  });
};

/** The same for days alone, of which less is shown. */
const breakDays = () => {
  const broken = () => {
    throw new Error('the calendar is broken');
  };
  Object.assign(Date.prototype, { toLocaleDateString: broken });
};

test('an error that nobody took is told, with what there is to do', async ({
  article,
  page,
  troubles,
}) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('the ink ran out');
    });
  });
  const told = article.messages;
  await expect(told).toContainText('Something went wrong in Strata (“the ink ran out”)');
  await expect(told.getByRole('button', { name: 'Copy details' })).toBeVisible();
  expect(troubles.splice(0)).toEqual(['exception: the ink ran out']);
});

test('a promise that nobody waits for is told of when it is broken', async ({
  article,
  troubles,
}) => {
  await article.page.evaluate(() => void Promise.reject(new Error('the courier is lost')));
  await expect(article.messages).toContainText('“the courier is lost”');
  expect(troubles.splice(0)).toEqual(['exception: the courier is lost']);
});

test('a part of the window that fails says so in its place, the rest goes on, and it can be tried again', async ({
  article,
  page,
  troubles,
}) => {
  await article.select('CRM');
  await page.keyboard.press('Delete');
  await article.isSaved();
  await page.evaluate(() => {
    const calendar = Object.getOwnPropertyDescriptors(Date.prototype);
    Object.assign(globalThis, { calendar });
  });
  await page.evaluate(breakDays);
  const said = page.getByRole('tabpanel').getByRole('alert');
  await article.showTab('History');
  await expect(said).toContainText('This part of the window failed');
  await expect(said).toContainText('“the calendar is broken”');
  await article.showTab('Findings');
  await expect(said).toBeHidden();
  await expect(article.findings.list).toBeVisible();
  await article.showTab('History');
  await expect(said).toBeVisible();
  await page.evaluate(() => {
    const { calendar } = globalThis as unknown as { readonly calendar: PropertyDescriptorMap };
    Object.defineProperties(Date.prototype, calendar);
  });
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toBeHidden();
  await expect(page.getByRole('tabpanel', { name: 'History' })).not.toBeEmpty();
  expect(troubles.splice(0).every((trouble) => trouble.includes('the calendar is broken'))).toBe(
    true,
  );
});

test('a window of which nothing can be drawn says so, and is loaded anew', async ({
  page,
  context,
  product,
  troubles,
}) => {
  await page.addInitScript(breakCalendar);
  await page.goto(await enter(product, context));
  await expect(
    page.getByRole('heading', { name: 'Strata has stopped in this window' }),
  ).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Your plan is kept');
  await page.getByRole('button', { name: 'Load the window anew' }).click();
  await expect(
    page.getByRole('heading', { name: 'Strata has stopped in this window' }),
  ).toBeVisible();
  expect(troubles.splice(0).every((trouble) => trouble.includes('the calendar is broken'))).toBe(
    true,
  );
});
