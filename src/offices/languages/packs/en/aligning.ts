export const passedOver = new Set(
  'this these those that such any all may can shall will have has had been being also other than its their there here very only'.split(' '),
);

export const linking = String.raw`(?<=\s)(?:and|or|but|which|who|whose|whom|where|when|while|whereas|that|with|without|including|as|because|since|in|on|at|by|for|from|to|under|after|before|during|following|through|throughout|among|between|within|against|until|unless|except|if|so|than|into|upon|towards?|\p{Ll}{3,}ing)(?=\s)`;

export const countryEnding: RegExp = /[aeiouy]$/u;
