import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { useWords } from '../language/useWords.ts';
import { useMedia } from '../useMedia.ts';
import { EDITOR_THEMES } from './editorThemes.ts';

const LOOK = {
  fontFamily:
    'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  fontSize: 13,
  lineHeight: 20,
  lineNumbersMinChars: 3,
  padding: { top: 12, bottom: 12 },
  guides: { indentation: false },
  scrollbar: { alwaysConsumeMouseWheel: false },
  fixedOverflowWidgets: true,
} as const;

/** Gives the editors the page's colours, fonts and language. */
export function useEditorLook(): void {
  const words = useWords();
  const monaco = useMonaco((state) => state.monaco);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const { setTheme } = useGraphiQLActions();
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const answer = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    if (!monaco) return;
    for (const { name, data } of Object.values(EDITOR_THEMES)) {
      monaco.editor.defineTheme(name, { ...data, rules: [...data.rules] });
    }
    setTheme(isDark ? 'dark' : 'light');
  }, [monaco, isDark, setTheme]);

  useEffect(() => {
    query?.updateOptions({ ...LOOK, ariaLabel: words.query });
    variables?.updateOptions({ ...LOOK, lineNumbers: 'off', ariaLabel: words.variables });
    answer?.updateOptions({ ...LOOK, ariaLabel: words.answer });
  }, [query, variables, answer, words]);
}
