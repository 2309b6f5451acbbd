import { type LanguageTag } from './languages.ts';
import { hasLearnt, learn, speak, type Words } from './spoken.ts';

/** Files of each language, by the part of Strata whose words they hold. English needs none. */
const files: Readonly<Record<LanguageTag, () => Promise<Words>[]>> = {
  en: () => [],
  de: () => [
    textsOf(import('./de/catalogue.json', { with: { type: 'json' } })),
    textsOf(import('./de/rules.json', { with: { type: 'json' } })),
    textsOf(import('./de/plan.json', { with: { type: 'json' } })),
    textsOf(import('./de/report.json', { with: { type: 'json' } })),
    textsOf(import('./de/workbench.json', { with: { type: 'json' } })),
    textsOf(import('./de/host.json', { with: { type: 'json' } })),
  ],
  ar: () => [
    textsOf(import('./ar/catalogue.json', { with: { type: 'json' } })),
    textsOf(import('./ar/rules.json', { with: { type: 'json' } })),
    textsOf(import('./ar/plan.json', { with: { type: 'json' } })),
    textsOf(import('./ar/report.json', { with: { type: 'json' } })),
    textsOf(import('./ar/workbench.json', { with: { type: 'json' } })),
    textsOf(import('./ar/host.json', { with: { type: 'json' } })),
  ],
};

/** All texts of a language by their English text. */
async function loadWords(tag: LanguageTag): Promise<Words> {
  return Object.assign({}, ...(await Promise.all(files[tag]()))) as Words;
}

/** Loads a language and speaks it. Await this before any module is loaded that says something. */
export async function speakLanguage(tag: LanguageTag): Promise<void> {
  speak(tag, await loadWords(tag));
}

/** Loads a language for `inLanguage`, once. */
export async function learnLanguage(tag: LanguageTag): Promise<void> {
  if (!hasLearnt(tag)) learn(tag, await loadWords(tag));
}

async function textsOf(file: Promise<{ readonly default: Words }>): Promise<Words> {
  return (await file).default;
}
