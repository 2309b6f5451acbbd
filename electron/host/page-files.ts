import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

/** What the page may do: nothing but its own files, its own styles and its own socket. The same in the window and in a browser. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The file of the built renderer that an address asks for, with its content type. Undefined when the address
 * leaves the folder or asks for a kind of file that the renderer does not have. Does not look at the disk.
 */
export function pageFile(
  folder: string,
  address: string,
): { readonly path: string; readonly type: string } | undefined {
  const asked = decodedPath(address);
  if (asked === undefined || asked.includes('\0') || asked.includes('\\')) return undefined;
  const file = path.resolve(folder, `.${asked === '/' ? '/index.html' : asked}`);
  const type = types[path.extname(file)];
  if (type === undefined || !file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  return { path: file, type };
}

function decodedPath(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://page').pathname);
  } catch {
    // Not an address, or broken percent signs: nothing of ours is called that.
    return undefined;
  }
}
