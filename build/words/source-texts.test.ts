import { expect, test } from 'vitest';
import { looseTexts } from './loose-texts.ts';
import { taggedTexts } from './tagged-texts.ts';
import { wrapTexts } from './wrap-texts.ts';

const keys = (source: string) => taggedTexts('a.tsx', source);

test('what is said through t, tNodes and counted is found, with numbered holes', () => {
  expect(
    keys("f(t`Save`, tNodes`Press ${key} twice`, counted(n, { one: '{0} a', other: '{0} b' }))"),
  ).toEqual([
    { key: 'Save', isCounted: false },
    { key: 'Press {0} twice', isCounted: false },
    { key: '{0} b', isCounted: true },
  ]);
});

test('texts that are not said through it are found, but for what nobody reads', () => {
  const source = `
import { a } from 'some place';
type Mode = 'Some mode';
const x = <b className="not this one" title="A title">Words <i>{'more words'}</i></b>;
const y = \`\${n} hosts stop\`;
throw new Error('no words for people');
const id = 'not-words';
`;
  expect(looseTexts('a.tsx', source).map(({ line, text, where }) => [line, text, where])).toEqual([
    [4, 'A title', 'attribute'],
    [4, 'Words', 'jsx'],
    [4, 'more words', 'string'],
    [5, '{0} hosts stop', 'template'],
  ]);
});

test('wrapping says them through t and imports it', () => {
  const source =
    'import { a } from \'./a.ts\';\n\nconst x = <b title="A title">Some words {n}</b>;\n';
  expect(wrapTexts('a.tsx', source)).toBe(
    "import { a } from './a.ts';\nimport { t } from '#shared/words/t.ts';\n\nconst x = <b title={t`A title`}>{t`Some words`}{' '}{n}</b>;\n",
  );
});
