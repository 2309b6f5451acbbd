import { PdfFile, nameIn } from '#shared/interchange/pdf/pdf-file.ts';
import {
  PdfDictionary,
  PdfRef,
  type PdfText,
  type PdfValue,
} from '#shared/interchange/pdf/pdf-value.ts';
import { FontTexts } from './font-texts.ts';
import { PageContent, type Painted } from './page-content.ts';

/** An element of the structure tree with what it says, in the order of reading. */
export interface Element {
  readonly type: string;
  readonly dictionary: PdfDictionary;
  /** Its own text, between and around its children. */
  readonly text: string;
  readonly children: readonly Element[];
  /** Pages that it stands on, from 1. */
  readonly pages: readonly number[];
}

/** A report taken apart, for tests: independent of pdfkit, from the bytes alone. */
export class InspectedPdf {
  readonly file: PdfFile;
  readonly pages: readonly PdfDictionary[];
  readonly #pageNumbers = new Map<number, number>();
  readonly #contents: readonly PageContent[];

  constructor(bytes: Uint8Array) {
    this.file = new PdfFile(bytes);
    this.pages = this.#pagesOf(this.file.entry(this.file.root, 'Pages'));
    const fonts = new FontTexts(this.file);
    this.#contents = this.pages.map((page) => new PageContent(this.file, page, fonts));
  }

  /** Every operator that paints, page by page. */
  get painted(): readonly (readonly Painted[])[] {
    return this.#contents.map(({ painted }) => painted);
  }

  /** The text of each marked content of a page (from 1). */
  marked(page: number): ReadonlyMap<number, string> {
    return this.#contents[page - 1]!.texts;
  }

  /** What stands on a page (from 1) without belonging to the text: heads, feet, repeated heads of tables. */
  artifacts(page: number): string {
    return this.#contents[page - 1]!.artifacts;
  }

