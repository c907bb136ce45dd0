import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Example } from '../examples/Example.ts';
import { examples } from '../examples/examples.ts';
import { fromFragment } from '../link/link.ts';
import type { SharedQuery } from '../link/SharedQuery.ts';
import { ExampleMenu } from './ExampleMenu.tsx';
import { Header } from './Header.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Loading } from './Loading.tsx';
import { initialLanguage, keepLanguage, type Language } from './language/Language.ts';
import { LanguageContext } from './language/useWords.ts';
import { NoticeProvider } from './Notice.tsx';
import { type Opened, openExample, openShared } from './Opened.ts';

const Workbench = lazy(async () => ({
  default: (await import('./workbench/Workbench.tsx')).Workbench,
}));

export interface AppProps {
  readonly shared: SharedQuery | undefined;
  /** The link that was followed could not be read. */
  readonly isDamaged: boolean;
}

/** The whole page. What is light stands at once; the editors follow. */
export function App({ shared, isDamaged }: AppProps) {
  const [language, setLanguage] = useState<Language>(initialLanguage);
  const [opened, setOpened] = useState<Opened>(() =>
    shared ? openShared(shared) : openExample(examples[0] as Example),
  );
  const [hasDocs, setHasDocs] = useState(false);
  // Kept in memory alone: it ends with the page.
  const token = useRef<string | null>(null);

  useEffect(() => {
    document.documentElement.lang = language;
    keepLanguage(language);
  }, [language]);

  useEffect(() => {
    // Fires when somebody pastes a link, and not when the page writes its own.
    const follow = async () => {
      const followed = await fromFragment(window.location.hash);
      if (followed) setOpened(openShared(followed));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  return (
    <LanguageContext value={language}>
      <NoticeProvider damaged={isDamaged}>
        <Header
          {...{ language, setLanguage, hasDocs, setHasDocs }}
          onToken={(next) => {
            token.current = next;
          }}
        />
        <div className="body">
          <ExampleMenu
            language={language}
            current={opened.exampleId}
            onPick={(example) => setOpened(openExample(example))}
          />
          <main id="main" tabIndex={-1}>
            <LoadFailure>
              <Suspense fallback={<Loading />}>
                <Workbench {...{ opened, language, token, hasDocs, setHasDocs }} />
              </Suspense>
            </LoadFailure>
          </main>
        </div>
      </NoticeProvider>
    </LanguageContext>
  );
}
