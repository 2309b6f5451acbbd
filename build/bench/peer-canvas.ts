import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { inRepository } from '../scripts/repository-root.ts';
import type { DrivenCanvas } from './driven-canvas.ts';
import type { PeerPicture } from './peers/peer-picture.ts';

/** Canvases that ours is measured beside, by the name of their page. */
export const peerPages = { reactFlowCulling: 'react-flow', cytoscape: 'cytoscape' } as const;
export type PeerName = keyof typeof peerPages;

const pagesFolder = inRepository('build/bench/peers/pages');
const output = inRepository('build/out/bench-peers');
const site = 'http://peers.invalid';

/** Builds the peers' pages for production, as ours are. */
export async function buildPeerPages(): Promise<void> {
  // Loaded only when needed: it takes long.
  const { build } = await import('vite');
  const input = Object.values(peerPages).map((name) => path.join(pagesFolder, `${name}.html`));
  await build({
    configFile: false,
    root: pagesFolder,
    base: './',
    logLevel: 'error',
    build: { outDir: output, emptyOutDir: true, target: 'esnext', rolldownOptions: { input } },
  });
}

/** Opens the page of a peer with what it is to draw; nothing comes from a network. */
export async function openPeer(
  context: BrowserContext,
  name: PeerName,
  picture: PeerPicture,
): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${site}/**`, (route) => {
    const file = new URL(route.request().url()).pathname;
    if (file === '/picture.json') return route.fulfill({ json: picture });
    const contentType = contentTypes[path.extname(file)];
    if (contentType === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(path.join(output, file)), contentType });
  });
  await page.goto(`${site}/${peerPages[name]}.html`);
  return page;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A peer's canvas on its page. */
export function peerCanvas(page: Page, name: PeerName): DrivenCanvas {
  const ask = (call: string) => page.evaluate(`peer.${call}()`);
  const act = async (call: string) => {
    await ask(call);
  };
  return {
    page,
    host: '#canvas',
    painted: '#canvas',
    panButton: name === 'cytoscape' ? 'left' : 'middle',
    settled: () => Promise.resolve(),
    fit: () => act('fit'),
    fullSize: () => act('fullSize'),
    viewport: () => ask('viewport'),
    press: async () => (await ask('press')) as { readonly x: number; readonly y: number },
    place: () => ask('place'),
    selectAll: async () => {
      await page.evaluate('globalThis.benchBegun = performance.now(); peer.selectAll()');
    },
    selectNone: () => act('selectNone'),
  };
}
