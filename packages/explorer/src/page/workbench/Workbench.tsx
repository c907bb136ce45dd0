import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '../styles/editors.css';
import '../styles/answer.css';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { GraphiQLProvider } from '@graphiql/react';
import { useMemo, useRef, useState } from 'react';
import type { Language } from '../language/Language.ts';
import { useWords } from '../language/useWords.ts';
import type { Opened } from '../Opened.ts';
import type { Answer } from './Answer.ts';
import { createFetcher } from './createFetcher.ts';
import { EDITOR_THEMES } from './editorThemes.ts';
import { Panes } from './Panes.tsx';

export interface WorkbenchProps {
  readonly opened: Opened;
  readonly language: Language;
  /** What proves who asks, as it is when a question is asked. */
  readonly token: { readonly current: string | null };
  readonly hasDocs: boolean;
  readonly setHasDocs: (hasDocs: boolean) => void;
}

const PLUGINS = [DOC_EXPLORER_PLUGIN];
const THEME_NAMES = { light: EDITOR_THEMES.light.name, dark: EDITOR_THEMES.dark.name };

/** GraphiQL's editors and docs, laid out our way. */
export function Workbench({ opened, language, token, hasDocs, setHasDocs }: WorkbenchProps) {
  const words = useWords();
  const [answer, setAnswer] = useState<Answer | null>(null);
  // The fetcher is made once: with another one, GraphiQL would ask for the schema again.
  const now = useRef({ language, words });
  now.current = { language, words };
  const fetcher = useMemo(
    () =>
      createFetcher({
        language: () => now.current.language,
        token: () => token.current,
        unreachable: () => now.current.words.unreachable,
        onAnswer: setAnswer,
      }),
    [token],
  );

  return (
    <GraphiQLProvider
      fetcher={fetcher}
      initialQuery={opened.query}
      initialVariables={opened.variables}
      editorTheme={THEME_NAMES}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      storage={NO_STORAGE}
    >
      <DocExplorerStore>
        <Panes {...{ opened, answer, hasDocs, setHasDocs }} />
      </DocExplorerStore>
    </GraphiQLProvider>
  );
}

/** What was asked is nobody's business but the reader's: it stays in the link. */
const NO_STORAGE = {
  length: 0,
  getItem: () => null,
  setItem: () => {},
  removeItem: () => {},
  clear: () => {},
};
