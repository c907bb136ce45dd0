import { useRef } from 'react';
import type { View } from '../../link/SharedQuery.ts';
import { useWords } from '../language/useWords.ts';

const VIEWS: readonly View[] = ['json', 'table'];
const KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

export interface ViewTabsProps {
  readonly view: View;
  readonly setView: (view: View) => void;
}

/** JSON or table; arrow keys go from one to the other. */
export function ViewTabs({ view, setView }: ViewTabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);

  function move(event: React.KeyboardEvent): void {
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    const other = event.key === 'Home' ? 'json' : event.key === 'End' ? 'table' : otherThan(view);
    setView(other);
    list.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  }

  return (
    <div className="switch" role="tablist" aria-label={words.answer} ref={list}>
      {VIEWS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls={`view-${one}`}
          tabIndex={one === view ? 0 : -1}
          onClick={() => setView(one)}
          onKeyDown={move}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}

function otherThan(view: View): View {
  return view === 'json' ? 'table' : 'json';
}
