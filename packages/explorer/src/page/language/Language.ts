/** A language of the page. */
export type Language = 'vi' | 'en';

const KEY = 'haicap.language';

/** What was chosen before, or else what the browser prefers; Vietnamese for any other. */
export function initialLanguage(): Language {
  const chosen = stored();
  if (chosen === 'vi' || chosen === 'en') return chosen;
  const known = navigator.languages.find((tag) => /^(vi|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** Keeps the choice in this browser, where it may. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
