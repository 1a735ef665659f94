import type { ScriptFacts } from '../../script-facts.ts';

export const script: ScriptFacts = { letters: 'Latin', spaced: true, capitals: true, stop: '.', attached: '', article: '' };
