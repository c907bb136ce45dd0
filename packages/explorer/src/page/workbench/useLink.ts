import { useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect } from 'react';
import { toFragment } from '../../link/link.ts';
import type { View } from '../../link/SharedQuery.ts';
import { copyText } from '../copyText.ts';
import { useWords } from '../language/useWords.ts';
import { useNotice } from '../Notice.tsx';
import type { Answer } from './Answer.ts';

/** Keeps the page's address a link to what it shows; returns what copies that link. */
export function useLink(view: View, answer: Answer | null): () => void {
  const words = useWords();
  const notify = useNotice();
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);

  const write = useCallback(async () => {
    const shared = { query: query?.getValue() ?? '', variables: variables?.getValue() ?? '', view };
    window.history.replaceState(null, '', await toFragment(shared));
  }, [query, variables, view]);

  useEffect(() => {
    if (answer) write();
  }, [answer, write]);

  return useCallback(async () => {
    await write();
    notify((await copyText(window.location.href)) ? words.shared : words.notCopied);
  }, [write, notify, words]);
}
