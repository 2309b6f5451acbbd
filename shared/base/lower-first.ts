import { spokenLanguage } from '#shared/words/spoken.ts';

const properNames = /^(Kubernetes|Fibre Channel)\b/;

/**
 * A title as it reads inside a sentence: "Host cluster" gives "host cluster", while "VLAN" and "Kubernetes" stay, and in a
 * language such as German all do.
 */
export function lowerFirst(title: string): string {
  if (!spokenLanguage().lowersTitles) return title;
  const isWord = title.length < 2 || title[1] === title[1]!.toLowerCase();
  return isWord && !properNames.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}
