import { expect, test } from 'vitest';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { hasIcon } from '#renderer/ui/glyphs/kind-icons.ts';

test('the icon of every kind is shipped with the app', () => {
  expect(kindNames.filter((kind) => !hasIcon(kindData(kind).icon))).toEqual([]);
});
