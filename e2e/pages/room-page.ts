import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { wordOf } from '#shared/words/worded.ts';
import { anything, like } from '../like.ts';
import { t } from '#shared/words/t.ts';

/** A workshop as one window shows it: the facilitator's or a guest's. */
export class RoomPage {
  readonly page: Page;
  readonly banner: Locator;
  readonly agenda: Locator;
  readonly people: Locator;

  constructor(page: Page) {
    this.page = page;
    this.banner = page.getByRole('region', { name: t`Workshop`, exact: true });
    this.agenda = page.getByRole('region', { name: t`Agenda` });
    this.people = page.getByRole('region', { name: t`Here now` });
  }

  /** Opens the plan to this machine's own address; gives how to join. */
  async open(): Promise<{ readonly link: string; readonly code: string }> {
    const { page } = this;
    await page.getByRole('button', { name: t`Workshop`, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t`Network`).selectOption('127.0.0.1');
    await dialog.getByLabel(t`Port`).fill('0');
    await dialog.getByRole('button', { name: t`Open the workshop` }).click();
    await expect(
      dialog.getByRole('img', { name: t`QR code of the address to join` }),
    ).toBeVisible();
    const [link, code] = await dialog.getByRole('definition').allInnerTexts();
    await dialog.getByRole('button', { name: t`Back to the plan` }).click();
    return { link: link!, code: code! };
  }

  /** Joins as a guest. */
  async join(
    { link, code }: { readonly link: string; readonly code: string },
    name: string,
    role: string,
  ): Promise<void> {
    const { page } = this;
    await page.goto(link);
    await page.getByLabel(t`Code`).fill(code);
    await page.getByLabel(t`Your name`).fill(name);
    await page.getByRole('radio', { name: like(wordOf(role) + anything) }).check();
    await page.getByRole('button', { name: t`Join` }).click();
    await expect(page.getByRole('banner')).toContainText(`${name} · ${wordOf(role)}`);
  }

  /** Presses a button of the room. */
  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Types a line into one of the room's fields and sends it. */
  async write(field: string, text: string): Promise<void> {
    const entry = this.page.getByRole('textbox', { name: field, exact: true });
    await entry.fill(text);
    await entry.press('Enter');
    await expect(entry).toHaveValue('');
  }

  /** What stands in a list of notes: "Decisions", "Parked" … */
  notes(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true }).getByRole('listitem');
  }

  /** The record of the workshop, as the file that is handed over. */
  async record(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.press('Save the record of the workshop');
    return readFileSync(await (await download).path(), 'utf8');
  }
}

/** A guest's line to the room, to be cut and mended. */
export async function breakableLine(page: Page): Promise<{ cut(): Promise<void>; mend(): void }> {
  let isWhole = true;
  const open: { close(): Promise<void> }[] = [];
  await page.routeWebSocket(/\/guest$/, (socket) => {
    if (!isWhole) return void socket.close();
    socket.connectToServer();
    open.push(socket);
  });
  return {
    cut: async () => {
      isWhole = false;
      for (const socket of open.splice(0)) await socket.close();
    },
    mend: () => (isWhole = true),
  };
}
