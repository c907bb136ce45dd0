import type { Language } from './Language.ts';
import { useWords } from './useWords.ts';

const NAMES: readonly (readonly [Language, string])[] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

/** Vietnamese or English. */
export function LanguageSwitch({ language, setLanguage }: LanguageSwitchProps) {
  const words = useWords();
  return (
    <fieldset className="switch">
      <legend className="unseen">{words.language}</legend>
      {NAMES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          aria-label={`${code.toUpperCase()}: ${name}`}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
