/**
 * How Chromium is started for tests: without calls home, which a closed network refuses many at a
 * time, and without its sandbox where it refuses to have one (as root).
 */
export function chromiumArguments(isRoot: boolean = process.getuid?.() === 0): readonly string[] {
  return isRoot ? [...quiet, '--no-sandbox'] : quiet;
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
