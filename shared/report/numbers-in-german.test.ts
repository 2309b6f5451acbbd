import { expect, test } from 'vitest';
import { inLanguage, learn } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';
import { sayValue } from '#shared/rules/engine/say-value.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { readNumber } from '#shared/catalogue/read-number.ts';
import { parseValue } from '#shared/catalogue/units.ts';

learn('de', { '{0} of {1}': '{0} von {1}' });
const inGerman = <Value>(say: () => Value): Value => inLanguage('de', say);
const said = () => [
  formatQuantity(12_345.5, 'kW'),
  sayValue(197.4, { is: 'number', unit: '%' }, String),
  sayMeasured(
    'availability',
    { value: 99.95, missing: [], assumed: [], inputs: [] } as never,
    String,
  ),
  t`${1.5} of ${'v1.5'}`,
];

test('numbers that people read have the decimal mark of the language, in findings as in tables', () => {
  expect(inGerman(said)).toEqual(['12\u00a0345,5 kW', '197,4 %', '99,95 %', '1,5 von v1.5']);
  expect(said()).toEqual(['12\u00a0345.5 kW', '197.4 %', '99.95 %', '1.5 of v1.5']);
});

test('what is shown is read again as the same number, and a point is one too', () => {
  for (const value of [0.5, 1.536, 99.999, 1234.5, 12_345.678, -1.25]) {
    const shown = inGerman(() => formatQuantity(value));
    expect(inGerman(() => readNumber(shown))).toEqual({ ok: true, value });
    expect(inGerman(() => readNumber(String(value)))).toEqual({ ok: true, value });
  }
  expect(inGerman(() => parseValue('ramGiB', '1,536'))).toEqual({ ok: true, value: 1.536 });
  expect(readNumber('1,536')).toMatchObject({ ok: false, error: { code: 'ambiguous-number' } });
});
