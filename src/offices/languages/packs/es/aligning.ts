export const passedOver = new Set(
  'este esta estos estas sus han sido ser son sobre todo todos toda todas mas otros otras dicho dicha hasta como'.split(' '),
);
