import { Component, type ReactNode } from 'react';
import { useWords } from './language/useWords.ts';

/** Says so when the editors cannot be loaded: the server has gone, or was replaced by a newer one. */
export class LoadFailure extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Message /> : this.props.children;
  }
}

function Message() {
  const words = useWords();
  return (
    <div className="loading" role="alert">
      <p>{words.notLoaded}</p>
    </div>
  );
}
