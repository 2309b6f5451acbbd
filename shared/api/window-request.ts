/** What the desktop asks of its window: an action by its id, a file to open where it lies, or a plan of the library. */
export type WindowRequest =
  | { readonly action: string }
  | { readonly openPath: string }
  | { readonly openPlan: string };
