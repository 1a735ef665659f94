export const passedOver = new Set(
  'est sont sur dans pas plus tel tels tout tous toute toutes ete avoir etre fait font lors ainsi dont cette leur leurs ses ces mise'.split(
    ' ',
  ),
);
