import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { useWords } from './language/useWords.ts';

const SHOWN_MS = 4000;

const NoticeContext = createContext<(text: string) => void>(() => {});

export interface NoticeProviderProps {
  readonly damaged: boolean;
  readonly children: ReactNode;
}

/** Shows a line for a moment and has it read out. */
export function NoticeProvider({ damaged, children }: NoticeProviderProps) {
  const words = useWords();
  const [text, setText] = useState(damaged ? words.damaged : '');
  const timer = useRef(0);
  const notify = useCallback((next: string) => {
    window.clearTimeout(timer.current);
    setText(next);
    timer.current = window.setTimeout(() => setText(''), SHOWN_MS);
  }, []);
  return (
    <NoticeContext value={notify}>
      {children}
      <div className="notice" role="status">
        {text && <p>{text}</p>}
      </div>
    </NoticeContext>
  );
}

/** Tells the reader something in passing. */
export function useNotice(): (text: string) => void {
  return useContext(NoticeContext);
}
