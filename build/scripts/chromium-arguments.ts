/**
 * How Chromium is started for tests: without calls home, which a closed network refuses many at a
 * time, without pages of its own that nobody looks at, and without its sandbox where it refuses to
 * have one (as root).
 */
export function chromiumArguments(isRoot: boolean = process.getuid?.() === 0): readonly string[] {
  return isRoot ? [...quiet, '--no-sandbox'] : quiet;
}

const features = [
  // Two pages for the address bar's list, made with every window: a third of the work of opening a plan.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Only the last list given counts: these are Playwright's own.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${features.join(',')}`,
];
