import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../renderer/styles/tokens.css', import.meta.url), 'utf8');

/** What is declared behind a selector, name by name. */
function declaredBehind(selector: string): Readonly<Record<string, string>> {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf('}', from));
  const found = [...block.matchAll(/^\s*([\w-]+): ([^;]+);/gmu)];
  return Object.fromEntries(found.map(([, name, value]) => [name!, value!]));
}

test('a system that asks for dark gets the dark theme, colour for colour', () => {
  const chosen = declaredBehind("[data-theme='dark']");
  expect(Object.keys(chosen).length).toBeGreaterThan(40);
  expect(declaredBehind(':root:not([data-theme])')).toEqual(chosen);
});
