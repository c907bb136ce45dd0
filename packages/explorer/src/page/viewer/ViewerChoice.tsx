import { useEffect, useState } from 'react';
import type { Language } from '../language/Language.ts';
import { useWords } from '../language/useWords.ts';
import { useNotice } from '../Notice.tsx';
import { offeredViewers, tokenFor, type ViewerName } from './viewers.ts';

export interface ViewerChoiceProps {
  readonly language: Language;
  /** Called with what is to be sent with every question from now on. */
  readonly onToken: (token: string | null) => void;
}

/** As whom the graph is asked; nothing where it can be tried out as nobody else. */
export function ViewerChoice({ language, onToken }: ViewerChoiceProps) {
  const words = useWords();
  const notify = useNotice();
  const [offered, setOffered] = useState<readonly ViewerName[]>([]);
  const [current, setCurrent] = useState('public');

  useEffect(() => {
    offeredViewers().then(setOffered, () => setOffered([]));
  }, []);

  async function choose(viewer: string): Promise<void> {
    try {
      onToken(await tokenFor(viewer));
      setCurrent(viewer);
    } catch {
      notify(words.noToken);
    }
  }

  if (offered.length === 0) return null;
  return (
    <select
      className="select viewer"
      aria-label={words.viewer}
      title={words.viewer}
      value={current}
      onChange={(event) => choose(event.target.value)}
    >
      {offered.map(({ id, label }) => (
        <option key={id} value={id}>
          {label[language]}
        </option>
      ))}
    </select>
  );
}
