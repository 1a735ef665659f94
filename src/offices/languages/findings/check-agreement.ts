import type { Finding } from '../compare-finding.ts';
import { personVerbs } from './arabic-verbs.ts';
import type { Read } from './check-gender.ts';
import type { Mention, Sex } from './find-mentions.ts';
import { raise, spanOf } from './passage.ts';
import { evidenceIn } from './resolve-sex.ts';

/** What one version shows by itself: verb against title in Arabic, participle against title in French, pronoun and past tense against the holder. */
export function checkAgreement(reads: Read[], known: ReadonlyMap<string, Sex>): Finding[] {
  return reads.flatMap((read) => {
    switch (read.passage.language) {
      case 'ar':
        return arabicVerbs(read, known);
      case 'fr':
        return participles(
          read,
          known,
          /^(?:[^.;,]{0,60}?(?:, (?:mme|m\.)[^,]{2,40},)?)\s(?:a ete|est|etait|sera|fut|avait ete|aura ete)\s(\p{L}+)(?!\p{L})/u,
        );
      case 'es':
        return participles(
          read,
          known,
          /^(?:[^.;,]{0,60}?(?:, (?:la |el )?(?:sra?\.)[^,]{2,40},)?)\s(?:fue|ha sido|es|sera|estuvo|habia sido)\s(\p{L}+)(?!\p{L})/u,
        );
      case 'ru':
        return russianPast(read, known);
      default:
        return pronouns(read, known);
    }
  });
}

const feminine = (form: Sex | undefined) => form === 'f';

/** A verb right before its subject agrees with it: "طلبت رئيس" and "طلب رئيسة" do not. */
function arabicVerbs({ row, passage, mentions }: Read, known: ReadonlyMap<string, Sex>): Finding[] {
  return mentions.flatMap((mention) => {
    const verb = verbBefore(mention, passage.lower, passage.folded.at);
    if (!verb || (verb.object && verb.joined)) return [];
    const at = { start: passage.folded.at[verb.start] ?? 0, end: mention.end };
    const holder = known.get(mention.post);
    const wanted = holder ?? mention.form;
    if (wanted === undefined || verb.sex === wanted) return [];
    const one = personVerbs.find((each) => each.m === verb.word || each.f === verb.word);
    const prefix = passage.text.slice(at.start, mention.start).trim();
    const expected = verb.sex === 'f' && !holder ? undefined : one?.[wanted];
    return [
      raise('gender-verb', row.key, {
        spans: [spanOf(passage, at)],
        confidence: holder ? 0.95 : verb.object ? 0.75 : 0.85,
        name: prefix,
        ...(expected ? { expected } : {}),
      }),
    ];
  });
}

function verbBefore(mention: Mention, lower: string, at: number[]) {
  const from = at.indexOf(mention.start);
  if (from < 0) return undefined;
  const whole = /(?:^|[^\p{L}])(\p{L}+)\s$/u.exec(lower.slice(0, from))?.[1];
  if (!whole) return undefined;
  const isVerb = (word: string) => personVerbs.some(({ m, f }) => m === word || f === word);
  const found = isVerb(whole) ? ['', '', whole] : ['', whole.charAt(0), whole.slice(1)];
  if (found[1] && !/[وف]/u.test(found[1])) return undefined;
  const word = found[2] ?? '';
  const start = from - word.length - 1;
  const verb = personVerbs.find(({ m, f }) => m === word || f === word);
  const joined = found[1] ?? '';
  return (
    verb && {
      word,
      start: start - joined.length,
      object: verb.object,
      joined: joined !== '',
      sex: verb.f === word ? ('f' as const) : ('m' as const),
    }
  );
}

/** The participle after "to be" agrees with a title whose gender is sure: its own form is feminine, or the directory says so. */
function participles({ row, passage, mentions }: Read, known: ReadonlyMap<string, Sex>, pattern: RegExp): Finding[] {
  return mentions.flatMap((mention) => {
    const sex = known.get(mention.post) ?? mention.honorific ?? mention.form;
    const from = passage.folded.at.indexOf(mention.end);
    if (sex === undefined || from < 0) return [];
    const after = passage.lower.slice(from);
    const found = pattern.exec(after);
    const word = found?.[1];
    if (
      !found ||
      !word ||
      /\b(?:qui|que|dont|ou|a|ont|et|avec|par|y|con|por|ha)\b/.test(
        after.slice(0, found[0].length - word.length).replace(/\s(?:a ete|ha sido)\s$/, ''),
      )
    )
      return [];
    const form = participleSex(word, passage.language === 'fr');
    if (form === undefined || form === sex) return [];
    const end = from + found[0].length;
    const span = { start: passage.folded.at[end - word.length] ?? 0, end: (passage.folded.at[end - 1] ?? 0) + 1 };
    const written = passage.text.slice(span.start, span.end);
    const expected =
      passage.language === 'fr'
        ? feminine(sex)
          ? `${written}e`
          : written.replace(/e$/, '')
        : written.replace(/[oa]$/, feminine(sex) ? 'a' : 'o');
    return [
      raise('gender-participle', row.key, {
        spans: [spanOf(passage, { start: mention.start, end: span.end })],
        confidence: 0.85,
        name: written,
        expected,
        suggestion: expected,
      }),
    ];
  });
}

