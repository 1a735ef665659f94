import type { ScriptFacts } from '../../script-facts.ts';

export const script: ScriptFacts = {
  letters: 'Arabic',
  spaced: true,
  capitals: false,
  stop: '.',
  attached: '[وف]?[بلك]?',
  article: '(?:ال|ل)?',
};
