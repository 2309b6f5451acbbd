import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Room } from '#electron/backend/workshop/room.ts';
import { isSameSecret } from '#electron/backend/workshop/tokens.ts';
import { plainCode } from '#shared/workshop/open-room.ts';
import { joiningRoles } from '#shared/workshop/roles.ts';
import { learnLanguage } from '#shared/words/load-words.ts';
import { inLanguage } from '#shared/words/spoken.ts';
import { cleanText } from '#shared/base/clean-text.ts';
import { pageFile, pageHeaders } from '../page-files.ts';
import { guestLanguage } from './guest-language.ts';
import type { JoinLimits } from './join-limits.ts';
import type { PlanForGuests } from './plan-for-guests.ts';
import { t } from '#shared/words/t.ts';

/** What guests are served from. */
export interface GuestService {
  readonly room: Room;
  readonly code: string;
  readonly pages: string;
  readonly plan: PlanForGuests;
  readonly limits: JoinLimits;
  /** Names that this server is reached by, as `host:port`. */
  readonly hosts: readonly string[];
  readonly origin: string;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

const largestBody = 4096;
const joinSchema = z.strictObject({
  code: z.string().max(40),
  name: z.string().max(200),
  role: z.enum(joiningRoles),
});

/** Why a request is refused, in one sentence; undefined when it is addressed to this server by its own page or by a person. */
export function strangeness(
  { hosts, origin }: Pick<GuestService, 'hosts' | 'origin'>,
  { headers }: IncomingMessage,
): string | undefined {
  if (headers.host === undefined || !hosts.includes(headers.host))
    return t`This address is not the one of the workshop.`;
  if (headers.origin !== undefined && headers.origin !== origin)
    return t`Another page may not use the workshop.`;
  return undefined;
}

/** Answers a guest's browser: the page and its parts, joining, and the plan for who has joined. */
export async function answerGuest(
  request: IncomingMessage,
  response: ServerResponse,
  service: GuestService,
): Promise<void> {
  const strange = strangeness(service, request);
  if (strange !== undefined) return say(response, 403, () => strange);
  await learnLanguage(guestLanguage(request));
  const { pathname } = new URL(request.url ?? '/', 'http://page');
  if (request.method === 'POST' && pathname === '/join') return join(request, response, service);
  if (request.method !== 'GET') return say(response, 405, () => t`Only GET is answered here.`);
  if (pathname === '/plan') return sendPlan(request, response, service);
  if (pathname === '/') {
    response.writeHead(303, { ...pageHeaders, Location: '/room' });
    response.end();
    return undefined;
  }
  return sendFile(response, service.pages, pathname === '/room' ? '/' : (request.url ?? '/'));
}

async function join(
  request: IncomingMessage,
  response: ServerResponse,
  service: GuestService,
): Promise<void> {
  const address = request.socket.remoteAddress ?? 'unknown';
  if (request.headers.origin !== service.origin)
    return say(response, 403, () => t`Join from the page of the workshop.`);
  if (!service.limits.mayTry(address, service.now()))
    return say(
      response,
      429,
      () => t`Too many wrong codes. Wait a minute, then type the code on the wall.`,
    );
  const body = await bodyOf(request);
  const asked = body === undefined ? undefined : joinSchema.safeParse(body);
  if (asked?.success !== true)
    return say(response, 400, () => t`Give the code, a name and a role.`);
  if (!isSameSecret(plainCode(asked.data.code), service.code)) {
    const times = service.limits.wrong(address, service.now());
    if (times >= 5)
      service.room.troubles.reportStranger(address, address, t`tried five wrong codes`);
    return say(
      response,
      403,
      () => t`That is not the code of this room. Look at the wall and try again.`,
    );
  }
  const name = cleanText(asked.data.name).replaceAll(/\s+/g, ' ').trim();
  if (name === '' || name.length > 40)
    return say(response, 400, () => t`Give a name of 1 to 40 characters.`);
  const joined = inLanguage(guestLanguage(request), () =>
    service.room.people.join(name, asked.data.role),
  );
  if (!joined.ok) {
    const { message } = joined.error;
    return say(response, 409, () => message);
  }
  const { participant, token } = joined.value;
  response.writeHead(200, jsonHeaders);
  response.end(JSON.stringify({ token, participantId: participant.id, role: participant.role }));
  return undefined;
}

async function sendPlan(
  request: IncomingMessage,
  response: ServerResponse,
  { room, plan }: GuestService,
): Promise<void> {
  const [, token = ''] = /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '') ?? [];
  const participant = room.people.byToken(token);
  if (participant === undefined)
    return say(response, 403, () => t`This room does not know you. Join again with the code.`);
  const bytes = await plan.bytes();
  const { id, name, role } = participant;
  response.writeHead(200, {
    ...jsonHeaders,
    'Content-Encoding': 'gzip',
    // Beside the plan, which is packed once for all.
    'Strata-Participant': encodeURIComponent(JSON.stringify({ id, name, role })),
  });
  response.end(bytes);
  return undefined;
}

const jsonHeaders = {
  ...pageHeaders,
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
};

/** The body as JSON; undefined when it is too long or none. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > largestBody) return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function sendFile(response: ServerResponse, pages: string, address: string): Promise<void> {
  const file = pageFile(pages, address);
  const content = file && (await readFile(file.path).catch(() => undefined));
  if (file === undefined || content === undefined)
    return say(response, 404, () => t`There is no such page.`);
  const cache = address.startsWith('/assets/') ? 'max-age=86400, immutable' : 'no-cache';
  response.writeHead(200, { ...pageHeaders, 'Content-Type': file.type, 'Cache-Control': cache });
  response.end(content);
  return undefined;
}

/** Says a sentence in the language of who asked. */
function say(response: ServerResponse, status: number, sentence: () => string): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    ...pageHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(`${inLanguage(guestLanguage(response.req), sentence)}\n`);
}
