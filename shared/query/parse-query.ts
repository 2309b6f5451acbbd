import { t } from '#shared/words/t.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { isKind, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { celOfCondition, kindHas, namesInCondition } from './cel-of-condition.ts';
import type { Query, QueryPart } from './query.ts';
import { queryProperties } from './query-properties.ts';
import { everythingWords, kindsCalled } from './subject-words.ts';

const fillers: ReadonlySet<string> = new Set(
  'all every the each select show find a an and that which are is'.split(' '),
);
const keywords: ReadonlySet<string> = new Set(
  'with without having has have on in inside tagged status named called using where'.split(' '),
);
const statuses: Readonly<Record<string, 'existing' | 'planned' | 'retire'>> = {
  existing: 'existing',
  planned: 'planned',
  retire: 'retire',
  retired: 'retire',
  retiring: 'retire',
};
const severities: Readonly<Record<string, Severity>> = {
  error: 'error',
  errors: 'error',
  warning: 'warning',
  warnings: 'warning',
  note: 'info',
  notes: 'info',
};
const untold: ReadonlySet<string> = new Set(['blanks', 'unknowns', 'open questions']);

/**
 * Reads a query: what is sought, then what must be true of it. "hosts where memory >= 512 GiB", "all hosts without N+1",
 * "vm without backup", "network components with errors", "vms on esx-01", "servers tagged dmz". Other words are sought in names. Refuses with one sentence.
 */
export function parseQuery(text: string): Result<Query> {
  const [head, condition] = splitAtWhere(text);
  const reader = new HeadReader(head);
  const problem = reader.read();
  if (problem !== undefined) return { ok: false, error: problem };
  const { kinds, parts } = reader;
  if (condition === undefined) return ok({ ...(kinds === undefined ? {} : { kinds }), parts });
  if (condition.trim() === '')
    return refuse(
      'no-condition',
      t`What must hold is missing. Write it after “where”: ramGiB >= 512.`,
    );
  const asked = kindsAsked(kinds, condition);
  const cel = celOfCondition(condition.trim(), asked);
  return ok({ kinds: asked, parts: [...parts, { is: 'true', ways: [{ kinds: asked, cel }] }] });
}

