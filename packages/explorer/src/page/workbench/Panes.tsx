import { useEffect, useState } from 'react';
import type { View } from '../../link/SharedQuery.ts';
import type { Opened } from '../Opened.ts';
import type { Answer } from './Answer.ts';
import { AnswerPane } from './AnswerPane.tsx';
import { DocsPane } from './DocsPane.tsx';
import { leaveByTab } from './leaveByTab.ts';
import { QueryPane } from './QueryPane.tsx';
import { useDocs } from './useDocs.ts';
import { useEditorLook } from './useEditorLook.ts';
import { useLink } from './useLink.ts';
import { useOpened } from './useOpened.ts';

export interface PanesProps {
  readonly opened: Opened;
  readonly answer: Answer | null;
  readonly hasDocs: boolean;
  readonly setHasDocs: (hasDocs: boolean) => void;
}

/** The query, its answer and, when they are asked for, the docs. */
export function Panes({ opened, answer, hasDocs, setHasDocs }: PanesProps) {
  const [view, setView] = useState<View>(opened.view ?? 'json');
  useEditorLook();
  useOpened(opened);
  useDocs(hasDocs, setHasDocs);
  const copyLink = useLink(view, answer);

  useEffect(() => {
    if (opened.view) setView(opened.view);
  }, [opened]);

  return (
    <div className={hasDocs ? 'panes with-docs' : 'panes'} onKeyDownCapture={leaveByTab}>
      <QueryPane onShare={copyLink} />
      <AnswerPane answer={answer} view={view} setView={setView} />
      {hasDocs && <DocsPane onClose={() => setHasDocs(false)} />}
    </div>
  );
}
