import { expect, test, vi } from 'vitest';
import { ensurePdfTools } from './pdf-tools.ts';

test('without the programs that judge reports, and no way to have them, one line says what is not tested', () => {
  vi.stubEnv('PATH', '/nowhere');
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    ensurePdfTools();
    expect(said.mock.calls).toEqual([
      [
        'Without qpdf, pdfinfo, pdftotext: what others make of our reports is not tested. Install qpdf and poppler-utils to test it.',
      ],
    ]);
  } finally {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
});
