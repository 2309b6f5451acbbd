import { tokensOf, type Token } from './tokens-of.ts';

/** A loop round the place: the list it goes over, and what it calls each. */
export interface LoopAround {
  readonly list: string;
  readonly variable: string;
}

/** Of a text: the function it is an argument of, and what that is asked of; or what it is compared with. */
export interface TextPlace {
  readonly is: 'text';
  readonly argumentOf?: { readonly of: string; readonly method: string };
  readonly comparedWith?: string;
}

/** What may be written at a place of an expression. */
export interface WritingPlace {
  readonly what:
    | { readonly is: 'name' }
    | { readonly is: 'member'; readonly of: string }
    | TextPlace
    /** After something complete: what joins it to more. */
    | { readonly is: 'operator' }
    | { readonly is: 'nothing' };
  /** What of it is written already, and where that begins and ends; the end may be behind the place. */
  readonly typed: string;
  readonly from: number;
  readonly to: number;
  /** From the outermost in. */
  readonly loops: readonly LoopAround[];
}

/** What is being written at `offset`, whatever stands behind it. */
export function writingPlace(expression: string, offset: number): WritingPlace {
  const before = expression.slice(0, offset);
  const tokens = tokensOf(before);
  const around = openBrackets(tokens);
  const loops = around.flatMap(loopOf);
  const last = tokens.at(-1);
  if (last?.is === 'open-text') {
    const tail = /^[^'"\n]*/.exec(expression.slice(offset))![0];
    const closes = '\'"'.includes(expression[offset + tail.length] ?? ' ');
    const typed = last.text.slice(1);
    const to = closes ? offset + tail.length : offset;
    return { what: textPlace(tokens, around), typed, from: last.at + 1, to, loops };
  }
  const isWord = last?.is === 'word' && last.end === offset;
  const [typed, head] = isWord ? [last.text, tokens.slice(0, -1)] : ['', tokens];
  const to = offset + /^\w*/.exec(expression.slice(offset))![0].length;
  return { what: wordPlace(head, last, offset), typed, from: offset - typed.length, to, loops };
}

function wordPlace(
  head: readonly Token[],
  last: Token | undefined,
  offset: number,
): WritingPlace['what'] {
  if (last?.is === 'number' && last.end === offset) return { is: 'nothing' };
  const previous = head.at(-1);
  if (previous?.text === '.') return { is: 'member', of: endingBefore(head.slice(0, -1)) };
  return previous !== undefined && endsValue(previous) ? { is: 'operator' } : { is: 'name' };
}

function textPlace(tokens: readonly Token[], around: readonly Bracket[]): TextPlace {
  const head = tokens.slice(0, -1);
  const previous = head.at(-1)?.text ?? '';
  if (previous === '==' || previous === '!=')
    return { is: 'text', comparedWith: endingBefore(head.slice(0, -1)) };
  const inner = around.at(-1);
  if (inner === undefined) return { is: 'text' };
  const { method, of, head: outside } = inner;
  if (method !== undefined) return { is: 'text', argumentOf: { of, method } };
  const isChoice = inner.sign === '[' && outside.at(-1)?.text === 'in';
  return isChoice
    ? { is: 'text', comparedWith: endingBefore(outside.slice(0, -1)) }
    : { is: 'text' };
}

/** A bracket that is not closed yet. */
interface Bracket {
  readonly sign: string;
  /** What stands before it. */
  readonly head: readonly Token[];
  /** What stands in it so far. */
  readonly inside: readonly Token[];
  readonly method: string | undefined;
  /** What the method is asked of. */
  readonly of: string;
}

function openBrackets(tokens: readonly Token[]): readonly Bracket[] {
  const open: number[] = [];
  tokens.forEach(({ text, is }, index) => {
    if (is !== 'sign') return;
    if (text === '(' || text === '[') open.push(index);
    else if (text === ')' || text === ']') open.pop();
  });
  return open.map((index) => {
    const head = tokens.slice(0, index);
    const [dot, method] = head.slice(-2);
    const isMethod = tokens[index]!.text === '(' && method?.is === 'word' && dot?.text === '.';
    return {
      sign: tokens[index]!.text,
      head,
      inside: tokens.slice(index + 1),
      method: isMethod ? method.text : undefined,
      of: isMethod ? endingBefore(head.slice(0, -2)) : '',
    };
  });
}

const loopMethods = ['exists', 'all', 'exists_one', 'filter', 'map'];

function loopOf({ method, of, inside }: Bracket): readonly LoopAround[] {
  const [variable, comma] = inside;
  const isLoop =
    method !== undefined &&
    loopMethods.includes(method) &&
    variable?.is === 'word' &&
    comma?.text === ',';
  return isLoop ? [{ list: of, variable: variable.text }] : [];
}

/** The value that ends with the last of some tokens: `self.to('runsOn')` of `a && self.to('runsOn')`. */
function endingBefore(tokens: readonly Token[]): string {
  let first = tokens.length;
  for (;;) {
    first = atomBefore(tokens, first);
    if (tokens[first - 1]?.text !== '.') break;
    first -= 1;
  }
  return tokens.slice(first).map(spelled).join('');
}

/** Where the name, literal, call or bracket begins that ends before `end`. */
function atomBefore(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (last === undefined || !endsValue(last)) return end;
  if (last.text !== ')' && last.text !== ']') return end - 1;
  let depth = 0;
  let at = end - 1;
  for (; at >= 0; at--) {
    const { text, is } = tokens[at]!;
    if (is !== 'sign') continue;
    if (text === ')' || text === ']') depth++;
    else if ((text === '(' || text === '[') && --depth === 0) break;
  }
  const isCall = tokens[at]?.text === '(' && tokens[at - 1]?.is === 'word';
  return Math.max(0, isCall ? at - 1 : at);
}

const endsValue = ({ is, text }: Token): boolean =>
  is === 'number' ||
  is === 'text' ||
  (is === 'word' && text !== 'in') ||
  text === ')' ||
  text === ']';

/** Apart where joining would make one word of two. */
const spelled = ({ is, text }: Token): string => (is === 'word' && text === 'in' ? ' in ' : text);
