import type { ScriptFacts } from '../../script-facts.ts';

export const script: ScriptFacts = { letters: 'Han', spaced: false, capitals: false, stop: '。', attached: '', article: '' };
