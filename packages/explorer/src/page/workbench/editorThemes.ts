/** Colours say what a word is; braces that have some as well are noise. */
function bracketsIn(colour: string): Record<string, string> {
  const levels = [1, 2, 3, 4, 5, 6];
  return Object.fromEntries(
    levels.map((level) => [`editorBracketHighlight.foreground${level}`, colour]),
  );
}

/** The editors' colours: the page's own, for light and dark. */
export const EDITOR_THEMES = {
  light: {
    name: 'haicap-light',
    data: {
      base: 'vs',
      inherit: true,
      colors: {
        'editor.background': '#ffffff',
        'editor.selectionBackground': '#cfe9e5',
        'editorLineNumber.foreground': '#7b8794',
        'editorWidget.background': '#ffffff',
        'editorHoverWidget.background': '#ffffff',
        focusBorder: '#0b6b62',
        ...bracketsIn('#55626d'),
      },
      rules: [
        { token: 'keyword', foreground: '8a2a6b' },
        { token: 'key.identifier', foreground: '0b5f8a' },
        { token: 'argument.identifier', foreground: '5a4bb0' },
        { token: 'type.identifier', foreground: '8a4b08' },
        { token: 'string', foreground: '0b6b3a' },
        { token: 'string.key.json', foreground: '0b5f8a' },
        { token: 'string.value.json', foreground: '0b6b3a' },
        { token: 'number', foreground: '8a4b08' },
      ],
    },
  },
  dark: {
    name: 'haicap-dark',
    data: {
      base: 'vs-dark',
      inherit: true,
      colors: {
        'editor.background': '#182127',
        'editor.selectionBackground': '#1f4f4a',
        'editorLineNumber.foreground': '#7f8f9b',
        'editorWidget.background': '#1f2a31',
        'editorHoverWidget.background': '#1f2a31',
        focusBorder: '#4fd1c1',
        ...bracketsIn('#a3b1bb'),
      },
      rules: [
        { token: 'keyword', foreground: 'f0a3d0' },
        { token: 'key.identifier', foreground: '8ecbf0' },
        { token: 'argument.identifier', foreground: 'b9b0ff' },
        { token: 'type.identifier', foreground: 'f0c27a' },
        { token: 'string', foreground: '8fdcae' },
        { token: 'string.key.json', foreground: '8ecbf0' },
        { token: 'string.value.json', foreground: '8fdcae' },
        { token: 'number', foreground: 'f0c27a' },
      ],
    },
  },
} as const;
