import { expect } from '@playwright/test';
import { t } from '#shared/words/t.ts';
import { RoomPage } from '../pages/room-page.ts';
import { noDialog, type Sight } from './sight.ts';

/** A workshop as its facilitator sees it, from the dialog that opens it. */
export const roomSights: readonly Sight[] = [
  [
    'the dialog to open a workshop',
    'dialog',
    async ({ page }) => {
      await page.getByRole('button', { name: t`Workshop`, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the room',
    'window',
    async ({ page }) => {
      await noDialog(page);
      const room = new RoomPage(page);
      await room.open();
      await expect(room.agenda).toBeVisible();
    },
  ],
  [
    'a vote, and a decision',
    'window',
    async ({ page }) => {
      const room = new RoomPage(page);
      await room.press(t`Begin`);
      await room.press(t`Dot votes on goals`);
      await room.write(t`A decision`, 'Order DB moves to a two-node cluster');
      await expect(room.notes(t`Decisions`)).toHaveCount(1);
    },
  ],
  [
    'the dialog to change the agenda',
    'dialog',
    async ({ page }) => {
      await new RoomPage(page).press(t`Edit the agenda…`);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the dialog to take what was decided into the record',
    'dialog',
    async ({ page }) => {
      await noDialog(page);
      await new RoomPage(page).press(t`Take into the record…`);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
];
