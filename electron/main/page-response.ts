import { readFile } from 'node:fs/promises';
import { pageFile, pageHeaders } from '#electron/host/page-files.ts';
import { isOwnAddress } from './origin.ts';

/** Answers the window's request for a file of the renderer. Other methods, other addresses and files that are not there are refused. */
export async function pageResponse(
  folder: string,
  method: string,
  address: string,
): Promise<Response> {
  if (method !== 'GET' || !isOwnAddress(address)) return refused(405);
  const file = pageFile(folder, address);
  if (file === undefined) return refused(404);
  try {
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: { ...pageHeaders, 'Content-Type': file.type },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return refused(404);
    throw error;
  }
}

const refused = (status: number): Response => new Response(null, { status, headers: pageHeaders });