  get structure(): Element {
    const root = this.file.entry(this.file.root, 'StructTreeRoot');
    const kids = this.file.entry(root, 'K');
    return this.#element(
      this.file.resolved((kids as readonly PdfValue[])[0]) as PdfDictionary,
      undefined,
    );
  }

  /** All elements, in the order of reading. */
  elements(type?: string): readonly Element[] {
    const all = [...flattened(this.structure)];
    return type === undefined ? all : all.filter((element) => element.type === type);
  }

  /** The page (from 1) on which each name lies. */
  get destinations(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const visit = (node: PdfValue): void => {
      const names = this.file.entry(node, 'Names');
      if (Array.isArray(names))
        for (let at = 0; at + 1 < names.length; at += 2)
          found.set(
            (names[at] as PdfText).text,
            this.#pageOf((this.file.resolved(names[at + 1]) as readonly PdfValue[])[0]),
          );
      const kids = this.file.entry(node, 'Kids');
      if (Array.isArray(kids)) for (const kid of kids) visit(this.file.resolved(kid));
    };
    visit(this.file.entry(this.file.entry(this.file.root, 'Names'), 'Dests'));
    return found;
  }

  /** Links with where they lead, in words and by name, and the type of their element. */
  get links(): readonly {
    readonly page: number;
    readonly to: string;
    readonly says: string;
    readonly element: string;
  }[] {
    const parents = this.#parents();
    return this.pages.flatMap((page, index) => {
      const annotations = this.file.entry(page, 'Annots');
      return ((annotations ?? []) as readonly PdfValue[]).map((one) => {
        const link = this.file.resolved(one);
        const key = this.file.entry(link, 'StructParent') as number;
        return {
          page: index + 1,
          to: (this.file.entry(this.file.entry(link, 'A'), 'D') as PdfText).text,
          says: (this.file.entry(link, 'Contents') as PdfText).text,
          element: nameIn(parents.get(key) as PdfDictionary, 'S') ?? '',
        };
      });
    });
  }

  /** Titles of the outline, each with its depth and page. */
  get outline(): readonly {
    readonly title: string;
    readonly depth: number;
    readonly page: number;
  }[] {
    const items: { title: string; depth: number; page: number }[] = [];
    const visit = (parent: PdfValue, depth: number): void => {
      for (
        let item = this.file.entry(parent, 'First');
        item instanceof PdfDictionary;
        item = this.file.entry(item, 'Next')
      ) {
        const [page] = this.file.entry(item, 'Dest') as readonly PdfValue[];
        items.push({
          title: (this.file.entry(item, 'Title') as PdfText).text,
          depth,
          page: this.#pageOf(page),
        });
        visit(item, depth + 1);
      }
    };
    visit(this.file.entry(this.file.root, 'Outlines'), 0);
    return items;
  }

  /** Every dictionary of a type. */
  ofType(type: string): readonly PdfDictionary[] {
    return this.file.ids
      .map((id) => this.file.object(id))
      .filter(
        (value): value is PdfDictionary =>
          value instanceof PdfDictionary && nameIn(value, 'Type') === type,
      );
  }

  #parents(): ReadonlyMap<number, PdfValue> {
    const tree = this.file.entry(this.file.entry(this.file.root, 'StructTreeRoot'), 'ParentTree');
    const found = new Map<number, PdfValue>();
    const visit = (node: PdfValue): void => {
      const numbers = this.file.entry(node, 'Nums');
      if (Array.isArray(numbers))
        for (let at = 0; at + 1 < numbers.length; at += 2)
          found.set(numbers[at] as number, this.file.resolved(numbers[at + 1]));
      const kids = this.file.entry(node, 'Kids');
      if (Array.isArray(kids)) for (const kid of kids) visit(this.file.resolved(kid));
    };
    visit(tree);
    return found;
  }

  #pagesOf(node: PdfValue): readonly PdfDictionary[] {
    const kids = this.file.entry(node, 'Kids') as readonly PdfValue[];
    return kids.flatMap((kid) => {
      const page = this.file.resolved(kid) as PdfDictionary;
      if (nameIn(page, 'Type') === 'Pages') return this.#pagesOf(page);
      this.#pageNumbers.set((kid as PdfRef).id, this.#pageNumbers.size + 1);
      return [page];
    });
  }

  #pageOf(ref: PdfValue | undefined): number {
    return ref instanceof PdfRef ? (this.#pageNumbers.get(ref.id) ?? 0) : 0;
  }

  #element(dictionary: PdfDictionary, above: number | undefined): Element {
    const own = dictionary.entries.get('Pg');
    const page = own === undefined ? above : this.#pageOf(own);
    const kids = this.file.entry(dictionary, 'K');
    const [texts, children, pages]: [string[], Element[], number[]] = [[], [], []];
    for (const kid of (Array.isArray(kids) ? kids : [kids]) as readonly PdfValue[]) {
      const value = this.file.resolved(kid);
      const marked = this.#markedBy(value, page);
      if (marked !== undefined) {
        texts.push(marked.text);
        pages.push(marked.page);
      } else if (value instanceof PdfDictionary && nameIn(value, 'Type') !== 'OBJR') {
        const child = this.#element(value, page);
        children.push(child);
        texts.push(allText(child));
      }
    }
    return {
      type: nameIn(dictionary, 'S') ?? '',
      dictionary,
      text: texts.join(''),
      children,
      pages,
    };
  }

  /** The text that a number or a reference to marked content stands for. */
  #markedBy(value: PdfValue, page: number | undefined): { text: string; page: number } | undefined {
    if (typeof value === 'number')
      return { text: this.marked(page!).get(value) ?? '', page: page! };
    if (!(value instanceof PdfDictionary) || nameIn(value, 'Type') !== 'MCR') return undefined;
    const at = this.#pageOf(value.entries.get('Pg'));
    return { text: this.marked(at).get(this.file.entry(value, 'MCID') as number) ?? '', page: at };
  }
}

const allText = ({ text }: Element): string => text;

function* flattened(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* flattened(child);
}
