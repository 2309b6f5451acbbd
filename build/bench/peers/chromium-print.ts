import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArguments } from '../../scripts/chromium-arguments.ts';
import { ensureChromium } from '../../scripts/find-chromium.ts';

/** Ticks of the processor's clock in /proc, a second. */
const ticks = 100;

/** Prints a page with Chromium, tagged and with an outline; gives the seconds of CPU time of all its processes. Linux only. */
export async function chromiumPrintSeconds(html: string): Promise<number> {
  const server = await chromium.launchServer({
    executablePath: ensureChromium(),
    args: [...chromiumArguments()],
  });
  const root = server.process().pid!;
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    const before = secondsOf(root);
    await page.setContent(html, { timeout: 300_000 });
    await page.pdf({ tagged: true, outline: true, format: 'A4' });
    return secondsOf(root) - before;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** CPU time of a process and all that it started and that still run. */
function secondsOf(root: number): number {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const stat = statOf(name);
        return stat === undefined ? [] : [[Number(name), stat] as const];
      }),
  );
  const belongs = (id: number): boolean => {
    const parent = processes.get(id)?.parent;
    return id === root || (parent !== undefined && parent > 1 && belongs(parent));
  };
  return (
    [...processes].reduce((sum, [id, { used }]) => (belongs(id) ? sum + used : sum), 0) / ticks
  );
}

function statOf(id: string): { readonly parent: number; readonly used: number } | undefined {
  try {
    const [, rest = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(/\) (?=\S )/);
    const fields = rest.split(' ').map(Number);
    return { parent: fields[1]!, used: fields[11]! + fields[12]! + fields[13]! + fields[14]! };
  } catch {
    return undefined; // It ended while we looked.
  }
}
