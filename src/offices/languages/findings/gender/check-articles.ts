import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';

/** Nouns of official texts by gender, as written after an article; what may be either ("mode", "orden") is left out. */
const nouns: Partial<Record<Language, { m: string; f: string }>> = {
  fr: {
    m: 'Conseil|Comité|Bureau|Secrétariat|Parlement|Programme|Fonds|Gouvernement|Groupe|Forum|Sénat|Congrès|Ministère|Réseau|Président|Directeur|Secrétaire général|rapport|projet|règlement|budget|programme|document|délai|délégué|débat|vote|compte rendu|procès-verbal|mandat|traité|protocole|pacte|gouvernement|parlement|comité|conseil|groupe de travail|secrétariat|statut',
    f: 'Commission|Conférence|Chambre|Délégation|Présidente|Directrice|Secrétaire générale|Réunion|Banque|Cour|Ligue|Convention|Charte|Déclaration|Résolution|résolution|session|réunion|séance|commission|conférence|décision|délégation|recommandation|déclaration|convention|participation|coopération|proposition|candidature|lettre|politique|protection|paix|sécurité|démocratie|chambre|présidence|vice-présidence|version|langue|salle',
  },
  es: {
    m: 'Consejo|Comité|Parlamento|Programa|Fondo|Gobierno|Grupo|Foro|Senado|Congreso|Ministerio|Presidente|Director|Secretario|Reglamento|Estatuto|Acuerdo|Protocolo|Pacto|presupuesto|documento|plazo|delegado|mandato|tratado|protocolo|gobierno|parlamento|comité|consejo|grupo|período|tema|sistema|problema|acuerdo|convenio|párrafo|artículo',
    f: 'Comisión|Conferencia|Delegación|Presidenta|Directora|Reunión|Corte|Liga|Convención|Carta|Declaración|Resolución|Mesa|Junta|Unión|Organización|resolución|sesión|reunión|comisión|conferencia|decisión|delegación|recomendación|declaración|convención|cuestión|fecha|participación|cooperación|propuesta|solicitud|lista|carta|política|protección|paz|seguridad|democracia|presidencia|versión|mesa|sala',
  },
};
const articles: Partial<Record<Language, { m: string; f: string; turn: readonly (readonly [m: string, f: string])[] }>> = {
  fr: {
    m: 'le|du|au|un|ce',
    f: 'la|de la|à la|une|cette',
    turn: [
      ['le', 'la'],
      ['du', 'de la'],
      ['au', 'à la'],
      ['un', 'une'],
      ['ce', 'cette'],
    ],
  },
  es: {
    m: 'el|del|al|un|este|dicho|nuestro',
    f: 'la|una|esta|dicha|nuestra',
    turn: [
      ['el', 'la'],
      ['del', 'de la'],
      ['al', 'a la'],
      ['un', 'una'],
      ['este', 'esta'],
      ['dicho', 'dicha'],
      ['nuestro', 'nuestra'],
    ],
  },
};
const arabic = {
  verbs: 'اجتمع|وافق|قرر|[أا]وصى|[أا]حاط|شدد|رحب|لاحظ',
  nouns: 'اللجنة|الجمعية|المنظمة|الأمانة|الهيئة|الدورة|المجموعة|الوكالة|المفوضية|الحكومة|الشبكة|الرابطة|الكتلة',
  masculine: 'المجلس|المؤتمر|البرلمان|المكتب|الفريق',
};

/** Articles that do not fit their noun in French and Spanish, elisions, and Arabic verbs at the head of a sentence before a body of the other gender. */
export function checkArticles(rows: Row[]): Finding[] {
  return rows.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      if (passage.language === 'fr') return [...misfits(passage), ...elisions(passage)];
      if (passage.language === 'es') return misfits(passage);
      return passage.language === 'ar' ? bodiesOf(passage) : [];
    }),
  );
}

const compiled = new Map<string, RegExp>();

function misfits(passage: Passage): Finding[] {
  const { language, text } = passage;
  const [own, words] = [nouns[language], articles[language]];
  if (!own || !words) return [];
  return (['m', 'f'] as const).flatMap((gender) => {
    const other = gender === 'm' ? 'f' : 'm';
    const source = `(?<![\\p{L}’'-])(${words[other]})\\s(${own[gender]})(?![\\p{L}-])`;
    const regex = compiled.get(source) ?? new RegExp(source, 'giu');
    compiled.set(source, regex);
    return [...text.matchAll(regex)].flatMap((match) => {
      const [whole, article = '', noun = ''] = match;
      if (!own[gender].split('|').includes(noun)) return [];
      const pair = words.turn.find((one) => one[other === 'm' ? 0 : 1] === article.toLowerCase());
      const made = pair?.[other === 'm' ? 1 : 0];
      const suggestion = made && `${/^\p{Lu}/u.test(article) ? made.charAt(0).toUpperCase() + made.slice(1) : made} ${noun}`;
      return [told(passage, match.index, whole, suggestion, 0.85)];
    });
  });
}

/** "l'Commission", "le Assemblée", "de Organisation". */
function elisions(passage: Passage): Finding[] {
  const { text } = passage;
  const before = /(?<![\p{L}’'-])([ldLD])[’'](?=[bcdfgjklmnpqrstvwxz]\p{Ll}{2,})(\p{L}+)/giu;
  const without =
    /(?<![\p{L}’'-])(le|la|de|que|ne|je|se)\s((?:Assemblée|Organisation|Union|Inde|Europe|Afrique|Asie|Amérique|assemblée|organisation|union|ordre|article|année|accord|avis|État|Égypte|Allemagne|Italie|Espagne|Algérie|Argentine)\p{L}*)/gu;
  return [
    ...[...text.matchAll(before)].map((match) => told(passage, match.index, match[0], undefined, 0.8)),
    ...[...text.matchAll(without)].map((match) => {
      const [whole, small = '', noun = ''] = match;
      return told(passage, match.index, whole, `${small.slice(0, -1)}’${noun}`, 0.85);
    }),
  ];
}

/** "اجتمع اللجنة", "اجتمعت المجلس". */
function bodiesOf(passage: Passage): Finding[] {
  const { text } = passage;
  const head = '(?<=^|[.؟!]\\s|،\\s)(?:و|كما\\s|وقد\\s)?';
  const patterns = [
    `${head}(?:${arabic.verbs}) (?:${arabic.nouns})(?!\\p{L})`,
    `${head}(?:${arabic.verbs})ت (?:${arabic.masculine})(?!\\p{L})`,
  ];
  return patterns.flatMap((source) => {
    const regex = compiled.get(source) ?? new RegExp(source, 'gu');
    compiled.set(source, regex);
    return [...text.matchAll(regex)].map((match) => told(passage, match.index, match[0], undefined, 0.75));
  });
}

function told(passage: Passage, start: number, found: string, suggestion: string | undefined, confidence: number): Finding {
  const span = spanOf(passage, { start, end: start + found.length });
  return raise('gender-article', passage.key, {
    spans: [span],
    confidence,
    name: span.text,
    ...(suggestion ? { expected: suggestion, suggestion } : {}),
  });
}
