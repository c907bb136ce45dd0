import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import type { Language } from './language/Language.ts';
import { LanguageSwitch } from './language/LanguageSwitch.tsx';
import { useWords } from './language/useWords.ts';
import { ViewerChoice } from './viewer/ViewerChoice.tsx';

export interface HeaderProps {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly hasDocs: boolean;
  readonly setHasDocs: (hasDocs: boolean) => void;
  readonly onToken: (token: string | null) => void;
}

/** The bar at the top. */
export function Header({ language, setLanguage, hasDocs, setHasDocs, onToken }: HeaderProps) {
  const words = useWords();
  return (
    <header className="header">
      <button type="button" className="skip" onClick={toQuery}>
        {words.skip}
      </button>
      <Logo />
      <h1>Haicap</h1>
      <p className="tagline">{words.tagline}</p>
      <div className="header-tools">
        <ViewerChoice language={language} onToken={onToken} />
        <button
          type="button"
          className="button quiet"
          aria-expanded={hasDocs}
          onClick={() => setHasDocs(!hasDocs)}
        >
          <Icon name="book" />
          {words.docs}
        </button>
        <LanguageSwitch language={language} setLanguage={setLanguage} />
      </div>
    </header>
  );
}

/** A button, since a link's fragment belongs to the query here. */
function toQuery(): void {
  const query = document.querySelector<HTMLElement>('.query-editor');
  (query ?? document.getElementById('main'))?.focus();
}
