import type { PdfElement, StructOptions } from '../pdf/pdf-core.ts';

/** The types of structure elements a report is made of. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link';

/** What the tag needs of the file while it is painted. */
interface StructMaker {
  struct(type: string, options: StructOptions): PdfElement;
  addStructure(element: PdfElement): unknown;
}

/**
 * A structure element to be. While pages are laid out, it counts what belongs to it; while they are painted, it is made when
 * its first part is painted and ended after its last, so that the file can write it and forget it.
 */
export class Tag {
  readonly type: TagType;
  readonly #parent: Tag | undefined;
  readonly #options: StructOptions;
  #open = 0;
  #element: PdfElement | undefined;

  constructor(type: TagType, parent?: Tag, options: StructOptions = {}) {
    this.type = type;
    this.#parent = parent;
    this.#options = options;
    parent?.expect();
  }

  /** An element inside this one. */
  child(type: TagType, options?: StructOptions): Tag {
    return new Tag(type, this, options);
  }

  /** One more part will be painted. */
  expect(): void {
    this.#open++;
  }

  /** The element, made now at the latest. */
  element(maker: StructMaker): PdfElement {
    if (this.#element !== undefined) return this.#element;
    const element = maker.struct(this.type, this.#options);
    if (this.#parent === undefined) maker.addStructure(element);
    else this.#parent.element(maker).add(element);
    this.#element = element;
    return element;
  }

  /** One part was painted. */
  painted(maker: StructMaker): void {
    if (--this.#open > 0) return;
    this.element(maker).end();
    this.#parent?.painted(maker);
  }
}
