/**
 * How many characters before a Chinese name still belong to the post that stands before it: three in "协调员安娜·滕博". They end posts and begin
 * no name that is written by its sound.
 */
export function leadOfName(name: string): number {
  const [given = ''] = name.split(/[·•・‧-]/u, 1);
  const posts = /^.*(?:[员长任师授官使监]|代表|主席|女士|先生|博士)(?=.)/u.exec(given);
  return given === name ? 0 : (posts?.[0].length ?? 0);
}
