import './styles/tokens.css';
import './styles/global.css';
import { speakLanguage } from '#shared/words/load-words.ts';
import { markLanguage, windowLanguage } from './state/window/window-language.ts';

// The workbench says much of what it says in constants: so it speaks a language before it is loaded.
const language = windowLanguage();
markLanguage(language);
await speakLanguage(language);
const { show } = await import('./app/show.tsx');
show();
