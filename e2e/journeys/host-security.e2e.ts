import { existsSync, readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import { enter } from '../enter.ts';
import { launchWorkbench, type Workbench } from '../launch.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { expect, test } from '../test.ts';
import { troublesOf } from '../troubles.ts';

test.describe.configure({ mode: 'serial' });

let product: Workbench;
let origin: string;

test.beforeAll(async () => {
  product = await launchWorkbench();
  ({ origin } = new URL(product.address));
});
test.afterAll(async () => {
  await product.stop();
});

test('the printed address is on this machine only', () => {
  expect(new URL(product.address).hostname).toBe('127.0.0.1');
});

test('before the address was opened, nothing is answered: no page, no file, no socket', async () => {
  for (const place of ['/', '/index.html', '/api', '/start', '/start?token=guess'])
    expect([place, await statusOf(place)]).toEqual([place, 403]);
  expect(await socketStatus({ origin })).toBe(403);
});

test('a page of another origin and a request by another name are refused, cookie or not', async ({
  context,
}) => {
  await enter(product, context);
  const [cookie] = await context.cookies(origin);
  const known = { cookie: `${cookie?.name}=${cookie?.value}` };
  expect(await statusOf('/', known)).toBe(200);
  expect(await statusOf('/', { ...known, host: 'strata.example.org' })).toBe(403);
  expect(await statusOf('/', { ...known, origin: 'https://example.org' })).toBe(403);
  expect(await socketStatus({ ...known, origin: 'https://example.org' })).toBe(403);
  expect(await socketStatus(known), 'without an origin').toBe(403);
  expect(await socketStatus({ ...known, origin })).toBe(101);
});

test('the token works once', async () => {
  const { pathname, search } = new URL(product.address);
  expect(await statusOf(pathname + search)).toBe(403);
});

test('the cookie is out of the reach of scripts and of other sites', async ({ context }) => {
  const fresh = await launchWorkbench();
  const answer = await fetch(fresh.address, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
  expect(await context.cookies()).toEqual([]);
  expect(await fresh.stop()).toBe(0);
});

test('the pages are served with a policy that allows nothing from elsewhere', async ({
  context,
}) => {
  const answer = await context.request.get(await enter(product, context));
  const headers = answer.headers();
  const policy = headers['content-security-policy'] ?? '';
  for (const part of ["default-src 'self'", "script-src 'self'", "connect-src 'self'"])
    expect(policy.split('; ')).toContain(part);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('paths that lead out of the pages are not followed', async ({ context }) => {
  await enter(product, context);
  const [cookie] = await context.cookies(origin);
  const known = { cookie: `${cookie?.name}=${cookie?.value}` };
  for (const place of ['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fpackage.json'])
    expect([place, await statusOf(place, known)]).toEqual([place, 404]);
});

test('a session of work asks no other machine, breaks no policy, and Ctrl-C ends it cleanly', async ({
  page,
  context,
}) => {
  const seen = troublesOf(page);
  const editor = new EditorPage(page);
  await page.goto(await enter(product, context));
  await editor.isShown();
  await editor.palette.place('Firewall');
  await editor.select('Order DB');
  await editor.findings.choose('MIS-04', 'Order DB');
  await editor.goals.show();
  await editor.isSaved();
  expect(seen).toEqual([]);
  await page.goto('about:blank');
  expect(await product.stop()).toBe(0);
  const plans = path.join(product.home, 'plans');
  expect(existsSync(plans)).toBe(true);
  const names = readdirSync(plans);
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/\.strata$/);
});

test('a page whose product was stopped says so, and that nothing can be saved', async ({
  browser,
}) => {
  const short = await launchWorkbench();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(short.address);
  await new EditorPage(page).isShown();
  expect(await short.stop()).toBe(0);
  await expect(page.getByRole('alert')).toContainText(/Strata/);
  await context.close();
});

interface Headers {
  readonly cookie?: string;
  readonly host?: string;
  readonly origin?: string;
}

/** The status of an answer; the path is sent as it is written. */
function statusOf(place: string, headers: Headers = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path: place, headers: { ...headers } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** The status of an answer to a wish for a socket: 101 when it is granted. */
function socketStatus(headers: Headers): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    httpRequest({
      hostname,
      port,
      path: '/api',
      headers: {
        ...headers,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'c3RyYXRhIGUyZSB0ZXN0IQ==',
      },
    })
      .on('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
      .on('upgrade', (answer, socket) => {
        socket.destroy();
        resolve(answer.statusCode);
      })
      .on('error', reject)
      .end();
  });
}
