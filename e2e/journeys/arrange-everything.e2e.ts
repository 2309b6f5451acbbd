import { expect, test } from '../test.ts';

test('arranging puts what was moved back in order, leaves what is locked, and is one step', async ({
  article,
}) => {
  // A canvas that somebody has zoomed is not fitted anew when the plan grows or shrinks.
  await article.page
    .getByRole('toolbar', { name: 'Canvas tools' })
    .getByRole('button', { name: 'Zoom out' })
    .click();
  const [order, office] = [
    await article.middleOf('Order DB'),
    await article.middleOf('Office services'),
  ];
  await article.carry(order, { x: order.x + 44, y: order.y });
  await article.drop();
  await article.commands.run('lock', 'Lock');
  await article.carry(office, { x: office.x + 60, y: office.y });
  await article.drop();
  await expect
    .poll(async () => (await article.middleOf('Office services')).x)
    .toBeGreaterThan(office.x + 30);
  const pushed = await article.middleOf('Order DB');
  const away = await article.middleOf('Office services');
  await article.page
    .getByRole('toolbar', { name: 'Canvas tools' })
    .getByRole('button', { name: 'Arrange', exact: true })
    .click();
  await expect
    .poll(async () => (await article.middleOf('Office services')).x)
    .not.toBeCloseTo(away.x, 0);
  expect((await article.middleOf('Order DB')).x).toBeCloseTo(pushed.x, 0);
  await article.undo.click();
  await expect
    .poll(async () => (await article.middleOf('Office services')).x)
    .toBeCloseTo(away.x, 0);
});
