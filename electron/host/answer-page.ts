import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Access } from './access.ts';
import { pageFile, pageHeaders } from './page-files.ts';
import { t } from '#shared/words/t.ts';

const askAgain = (): string =>
  t`Start Strata again and open the address that it prints: each address works once.`;

/** Answers a request for a page. Everything but the start address needs the cookie that the start address gives. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  access: Access,
  pages: string,
): Promise<void> {
  const strangeness = access.strangeness(request);
  if (strangeness !== undefined) return say(response, 403, strangeness);
  if (request.method !== 'GET') return say(response, 405, t`Only GET is answered here.`);
  const address = new URL(request.url ?? '/', 'http://page');
  if (address.pathname === '/start') return start(response, access, address.searchParams);
  if (!access.isKnown(request)) return say(response, 403, askAgain());
  await sendFile(response, pages, request.url ?? '/');
}

/** The token dies, and the browser goes on to the workbench with a cookie; to a plan, if the address names one. */
function start(response: ServerResponse, access: Access, asked: URLSearchParams): void {
  const cookie = access.redeem(asked.get('token'));
  if (cookie === undefined) return say(response, 403, askAgain());
  const plan = asked.get('plan');
  response.writeHead(303, {
    ...pageHeaders,
    Location: plan === null ? '/' : `/?plan=${encodeURIComponent(plan)}`,
    'Set-Cookie': cookie,
    'Cache-Control': 'no-store',
  });
  response.end();
}

async function sendFile(response: ServerResponse, pages: string, address: string): Promise<void> {
  const file = pageFile(pages, address);
  const content = file && (await contentOf(file.path));
  if (file === undefined || content === undefined)
    return say(response, 404, t`There is no such page.`);
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': file.type,
    'Cache-Control': isForEver(address) ? 'private, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(content);
}

/** What the build names after its content never changes: the browser keeps it, and what it made of the code. */
const isForEver = (address: string): boolean => address.startsWith('/assets/');

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined; // Not there, or a folder: the answer is 404 either way.
  }
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
