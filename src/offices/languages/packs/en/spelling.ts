import { compilePattern } from '../../compile-pattern.ts';
export const dictionaries: { all?: true; names: readonly string[] } = { all: true, names: ['en_GB', 'en_US', 'en'] };

export const houseStems =
  'dryland mainstream multilateral stakeholder peacebuild peacekeep statebuild disaggregat interparliamentar intergovernmental intersessional parliamentarian rapporteur modalit covid webinar rollout biodivers microfinanc cybersecur deradicali multistakeholder livelihood capacit landlocked plenipotentiar chairpersonship rapporteurship';

export const anyPrefix: RegExp =
  /^(?:non|pre|post|anti|inter|multi|sub|co|re|micro|macro|bio|cyber|over|under|counter|socio|geo|trans|mid|out|up|self)/u;

export const anySuffix: RegExp = /(?:ly|ness|wide|based|related|led)$/u;

export const alphabet = 'etaoinshrdlucmfwypvbgkjqxz';

export const judgedWords: RegExp = compilePattern(String.raw`(?<![\p{L}\p{M}])\p{Script=Latin}+(?![\p{L}\p{M}])`, 'gu');
