import { spawnSync } from 'node:child_process';
import { installFromDebian } from './install-from-debian.ts';

/** Programs of others that judge our reports, and Debian's packages that have them. */
const packageOf = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
} as const;

type PdfTool = keyof typeof packageOf;
const tools = Object.keys(packageOf) as readonly PdfTool[];

/** Whether a program can be run on this machine. */
const hasPdfTool = (tool: PdfTool): boolean =>
  spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Sees to it that qpdf and poppler are there for the tests, or says in one line which of them will be skipped. */
export function ensurePdfTools(): void {
  const missing = () => tools.filter((tool) => !hasPdfTool(tool));
  const packages = new Set(missing().map((tool) => packageOf[tool]));
  if (packages.size === 0 || installFromDebian(...packages)) return;
  console.error(
    `Without ${missing().join(', ')}: what others make of our reports is not tested. Install ${[...packages].join(' and ')} to test it.`,
  );
}
