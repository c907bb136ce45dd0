import { useState } from 'react';
import type { Example, ExampleGroup } from '../examples/Example.ts';
import { examples } from '../examples/examples.ts';
import { Icon } from './Icon.tsx';
import type { Language } from './language/Language.ts';
import { useWords } from './language/useWords.ts';
import { useMedia } from './useMedia.ts';

const GROUPS: readonly ExampleGroup[] = ['units', 'conversion', 'changes', 'staff', 'congress'];

export interface ExampleMenuProps {
  readonly language: Language;
  readonly current: string | null;
  readonly onPick: (example: Example) => void;
}

/** The example queries: beside the editors, or behind a button where there is no room. */
export function ExampleMenu({ language, current, onPick }: ExampleMenuProps) {
  const words = useWords();
  const isWide = useMedia('(min-width: 60rem)');
  const [isOpen, setIsOpen] = useState(false);
  const title = examples.find(({ id }) => id === current)?.title[language];

  function pick(example: Example): void {
    setIsOpen(false);
    onPick(example);
  }

  return (
    <nav className="examples" aria-label={words.examples}>
      {isWide ? (
        <h2>{words.examples}</h2>
      ) : (
        <button
          type="button"
          className="examples-toggle"
          aria-expanded={isOpen}
          aria-controls="examples"
          onClick={() => setIsOpen(!isOpen)}
        >
          <span className="examples-label">{words.examples}</span>
          <span className="examples-current">{title}</span>
          <Icon name="chevron" />
        </button>
      )}
      <div id="examples" className="examples-list" hidden={!isWide && !isOpen}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <ul>
              {examples
                .filter((example) => example.group === group)
                .map((example) => (
                  <li key={example.id}>
                    <button
                      type="button"
                      aria-current={example.id === current ? 'true' : undefined}
                      onClick={() => pick(example)}
                    >
                      {example.title[language]}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
