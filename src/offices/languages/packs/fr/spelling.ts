import { compilePattern } from '../../compile-pattern.ts';
export const dictionaries: { all?: true; names: readonly string[] } = { names: ['fr', 'fr_FR', 'fr-classique', 'fr-toutesvariantes'] };

export const houseStems =
  'aujourd quelqu presqu lorsqu puisqu prud microfinanc biodivers interparlementair intergouvernementa intersession parlementarism cybersécurit résilien hydrofluorocarb webinair désertific surexploit multipartit mondialis visioconférenc numéris radicalis corapporteu covid anticorruption écoresponsab';

export const anyPrefix: RegExp =
  /^(?:non|pré|post|anti|inter|multi|sous|co|re|ré|micro|macro|bio|cyber|sur|contre|socio|géo|trans|auto|éco|in|dé|dés|plur|extra)/u;

export const anySuffix: RegExp = /ment$/u;

export const alphabet = 'esaintrluodcmpéègvbqfhàxjêyzôçùâîûkwœïë';

export const judgedWords: RegExp = compilePattern(String.raw`(?<![\p{L}\p{M}])[\p{Script=Latin}\p{Mn}]+(?![\p{L}\p{M}])`, 'gu');
