import { expect, test } from 'vitest';
import { pageFile, pageHeaders } from './page-files.ts';

const folder = '/srv/renderer';

test('the page and its parts are found in the folder of the renderer', () => {
  expect(pageFile(folder, '/')).toEqual({
    path: '/srv/renderer/index.html',
    type: 'text/html; charset=utf-8',
  });
  expect(pageFile(folder, '/assets/main-1.js?v=1')).toEqual({
    path: '/srv/renderer/assets/main-1.js',
    type: 'text/javascript; charset=utf-8',
  });
});

test('no address leads out of the folder', () => {
  const attempts = [
    '/../secret.json',
    '/..%2f..%2fetc/passwd.json',
    '/%2e%2e/secret.json',
    '/a/../../secret.json',
    '/%5c..%5csecret.json',
    '/x%00.js',
    '/%E0%A4%A.js',
    '//etc/passwd',
  ];
  for (const attempt of attempts) {
    const found = pageFile(folder, attempt);
    expect(found === undefined || found.path.startsWith('/srv/renderer/'), attempt).toBe(true);
  }
});

test('kinds of file that the renderer does not have are not served', () => {
  expect(pageFile(folder, '/plan.strata')).toBeUndefined();
  expect(pageFile(folder, '/assets')).toBeUndefined();
});

test('the page may run its own scripts only and be framed by nobody', () => {
  expect(pageHeaders['Content-Security-Policy']).toContain("script-src 'self';");
  expect(pageHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});
