// The plan host's own process (Electron utilityProcess): the only one that opens plans. Windows get a port each.
import { languageIn } from '#electron/backend/library/host-language.ts';
import { speakLanguage } from '#shared/words/load-words.ts';
import { planHostOptions } from './plan-host-options.ts';

const options = planHostOptions(process.argv.slice(2));
const started = start();

process.parentPort.on('message', ({ data, ports }) => {
  const { type } = data as { readonly type: 'connect' | 'stop' };
  void started.then((host) => (type === 'connect' ? host.connect(ports) : host.stop()));
});

/** Words that modules hold are said when they are loaded: they are loaded once the language is spoken. */
async function start() {
  await speakLanguage(languageIn(options.home));
  const { createPlanHost } = await import('./create-plan-host.ts');
  return createPlanHost(options);
}
