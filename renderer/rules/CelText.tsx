import { tokensOf, type Token } from '#shared/rules/own/completion/tokens-of.ts';
import styles from './CelText.module.css';

/** An expression to be read: texts, numbers and names told apart. */
export function CelText({ text }: { readonly text: string }) {
  return <code className={styles.code}>{coloured(text)}</code>;
}

/** The same pieces, to be laid under a text that is written. `wrong` is the character that a problem is at. */
export function coloured(text: string, wrong?: number) {
  const tokens = tokensOf(text);
  return tokens.map((token, index) => {
    const gap = text.slice(tokens[index - 1]?.end ?? 0, token.at);
    const isWrong = wrong !== undefined && wrong >= token.at && wrong < token.end;
    return (
      <span key={token.at}>
        {gap}
        <span className={styles[classOf(token)]} data-wrong={isWrong || undefined}>
          {token.text}
        </span>
      </span>
    );
  });
}

const words = new Set([
  'self',
  'plan',
  'goals',
  'layers',
  'params',
  'today',
  'true',
  'false',
  'in',
]);

function classOf({ is, text }: Token): string {
  if (is === 'word') return words.has(text) ? 'known' : 'word';
  return is === 'open-text' ? 'text' : is;
}
