import { expect, test } from 'vitest';
import { startOptions } from './start-options.ts';

const plain = { port: 0, opensBrowser: true, inBrowser: false, home: undefined, file: undefined };

test('without arguments: Electron, or a browser that is opened', () => {
  expect(startOptions([])).toEqual({ ok: true, value: plain });
});

test('a port, a data folder and a plan may be given', () => {
  expect(startOptions(['--no-open', '--port', '8080', '--home', '/plans', 'a.strata'])).toEqual({
    ok: true,
    value: { port: 8080, opensBrowser: false, inBrowser: true, home: '/plans', file: 'a.strata' },
  });
});

test.each([
  [['--port', 'x'], '--port takes a number from 0 to 65535, not x.'],
  [['--port', '70000'], '--port takes a number from 0 to 65535, not 70000.'],
  [['a.strata', 'b.strata'], 'One plan can be opened at a time.'],
  [['--nope'], "Unknown option '--nope'."],
])('%j is refused with how it is used', (args, sentence) => {
  const usage = 'Usage: npm start -- [--no-open] [--port N] [--home DIR] [FILE.strata]';
  expect(startOptions(args)).toEqual({
    ok: false,
    error: { code: 'usage', message: `${sentence} ${usage}` },
  });
});
