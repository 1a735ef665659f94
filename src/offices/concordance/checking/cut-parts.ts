import type { Language } from '../../../platform/language.ts';
import { compilePattern } from '../../languages/compile-pattern.ts';

/** A place where a part of a sentence may begin or end, and what it costs to cut there: nothing at a sign, something before a linking word. */
export type PartCut = { at: number; cost: number };

export const cutTuning = { word: 0.9 };

/** Words before which a phrase may begin: prepositions, conjunctions, relatives. */
const linking: Record<Language, RegExp> = {
  en: /(?<=\s)(?:and|or|but|which|who|whose|whom|where|when|while|whereas|that|with|without|including|as|because|since|in|on|at|by|for|from|to|under|after|before|during|following|through|throughout|among|between|within|against|until|unless|except|if|so|than|into|upon|towards?|\p{Ll}{3,}ing)(?=\s)/gu,
  fr: /(?<=\s)(?:et|ou|mais|qui|que|dont|où|lorsque|tandis|avec|sans|y compris|notamment|comme|car|en|dans|sur|à|au|aux|par|pour|sous|après|avant|pendant|sauf|afin|si|parmi|entre|lors|conformément|depuis|vers|contre|ainsi|selon|jusqu)(?=[\s'’])/gu,
  es: /(?<=\s)(?:y|e|o|u|pero|que|quien|cuyo|cuya|donde|cuando|mientras|con|sin|incluid[oa]s?|en|sobre|a|al|por|para|bajo|tras|después|antes|durante|salvo|excepto|si|entre|como|según|conforme|desde|hasta|hacia|contra)(?=\s)/gu,
  ar: compilePattern(
    String.raw`(?<=\s)(?:و\p{L}{2,}|أو|ثم|لكن|الذي|التي|الذين|اللذين|حيث|مع|دون|بما|في|من|إلى|على|عن|عند|بين|بعد|قبل|خلال|أثناء|إلا|شريطة|إذ|إذا|باستثناء|وفق|وفقا|كما|منذ|حتى|ضد|نحو|تحت|لدى|بشأن|بناء|بدعوة|لل\p{L}{2,}|ل\p{L}{3,}|ب\p{L}{3,})(?=\s)`,
    'gu',
  ),
  ru: compilePattern(
    String.raw`(?<=\s)(?:и|или|но|а|котор\p{L}+|где|когда|с|со|без|включая|как|так как|поскольку|если|при|в|во|на|о|об|от|до|по|для|под|после|перед|кроме|чтобы|из|среди|через|согласно|к|ко|у|за|между|путем|путём|а также)(?=\s)`,
    'gu',
  ),
  zh: compilePattern(
    String.raw`(?<=\p{Script=Han})(?:并且?|以及|及|和|与|或|但|而|其中|因|由于|以便|包括|同时|从而|除|在|为了|由|旨在|即|经|供|向|对|根据|按照|通过|应)(?=\p{Script=Han}{2})`,
    'gu',
  ),
};
const signs = /[,،，;؛；:：()（）—–.。!?？؟、]+["”»’]?\s*/gu;

/** Addresses and links: their signs part nothing. */
const addresses = compilePattern(String.raw`\S+@[\w.-]+\w|(?:https?:\/\/|www\.)[^\s<>()（）。，、；：\p{Script=Han}]*[\w/]`, 'gu');

/** The places where a text may be cut into parts, in order, its beginning and end among them. */
export function cutParts(text: string, language: Language): PartCut[] {
  const costs = new Map<number, number>([
    [0, 0],
    [text.length, 0],
  ]);
  for (const { index } of text.matchAll(linking[language])) costs.set(index, cutTuning.word);
  const whole = [...text.matchAll(addresses)].map(({ 0: address, index }) => ({ start: index, end: index + address.length }));
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const at = index + sign.length;
    if (whole.some(({ start, end }) => start < at && at < end)) continue;
    if (/^[.,:]$/.test(sign) && /\d/.test(text.charAt(at))) continue;
    costs.set(at, 0);
  }
  return [...costs].map(([at, cost]) => ({ at, cost })).sort((a, b) => a.at - b.at);
}
