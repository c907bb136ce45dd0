import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps the page's docs button and GraphiQL, which opens the docs for a name in a query, as one. */
export function useDocs(hasDocs: boolean, setHasDocs: (hasDocs: boolean) => void): void {
  const { setVisiblePlugin } = useGraphiQLActions();
  const isVisible = useGraphiQL((state) => state.visiblePlugin === DOC_EXPLORER_PLUGIN);

  useEffect(() => {
    setVisiblePlugin(hasDocs ? DOC_EXPLORER_PLUGIN : null);
  }, [hasDocs, setVisiblePlugin]);

  useEffect(() => {
    if (isVisible) setHasDocs(true);
  }, [isVisible, setHasDocs]);
}
