import { isRelationKind, relationKinds } from '#shared/catalogue/relations.ts';

/** A relation of a sketch as people read it: "web-01 runs on esx-01". */
export const relationWords = (text: string): string =>
  text
    .split(' ')
    .map((word) => (isRelationKind(word) ? relationKinds[word].title : word))
    .join(' ');
