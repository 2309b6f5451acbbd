import { expect, type Locator, type Page } from '@playwright/test';
import type { GivenFile } from './given-file.ts';
import { CommandPalette } from './command-palette.ts';
import { FindingsPanel } from './findings-panel.ts';
import { GoalsPanel } from './goals-panel.ts';
import { Inspector } from './inspector.ts';
import { Palette } from './palette.ts';
import { showTab } from './show-tab.ts';
import { anything, like } from '../like.ts';
import { wordOf } from '#shared/words/worded.ts';
import { t } from '#shared/words/t.ts';

/** A place on the screen, in px. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** One open plan. */
export class EditorPage {
  readonly page: Page;
  readonly stage: Locator;
  readonly bar: Locator;
  readonly messages: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly palette: Palette;
  readonly inspector: Inspector;
  readonly findings: FindingsPanel;
  readonly goals: GoalsPanel;
  readonly commands: CommandPalette;

  constructor(page: Page) {
    this.page = page;
    this.stage = page.getByRole('application', {
      name: t`Plan: arrows walk, Enter opens, R relates, Alt with arrows moves`,
    });
    this.bar = page.getByRole('banner');
    this.messages = page.getByRole('status', { name: t`Messages` });
    this.undo = this.bar.getByRole('button', { name: like(t`Undo` + anything) });
    this.redo = this.bar.getByRole('button', { name: like(t`Redo` + anything) });
    this.palette = new Palette(page);
    this.inspector = new Inspector(page);
    this.findings = new FindingsPanel(page);
    this.goals = new GoalsPanel(page);
    this.commands = new CommandPalette(page);
  }

  async isShown(): Promise<void> {
    await expect(this.stage).toBeVisible();
    await this.isSaved();
    await this.isWorkedOut();
  }

  /** What the rules say of the figures is there too: they follow the plan by a moment. */
  async isWorkedOut(): Promise<void> {
    await expect(this.page.getByText(like(t`Figures worked out in ${anything}`))).toBeAttached();
  }

  /** Everything that is shown is on disk. */
  async isSaved(): Promise<void> {
    await expect(this.bar.getByText(like(t`Saved ${anything}`))).toBeVisible();
  }

  /** "46 components · 62 relations", as the foot of the window says it. */
  get size(): Locator {
    return this.page.getByRole('contentinfo').getByText(/components? ·/);
  }

  /** What the header of a lane says. */
  lane(title: string): Locator {
    return this.stage.getByRole('region', { name: t`${wordOf(title)} layer` });
  }

  /** The card of a component. Only where it can be read: a container has no card. */
  card(name: string): Locator {
    return this.stage.getByText(name, { exact: true }).first();
  }

  /** What a screen reader is told of a component in sight: "web-01, virtual machine, on processing, no findings". */
  told(name: string): Locator {
    return this.stage
      .getByRole('list', { name: t`In view` })
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${escaped(name)}, `) });
  }

  /** What a screen reader is told of the component that the keyboard is on. */
  get heard(): Locator {
    return this.stage.locator('[data-spoken]');
  }

  /** Selects a component by its card. */
  async select(name: string): Promise<void> {
    const { x, y } = await this.middleOf(name);
    await this.page.mouse.click(x, y);
    await this.inspector.isAbout(name);
  }

  /** The middle of a lane's empty part, right under its header. */
  async pointOn(lane: string): Promise<ScreenPoint> {
    const { x, y, width, height } = await boxOf(this.lane(lane));
    return { x: x + width / 2, y: y + height + 30 };
  }

  /** The middle of a card. */
  async middleOf(card: string): Promise<ScreenPoint> {
    const { x, y, width, height } = await boxOf(this.card(card));
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The outline of a card on the screen. */
  outlineOf(card: string): ReturnType<typeof boxOf> {
    return boxOf(this.#edgeOf(card));
  }

  /** Where a relation can be drawn from a card: the middle of its right edge. */
  async handleOf(card: string): Promise<ScreenPoint> {
    const { x, y, width, height } = await this.outlineOf(card);
    return { x: x + width, y: y + height / 2 };
  }

  /** "72 %", as the button over the canvas says it. */
  get zoom(): Locator {
    return this.page.getByTitle('Zoom to 100 %');
  }

  /** Selects several components by their cards. */
  async selectEach([first, ...others]: readonly string[]): Promise<void> {
    await this.select(first!);
    await this.page.keyboard.down('Shift');
    for (const name of others) {
      const { x, y } = await this.middleOf(name);
      await this.page.mouse.click(x, y);
    }
    await this.page.keyboard.up('Shift');
  }

  /** Presses here and carries to there, without letting go. */
  async carry(from: ScreenPoint, to: ScreenPoint): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 6, from.y + 6, { steps: 3 });
    await mouse.move(to.x, to.y, { steps: 8 });
  }

  /** Lets go. */
  async drop(): Promise<void> {
    await this.page.mouse.up();
  }

  /** Carries something of the palette to a place, without letting go. */
  async carryFromPalette(item: string, to: ScreenPoint): Promise<void> {
    const { x, y, width, height } = await boxOf(await this.palette.item(item));
    await this.carry({ x: x + width / 2, y: y + height / 2 }, to);
  }

  /** Shows a tab of the panel, one that the menu has too. */
  async showTab(title: string): Promise<void> {
    await showTab(this.page, title);
  }

  /** Gives a workbook to "Import a workbook…". */
  async importFile(file: GivenFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.commands.run(t`Import a workbook…`, t`Import a workbook…`);
    await (await chooser).setFiles(file);
  }

  /** The outline of a card: its name lies somewhere inside. */
  #edgeOf(card: string): Locator {
    return this.stage
      .locator('[data-component]')
      .filter({ has: this.page.getByText(card, { exact: true }) });
  }

  /** Goes to all plans. */
  async leave(): Promise<void> {
    await this.bar.getByRole('button', { name: t`All plans` }).click();
  }
}

/** Where something is on the screen. Waits until it is there. */
export async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await locator.waitFor();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return box;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
