export const passedOver = new Set(
  'this these those that such any all may can shall will have has had been being also other than its their there here very only'.split(' '),
);
