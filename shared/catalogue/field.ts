/** The value of a fact. A fact that nobody stated is absent, never zero and never the empty string. */
export type FactValue = number | string | boolean | readonly string[];

/** What may be stated about a component or relation. One name means one thing everywhere. */
export type Field = FieldBase &
  (
    | {
        readonly type: 'number';
        readonly unit?: string;
        readonly min?: number;
        readonly max?: number;
        readonly integer?: boolean;
      }
    | { readonly type: 'text' }
    | { readonly type: 'boolean' }
    | { readonly type: 'choice'; readonly options: readonly string[] }
    | { readonly type: 'list'; readonly options?: readonly string[] }
    /** A calendar day, `YYYY-MM-DD`. */
    | { readonly type: 'date' }
  );

interface FieldBase {
  /** How the inspector names it: "Recovery time, RTO". */
  readonly label: string;
  /** One sentence, where the label is not enough. */
  readonly help?: string;
}
