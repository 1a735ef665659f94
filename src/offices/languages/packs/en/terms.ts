export const passedOver = new Set(['the', 'of', 'a', 'an', 's']);
