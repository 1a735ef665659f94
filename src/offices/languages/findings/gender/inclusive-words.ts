import type { Language } from '../../../../platform/language.ts';

/** A group of persons in the masculine and the feminine plural, with the article that makes it all of them. */
export type Group = { m: string; f: string; article: string };

const made = (article: string, text: string): Group[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [m = '', f = ''] = pair.split('/');
      return { m, f, article };
    });

/** Groups that a house naming women and men names twice; nouns that are alike for both are none. */
export const groups: Partial<Record<Language, readonly Group[]>> = {
  fr: made(
    '(?:les|aux|des|tous les|nos|leurs) ',
    `délégués/déléguées participants/participantes députés/députées sénateurs/sénatrices citoyens/citoyennes élus/élues électeurs/électrices
candidats/candidates experts/expertes présidents/présidentes directeurs/directrices conseillers/conseillères ambassadeurs/ambassadrices
observateurs/observatrices administrateurs/administratrices traducteurs/traductrices orateurs/oratrices étudiants/étudiantes
travailleurs/travailleuses agriculteurs/agricultrices enseignants/enseignantes représentants/représentantes dirigeants/dirigeantes`,
  ),
  es: made(
    '(?:los|todos los) ',
    `delegados/delegadas diputados/diputadas senadores/senadoras ciudadanos/ciudadanas electores/electoras candidatos/candidatas
expertos/expertas presidentes/presidentas directores/directoras embajadores/embajadoras observadores/observadoras
consejeros/consejeras traductores/traductoras oradores/oradoras trabajadores/trabajadoras funcionarios/funcionarias ministros/ministras
agricultores/agricultoras niños/niñas alumnos/alumnas`,
  ),
  ar: made('', 'المندوبون/المندوبات المشاركون/المشاركات المواطنون/المواطنات البرلمانيون/البرلمانيات الناخبون/الناخبات المرشحون/المرشحات'),
};

/** Words that name a man and mean anybody, with one that does not. */
export const generalWords: Partial<Record<Language, readonly (readonly [man: string, person: string])[]>> = {
  en: [
    ['chairman', 'chair'],
    ['chairmen', 'chairs'],
    ['vice-chairman', 'vice-chair'],
    ['spokesman', 'spokesperson'],
    ['spokesmen', 'spokespersons'],
    ['manpower', 'workforce'],
    ['mankind', 'humankind'],
    ['man-made', 'human-made'],
    ['businessmen', 'business people'],
    ['businessman', 'business person'],
    ['congressmen', 'members of congress'],
    ['policemen', 'police officers'],
    ['firemen', 'firefighters'],
    ['statesmen', 'political leaders'],
    ['layman', 'layperson'],
    ['man-hours', 'working hours'],
  ],
  fr: [
    ["hommes d[’']affaires", 'gens d’affaires'],
    ['hommes politiques', 'responsables politiques'],
    ["hommes d[’']État", 'responsables politiques'],
  ],
  es: [
    ['hombres de negocios', 'personas de negocios'],
    ['hombres de Estado', 'dirigentes políticos'],
    ['el hombre de la calle', 'la gente de la calle'],
  ],
};

/** Short marks for both: "délégué·e·s", "élu(e)s", "delegados/as", "todxs", "l@s", "s/he", "المشاركون/ات". */
export const shortMarks: Partial<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\d])(?:s\/he|\(s\)he|he\/she|she\/he|his\/her|her\/his|him\/her)(?![\p{L}\d])/giu,
  fr: /(?<![\p{L}\d@./])\p{L}+(?:[·•]\p{L}{1,5}(?:[·•]s)?|\((?:e|ne|trice|euse|ère)\)s?|-e-s|\/e(?:\/s|s)?)(?!\p{L})|(?<!\p{L})(?:iels?|celleux|toustes)(?!\p{L})/giu,
  es: /(?<![\p{L}\d@./])(?:\p{L}+[oae]s?\/(?:as?|os?)|\p{L}+\((?:a|as|o|os)\)|\p{L}{2,}(?:@s?|xs))(?![\p{L}\d.@])|(?<!\p{L})(?:l@s|todes|elles)(?!\p{L})/giu,
  ar: /[\p{Script=Arabic}]{3,}(?:\/|\()(?:ات|ة)(?![\p{Script=Arabic}])\)?/gu,
  ru: /(?<!\p{L})(?:депутатк|министерк|директорк|редакторк|авторк|президентк|экспертк|докладчиц|председательниц)\p{L}{1,3}(?!\p{L})/giu,
};