/** What stands before `where`, and after it. */
export function splitAtWhere(text: string): readonly [head: string, condition?: string] {
  const found = /(^|\s)where(\s|$)/i.exec(text);
  return found === null
    ? [text]
    : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** The kinds a condition can be asked of: those that can have something that it names. */
export function kindsAsked(kinds: readonly Kind[] | undefined, condition: string): readonly Kind[] {
  const names = namesInCondition(condition);
  const all = kinds ?? kindNames;
  const having = all.filter((kind) => names.some((name) => kindHas(kind, name)));
  return having.length === 0 ? all : having;
}

/** Reads what stands before the condition, word by word. */
class HeadReader {
  kinds: readonly Kind[] | undefined;
  readonly parts: QueryPart[] = [];
  readonly #words: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#words = text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
  }

  /** Gives what is wrong, if anything. */
  read(): ReturnType<typeof refuse>['error'] | undefined {
    this.#readSubject();
    while (this.#at < this.#words.length) {
      const problem = this.#readPart();
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  #readSubject(): void {
    this.#skipFillers();
    const lane = laneCalled(this.#words[this.#at]);
    if (lane !== undefined && everythingWords.has(this.#words[this.#at + 1] ?? '')) {
      this.parts.push({ is: 'lane', lane });
      this.#at += 2;
      return;
    }
    const status = statuses[this.#words[this.#at] ?? ''];
    if (status !== undefined) {
      this.parts.push({ is: 'status', status });
      this.#at++;
    }
    if (everythingWords.has(this.#words[this.#at] ?? '')) {
      this.#at++;
      return;
    }
    for (let count = 5; count > 0; count--) {
      const words = this.#words.slice(this.#at, this.#at + count);
      const kinds = words.length === count ? kindsCalled(words.join(' ')) : undefined;
      if (kinds === undefined) continue;
      this.kinds = kinds;
      this.#at += count;
      return;
    }
  }

  #readPart(): ReturnType<typeof refuse>['error'] | undefined {
    this.#skipFillers();
    const word = this.#words[this.#at];
    if (word === undefined) return undefined;
    if (!keywords.has(word)) {
      this.#readWords();
      return undefined;
    }
    this.#at++;
    const isNo = this.#words[this.#at] === 'no';
    if (isNo) this.#at++;
    const phrase = this.#phrase();
    if (phrase === '')
      return refuse('nothing-after', t`Something is missing after “${word}”.`).error;
    switch (word) {
      case 'with':
      case 'having':
      case 'has':
      case 'have':
        return this.#readProperty(phrase, !isNo);
      case 'without':
        return this.#readProperty(phrase, false);
      case 'tagged':
        this.parts.push({ is: 'tag', tag: phrase, wanted: true });
        return undefined;
      case 'status':
        return this.#readStatus(phrase);
      case 'named':
      case 'called':
        this.parts.push({ is: 'words', words: phrase.split(' ') });
        return undefined;
      case 'using':
        this.parts.push({ is: 'technology', words: phrase });
        return undefined;
      default: {
        const lane = laneCalled(phrase.replace(/ layer$/, ''));
        this.parts.push(lane === undefined ? { is: 'inside', name: phrase } : { is: 'lane', lane });
        return undefined;
      }
    }
  }

  /** Words up to the next keyword; "and" before a keyword ends it too. */
  #phrase(): string {
    const from = this.#at;
    while (this.#at < this.#words.length && !this.#endsHere(from)) this.#at++;
    return this.#words.slice(from, this.#at).join(' ');
  }

  #endsHere(from: number): boolean {
    const word = this.#words[this.#at]!;
    if (this.#at === from) return false;
    return keywords.has(word) || (word === 'and' && keywords.has(this.#words[this.#at + 1] ?? ''));
  }

  #readWords(): void {
    const from = this.#at;
    while (this.#at < this.#words.length && !keywords.has(this.#words[this.#at]!)) this.#at++;
    const words = this.#words.slice(from, this.#at).filter((word) => !fillers.has(word));
    if (words.length > 0) this.parts.push({ is: 'words', words });
  }

  #readStatus(phrase: string): ReturnType<typeof refuse>['error'] | undefined {
    const status = statuses[phrase];
    if (status === undefined)
      return refuse(
        'no-status',
        t`No status is called “${phrase}”. Write existing, planned or retire.`,
      ).error;
    this.parts.push({ is: 'status', status });
    return undefined;
  }

  #readProperty(phrase: string, wanted: boolean): ReturnType<typeof refuse>['error'] | undefined {
    const part = this.#property(phrase, wanted);
    if (part === undefined)
      return refuse(
        'no-property',
        t`“${phrase}” cannot be asked ${wanted ? 'with' : 'without'}. Write findings, errors, a rule such as MGT-03, backup, N+1, a fact such as owner, or a tag after “tagged”.`,
      ).error;
    this.parts.push(part);
    return undefined;
  }

  #property(phrase: string, wanted: boolean): QueryPart | undefined {
    const severity = severities[phrase];
    if (severity !== undefined) return { is: 'finding', severity, wanted };
    if (/^(a )?findings?$/.test(phrase)) return { is: 'finding', wanted };
    if (untold.has(phrase)) return { is: 'untold', wanted };
    if (/^relations?$/.test(phrase)) return { is: 'related', wanted };
    if (/^[a-z][a-z0-9]*-\d{2,}$/.test(phrase))
      return { is: 'finding', rule: phrase.toUpperCase(), wanted };
    const tag = /^tag (.+)$/.exec(phrase)?.[1];
    if (tag !== undefined) return { is: 'tag', tag, wanted };
    return this.#inLanguage(phrase, wanted);
  }

  #inLanguage(phrase: string, wanted: boolean): QueryPart | undefined {
    const among = (kinds: readonly Kind[]) =>
      kinds.filter((kind) => this.kinds?.includes(kind) ?? true);
    const ways = queryProperties
      .filter(({ words }) => words.includes(phrase))
      .map(({ kinds, cel }) => ({ kinds: among(kinds), cel: wanted ? cel : `!(${cel})` }))
      .filter(({ kinds }) => kinds.length > 0);
    if (ways.length > 0) return { is: 'true', ways };
    const [name] = namesInCondition(phrase);
    if (name === undefined || celOfCondition(phrase, []) !== `self.${name}`) return undefined;
    const kinds = among(kindNames.filter((kind) => kindHas(kind, name)));
    const stated = `has(self.${name})`;
    return kinds.length === 0
      ? undefined
      : { is: 'true', ways: [{ kinds, cel: wanted ? stated : `!${stated}` }] };
  }

  #skipFillers(): void {
    while (fillers.has(this.#words[this.#at] ?? '')) this.#at++;
  }
}

function laneCalled(word: string | undefined): Lane | undefined {
  if (word === undefined || isKind(word)) return undefined;
  return (Object.keys(laneTitles) as Lane[]).find((lane) => lane === word);
}
