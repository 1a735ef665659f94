/** How a language is written, as far as rules ask for it. */
export type ScriptFacts = {
  /** The script, as Unicode names it. */
  letters: 'Latin' | 'Arabic' | 'Cyrillic' | 'Han';
  /** Words stand apart, so that a whole word has bounds. */
  spaced: boolean;
  /** Names and beginnings of sentences bear capitals; without them acronyms are taken over in Latin letters. */
  capitals: boolean;
  /** What ends a sentence that states something. */
  stop: string;
  /** Particles and an article written onto the front of a word, as patterns on folded text; nothing where words stand by themselves. */
  attached: string;
  article: string;
};
