import { bareLetters, joinedWords, searchable } from './searchable.ts';
import type { SourceWord } from './source-words.ts';

/** Which words of a source a text layer holds, whole: letters on neither side that are not theirs. */
export function findWords(words: readonly SourceWord[], textLayer: string): { found: SourceWord[]; lost: SourceWord[] } {
  const layer = layers(textLayer);
  const found = words.filter((word) => holds(layer, word));
  return { found, lost: words.filter((word) => !found.includes(word)) };
}

type Layers = { plain: string; joined: string; dense: string; letters: string };

function layers(textLayer: string): Layers {
  const plain = searchable(textLayer);
  return { plain: bareLetters(plain), joined: joinedWords(plain), dense: plain.replaceAll(' ', ''), letters: lettersOf(plain) };
}

function holds(layer: Layers, { class: kind, text }: SourceWord): boolean {
  if (kind === 'url') return brokenAddress(text).test(layer.dense);
  // A date may break at its spaces and meet the signs around it.
  if (kind === 'date') return layer.letters.includes(lettersOf(text));
  if (kind === 'code' || kind === 'email') return layer.plain.includes(bareLetters(text));
  if (kind === 'number') return whole(text, '\\p{Nd}').test(layer.plain);
  if (/\p{Script=Han}/u.test(text)) return layer.dense.includes(text);
  return whole(joinedWords(text), /\p{Script=Arabic}/u.test(text) ? '\\p{Script=Arabic}' : '[\\p{L}--\\p{Script=Arabic}]').test(
    layer.joined,
  );
}

function whole(text: string, kin: string): RegExp {
  return new RegExp(`(?<!${kin})${RegExp.escape(text)}(?!${kin})`, 'v');
}

/** A web address may break after a slash; there poppler shows the sign that ends the Arabic sentence, if one does. */
function brokenAddress(address: string): RegExp {
  return new RegExp(
    address
      .split(/(?<=[^/]\/)(?=[^/])|(?=[?&#])/u)
      .map(RegExp.escape)
      .join('[.،؛,:]?'),
    'v',
  );
}

function lettersOf(text: string): string {
  return bareLetters(text).replace(/[^\p{L}\p{N}]/gu, '');
}