/** The gender of a participle: regular endings only ("invité", "élue", "réélu", "elegida"); anything else says nothing. */
function participleSex(word: string, french: boolean): Sex | undefined {
  if (!french) return /(?:ad|id|uest|rit)a$/.test(word) ? 'f' : /(?:ad|id|uest|rit)o$/.test(word) ? 'm' : undefined;
  if (/^(?:elue|reelue|recue|venue|revenue|devenue|accueillie|saisie|avertie|investie|reunie)$/.test(word)) return 'f';
  if (/^(?:elu|reelu|recu|venu|revenu|devenu|accueilli|saisi|averti|investi|reuni)$/.test(word)) return 'm';
  if (
    /^(?:invite|nomme|charge|designe|prie|arrive|entre|alle|appele|remercie|consulte|autorise|mandate|informe|associe|represente|remplace|decede|ne|convoque|presente|assiste|accompagne|felicite|sollicite|convie|interroge|habilite|engage|elevé)$/.test(
      word,
    )
  )
    return 'm';
  if (
    /^(?:invitee|nommee|chargee|designee|priee|arrivee|entree|allee|appelee|remerciee|consultee|autorisee|mandatee|informee|associee|representee|remplacee|decedee|nee|convoquee|presentee|assistee|accompagnee|felicitee|sollicitee|conviee|interrogee|habilitee|engagee|elevee)$/.test(
      word,
    )
  )
    return 'f';
  return undefined;
}

/** A Russian past tense right after a title: of a woman (by the directory or "г-жа"), a masculine verb is looked at. */
function russianPast({ row, passage, mentions }: Read, known: ReadonlyMap<string, Sex>): Finding[] {
  return mentions.flatMap((mention) => {
    const sex = known.get(mention.post) ?? mention.honorific;
    const from = passage.folded.at.indexOf(mention.end);
    if (sex === undefined || from < 0) return [];
    const found = /^[^.;]{0,80}?[\s,](?!был |была )(\p{L}{2,}[аеияоуы](л|лся|ла|лась))(?!\p{L})/u.exec(passage.lower.slice(from));
    if (!found?.[1] || !found[2]) return [];
    const form: Sex = found[2].startsWith('ла') ? 'f' : 'm';
    if (form === sex) return [];
    const end = from + found[0].length;
    const span = { start: passage.folded.at[end - found[1].length] ?? 0, end: (passage.folded.at[end - 1] ?? 0) + 1 };
    const written = passage.text.slice(span.start, span.end);
    const expected =
      sex === 'f' ? written.replace(/л$/, 'ла').replace(/лся$/, 'лась') : written.replace(/ла$/, 'л').replace(/лась$/, 'лся');
    return [
      raise('gender-verb', row.key, {
        severity: 'look',
        spans: [spanOf(passage, { start: mention.start, end: span.end })],
        confidence: 0.7,
        name: written,
        expected,
        suggestion: expected,
      }),
    ];
  });
}

/** English and Chinese: an honorific or pronoun that is not the holder's. */
function pronouns({ row, passage, mentions }: Read, known: ReadonlyMap<string, Sex>): Finding[] {
  return evidenceIn(passage, mentions).flatMap((one) => {
    const holder = known.get(one.post);
    if (holder === undefined || holder === one.sex || one.from === 'title') return [];
    const written = passage.text.slice(one.start, one.end);
    const expected = swaps[written.toLowerCase().replace('.', '')]?.[holder];
    return [
      raise('gender-pronoun', row.key, {
        spans: [spanOf(passage, one)],
        confidence: one.from === 'honorific' ? 0.95 : 0.8,
        name: written,
        ...(expected ? { expected } : {}),
      }),
    ];
  });
}

const swaps: Record<string, Record<Sex, string>> = {
  he: { f: 'she', m: 'he' },
  him: { f: 'her', m: 'him' },
  his: { f: 'her', m: 'his' },
  himself: { f: 'herself', m: 'himself' },
  she: { f: 'she', m: 'he' },
  herself: { f: 'herself', m: 'himself' },
  mr: { f: 'Ms.', m: 'Mr.' },
  ms: { f: 'Ms.', m: 'Mr.' },
  mrs: { f: 'Ms.', m: 'Mr.' },
  她: { f: '她', m: '他' },
  他: { f: '她', m: '他' },
};
