import { createContext, useContext } from 'react';
import { en } from './en.ts';
import type { Language } from './Language.ts';
import { vi, type Words } from './vi.ts';

/** The language that the page is read in. */
export const LanguageContext = createContext<Language>('vi');

/** The words of the page in the language it is read in. */
export function useWords(): Words {
  return useContext(LanguageContext) === 'en' ? en : vi;
}
