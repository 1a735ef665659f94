import type { ScreenLanguage } from '../../../platform/language.ts';
import { displayName } from '../display-name.ts';
import type { ExportedPost } from '../importing/import-export.ts';
import { wordPost } from '../posts/word-posts.ts';

/** The holders of posts as vCard 4.0 (RFC 6350), one card a post; names in other scripts stand beside as alternatives of one another. */
export function writeVcards(posts: readonly ExportedPost[], language: ScreenLanguage): string {
  return posts
    .filter(({ post }) => post.holder)
    .map((each) => cardOf(each, language))
    .join('');
}

function cardOf({ post, body, heading }: ExportedPost, language: ScreenLanguage): string {
  const { holder, email, phone } = post;
  const names = holder?.names ?? [];
  const first = names.find((name) => name.script === (language === 'ar' ? 'Arab' : 'Latn')) ?? names[0];
  const ordered = [...names].sort((one, other) => Number(other === first) - Number(one === first));
  const params = (index: number) => (names.length > 1 ? `;ALTID=1${index === 0 ? ';PREF=1' : ''}` : '');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${post.id}`,
    `FN:${escapeText(displayName(names, language))}`,
    ...ordered.map(({ family, given, particle }, index) => {
      const whole = [particle, family].filter(Boolean).join(' ');
      return `N${params(index)}:${[whole, given, '', index === 0 ? (holder?.honorific ?? '') : '', ''].map(escapeText).join(';')}`;
    }),
    ...(holder?.gender ? [`GENDER:${holder.gender === 'female' ? 'F' : 'M'}`] : []),
    `ORG:${escapeText(heading)}`,
    `TITLE:${escapeText(wordPost({ kind: post.kind, committee: post.committee }, body.kind, holder?.gender ?? null, language))}`,
    ...(email ? [`EMAIL:${escapeText(email.value)}`] : []),
    ...(phone ? [`TEL;VALUE=text:${escapeText(phone.value)}`] : []),
    ...(holder?.languages ?? []).map((code) => `LANG:${code}`),
    'END:VCARD',
  ];
  return lines.map(fold).join('');
}

const escapeText = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line of at most 75 bytes; what is longer goes on after a blank, never within a character. */
function fold(line: string): string {
  const parts: string[] = [''];
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 74) {
      parts.push('');
      bytes = 1;
    }
    parts[parts.length - 1] += character;
    bytes += size;
  }
  return `${parts.join('\r\n ')}\r\n`;
}
