import { Component, type ReactNode } from 'react';

/** Keeps one block's failure to itself. */
export class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p className="quiet">This part of the message cannot be shown.</p> : this.props.children;
  }
}
