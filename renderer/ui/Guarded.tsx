import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in its place once it could not be drawn; `again` tries anew. */
  readonly broken: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | undefined;
}

/** Draws what is in it. Where that throws, which is a mistake of ours, something else stands in its place and the rest of the window goes on. */
export class Guarded extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override state: State = { failure: undefined };

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return this.props.broken(failure.error, () => this.setState({ failure: undefined }));
  }
}
