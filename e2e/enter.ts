import type { BrowserContext } from '@playwright/test';
import type { Workbench } from './launch.ts';

const cookies = new WeakMap<Workbench, Promise<{ name: string; value: string }>>();

/** Lets a browser into a running product, as often as needed though its address works once. Gives the address to go to. */
export async function enter(product: Workbench, context: BrowserContext): Promise<string> {
  const { origin } = new URL(product.address);
  const cookie = cookies.get(product) ?? redeemed(product.address);
  cookies.set(product, cookie);
  await context.addCookies([{ ...(await cookie), url: origin }]);
  return `${origin}/`;
}

async function redeemed(address: string): Promise<{ name: string; value: string }> {
  const answer = await fetch(address, { redirect: 'manual' });
  const [pair = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const [name = '', value = ''] = pair.split('=');
  if (value === '') throw new Error(`No cookie came from ${address}: ${answer.status}`);
  return { name, value };
}
