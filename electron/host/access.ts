import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { t } from '#shared/words/t.ts';

/** Decides who may talk to the web host. */
export interface Access {
  /** To be opened in the browser once; the token in it then dies. */
  readonly startPath: string;
  /** Why a request is refused, in one sentence; undefined when it is addressed to this server by its own page or by a person. */
  strangeness(request: IncomingMessage): string | undefined;
  /** Takes the token of a start address; gives the cookie to set, or undefined when it is wrong or was used. */
  redeem(token: string | null): string | undefined;
  /** Whether the request carries the cookie. */
  isKnown(request: IncomingMessage): boolean;
}

/** Access for one run of a web host on a port of 127.0.0.1. */
export function createAccess(port: number): Access {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const token = randomBytes(32).toString('base64url');
  const session = randomBytes(32).toString('base64url');
  // Cookies do not tell ports apart: two workbenches on one machine must not take each other's.
  const cookieName = `strata-${port}`;
  let isTokenAlive = true;
  return {
    startPath: `/start?token=${token}`,
    strangeness: ({ headers: { host, origin } }) => {
      if (host === undefined || !hosts.includes(host))
        return t`This address is not the one that Strata printed.`;
      if (origin !== undefined && origin !== `http://${host}`)
        return t`Another page may not use Strata.`;
      return undefined;
    },
    redeem: (given) => {
      if (!isTokenAlive || !isSame(given ?? '', token)) return undefined;
      isTokenAlive = false;
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    isKnown: ({ headers }) => isSame(cookieNamed(cookieName, headers.cookie ?? ''), session),
  };
}

function cookieNamed(name: string, header: string): string {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
}

/** Compares without telling by its duration how much was right. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
