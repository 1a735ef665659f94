import type { ScriptFacts } from '../../script-facts.ts';

export const script: ScriptFacts = { letters: 'Cyrillic', spaced: true, capitals: true, stop: '.', attached: '', article: '' };
