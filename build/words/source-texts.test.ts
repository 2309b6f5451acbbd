import { expect, test } from 'vitest';
import { looseTexts } from './loose-texts.ts';
import { taggedTexts } from './tagged-texts.ts';
import { wrapTexts } from './wrap-texts.ts';

const keys = (source: string) => taggedTexts('a.tsx', source);

test('what is said through t, tAs, tNodes, counted and countedAs is found, with numbered holes', () => {
  expect(
    keys(
      "f(t`Save`, tAs('Home', 'key'), tNodes`Press ${key} twice`, counted(n, { one: '{0} a', other: '{0} b' }), countedAs(n, { one: '{0} c', other: '{0} d' }, 'e'))",
    ),
  ).toEqual([
    { key: 'Save', isCounted: false },
    { key: 'Home [key]', isCounted: false },
    { key: 'Press {0} twice', isCounted: false },
    { key: '{0} b', isCounted: true },
    { key: '{0} d [e]', isCounted: true },
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
const table = { a: 'Some words' };
throw new UnreadableLogo(isGone ? 'it is gone' : \`it is \${n}\`);
refuse('not-there', 'no such plan');
say('It is gone. Look again.');
`;
  expect(
    looseTexts('a.tsx', source).map(({ line, text, where, isForPeople }) => [
      line,
      text,
      where,
      isForPeople,
    ]),
  ).toEqual([
    [4, 'A title', 'attribute', true],
    [4, 'Words', 'jsx', true],
    [4, 'more words', 'string', false],
    [5, '{0} hosts stop', 'template', false],
    [8, 'Some words', 'string', false],
    [9, 'it is gone', 'string', true],
    [9, 'it is {0}', 'template', true],
    [10, 'no such plan', 'string', true],
    [11, 'It is gone. Look again.', 'string', true],
  ]);
});

test('wrapping says them through t and imports it', () => {
  const source =
    'import { a } from \'./a.ts\';\n\nconst x = <b title="A title">Some words {n}</b>;\n';
  expect(wrapTexts('a.tsx', source)).toBe(
    "import { a } from './a.ts';\nimport { t } from '#shared/words/t.ts';\n\nconst x = <b title={t`A title`}>{t`Some words`}{' '}{n}</b>;\n",
  );
});
