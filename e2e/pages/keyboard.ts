import { expect, type Locator, type Page } from '@playwright/test';
import { anything, like } from '../like.ts';
import { t } from '#shared/words/t.ts';

/** So long a person tries a key again before giving up. */
const patienceMs = 60_000;

/** A key with what is held. */
interface PressedKey {
  readonly key: string;
  readonly ctrlKey?: boolean;
}

/** A person without a mouse. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Keys of which the page hears the second before anybody has answered it about the first. */
  async pressAtOnce(...keys: readonly PressedKey[]): Promise<void> {
    await this.#page.evaluate((all) => {
      const { activeElement } = document;
      for (const key of all)
        activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
    }, keys);
  }

  /** Searches and takes the answer of this name, wherever it stands among what was found; with Control into what is selected. */
  async take(words: string, hit: string | RegExp, key = 'Enter'): Promise<void> {
    const dialog = this.#page.getByRole('dialog', { name: t`Search or run a command` });
    // A person presses again what was pressed while the last act was still on its way.
    await expect(async () => {
      await this.press('Control+k');
      await expect(dialog.getByRole('searchbox')).toBeFocused({ timeout: 2_000 });
    }).toPass({ timeout: patienceMs });
    // At once, as from the clipboard: a plan is many words.
    await this.#page.keyboard.insertText(words);
    await expect(dialog.getByRole('searchbox')).toHaveValue(words);
    // What is listed until then was found for other words, and begins anew with what is found.
    await expect(dialog.locator('[data-behind]')).toHaveCount(0);
    const wanted = dialog.getByRole('option', { name: hit, exact: true }).first();
    await expect(wanted).toBeVisible();
    await this.#walkTo(dialog, wanted);
    await this.press(key);
    await expect(dialog).toBeHidden();
  }

  /** Tab as often as it takes. */
  tabTo(wanted: Locator): Promise<void> {
    return this.pressUntil('Tab', wanted);
  }

  /** Presses a key until something has the focus. */
  async pressUntil(key: string, wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < 150; presses++) {
      // Asked for each time: what is drawn may be drawn anew meanwhile.
      if (await wanted.evaluate((end) => end === document.activeElement)) return;
      await this.#moveFocus(key);
    }
    await expect(wanted).toBeFocused();
  }

  /** A focus that moves once something is drawn is waited for: another press would overtake it. */
  async #moveFocus(key: string): Promise<void> {
    const before = await this.#page.evaluateHandle(() => document.activeElement);
    await this.press(key);
    await this.#page.evaluate(async (from) => {
      const patience = performance.now() + 1_000;
      while (document.activeElement === from && performance.now() < patience)
        await new Promise(requestAnimationFrame);
    }, before);
  }

  /** Relates what is selected: R, the target's name, Enter; the relation is checked to be the one that is meant. */
  async relate(target: string, words: string): Promise<void> {
    await this.press('r');
    const dialog = this.#page.getByRole('dialog', { name: like(t`Relate ${anything}`) });
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await this.type(target);
    const option = this.#page.getByRole('option', { name: target, exact: true });
    await expect(option).toBeVisible();
    await this.press('ArrowDown');
    await expect(option).toHaveAttribute('data-focused', 'true');
    await this.press('Enter');
    const radio = dialog.getByRole('radio', { name: words });
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await expect(async () => {
      if (!(await radio.isChecked())) await this.press('ArrowDown');
      expect(await radio.isChecked()).toBe(true);
    }).toPass({ timeout: patienceMs, intervals: [0] });
    await this.press('Enter');
    await expect(dialog).toBeHidden();
  }

  /** Arrow by arrow to an answer. */
  async #walkTo(dialog: Locator, wanted: Locator): Promise<void> {
    await expect(dialog.getByRole('option').first()).toBeVisible();
    for (let presses = 0; presses < 60; presses++) {
      const steps = await wanted.evaluate(stepsFromFocused);
      if (steps === 0) return;
      await this.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    }
    await expect(wanted).toHaveAttribute('data-focused', 'true');
  }
}

/** How far down an option stands from the one that Enter would take. */
function stepsFromFocused(wanted: HTMLElement | SVGElement): number {
  const options = [...wanted.closest('[role="listbox"]')!.querySelectorAll('[role="option"]')];
  const at = options.findIndex((option) => option.getAttribute('data-focused') === 'true');
  return options.indexOf(wanted) - at;
}
