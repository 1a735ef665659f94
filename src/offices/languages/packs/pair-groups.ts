import type { Group } from '../findings/gender/inclusive-words.ts';

export const made = (article: string, text: string): Group[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [m = '', f = ''] = pair.split('/');
      return { m, f, article };
    });
