export const passedOver = new Set(
  'este esta estos estas sus han sido ser son sobre todo todos toda todas mas otros otras dicho dicha hasta como'.split(' '),
);

export const linking = String.raw`(?<=\s)(?:y|e|o|u|pero|que|quien|cuyo|cuya|donde|cuando|mientras|con|sin|incluid[oa]s?|en|sobre|a|al|por|para|bajo|tras|después|antes|durante|salvo|excepto|si|entre|como|según|conforme|desde|hasta|hacia|contra)(?=\s)`;

export const countryEnding: RegExp = /[ao]s?$/u;
