export const passedOver = new Set(
  'est sont sur dans pas plus tel tels tout tous toute toutes ete avoir etre fait font lors ainsi dont cette leur leurs ses ces mise'.split(
    ' ',
  ),
);

export const linking = String.raw`(?<=\s)(?:et|ou|mais|qui|que|dont|où|lorsque|tandis|avec|sans|y compris|notamment|comme|car|en|dans|sur|à|au|aux|par|pour|sous|après|avant|pendant|sauf|afin|si|parmi|entre|lors|conformément|depuis|vers|contre|ainsi|selon|jusqu)(?=[\s'’])`;

export const countryEnding: RegExp = /es?$/u;
