import type { KeyboardEvent } from 'react';

/**
 * Lets the tab key move on from an editor as it does from everything else, so that nobody is caught
 * in it: Monaco never hears of it, but where the key accepts a suggestion.
 */
export function leaveByTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !(event.target instanceof Element)) return;
  const isEditor = event.target.closest('.monaco-editor') !== null;
  if (isEditor && !document.querySelector('.suggest-widget.visible')) event.stopPropagation();
}
