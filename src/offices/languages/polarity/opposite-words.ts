import type { Language } from '../../../platform/language.ts';
import { compilePattern } from '../compile-pattern.ts';

/**
 * Words that say without a denial what another language may say with one ("remains cut off", "is not accessible"): patterns on folded text in
 * lower case. They answer a denial near their place; nobody asks for them.
 */
export const oppositeWords: Record<Language, string> = {
  en: 'neglect(?:s|ed|ing)?|precarious|decoupl[a-z]+|cut off|irrespective|los(?:e|es|ing)|vacant|empty|closed?|closing|secre(?:t|cy)|anonym[a-z]+|halt(?:s|ed|ing)?|stall(?:s|ed|ing)?|decline[sd]?|declining|oppos(?:e|es|ed|ing|ition)|object(?:s|ed|ion|ions|ing)|outlaw(?:s|ed)?|waive[sd]?|renounc[a-z]+|relinquish[a-z]*|expir[a-z]+|lapse[sd]?|null|void|dismiss[a-z]*|contrary|against|wrong[a-z]*|false|misunderst[a-z]+|misinterpret[a-z]*|hamper[a-z]*|hinder[a-z]*|obstruct[a-z]*|imped[a-z]+|block(?:s|ed|ing)?|depriv[a-z]+|suspend[a-z]*|suspension|interrupt[a-z]*|short of|shortages?|shortfalls?|scarc[a-z]+|discourag[a-z]+|deter(?:s|red|ring)?|lest|otherwise|discontinu[a-z]+|remov(?:e|es|ed|ing|al)|withh[eo]ld[a-z]*|stateless|orphan[a-z]*|idle|silen(?:t|ce)|desert[a-z]*|sparse[a-z]*|worse|away from|apart from|other than|rid of|safe(?:ly)?|heavier|lighter|overdue|unfinished|resist[a-z]*|defend against|mistak[a-z]+|doubt[a-z]*|ignor[a-z]+|omi(?:t|ts|tted|ssion|ssions)|overlook[a-z]*|forg[eo]t[a-z]*|restrict(?:s|ed|ing|ion|ions)|confidential[a-z]*|intact|scant|minimal',
  fr: 'secret|a huis clos|negli[a-z]+|precaire[a-z]*|dissoci[a-z]+|coupe[a-z]*|perd[a-z]*|vacant[a-z]*|vide[a-z]*|ferme[a-z]*|anonym[a-z]+|suspen[a-z]+|interromp[a-z]+|interrup[a-z]+|declin[a-z]+|oppos[a-z]+|objet[a-z]*|objection[a-z]*|renonc[a-z]+|expir[a-z]+|caduc[a-z]*|nul|nulle|contrair[a-z]+|contre|tort|faux|fausse[a-z]*|mal|entrav[a-z]+|obstacle[a-z]*|bloqu[a-z]+|gen(?:e|er|ent)|penurie|manquement[a-z]*|decourag[a-z]+|dissua[a-z]+|autrement|termin[a-z]+|mett[a-z]+ fin|supprim[a-z]+|suppression|apatride[a-z]*|loin|hors|pire|plus lourd[a-z]*|retard[a-z]*|echou[a-z]+|echec[a-z]*|omi[st][a-z]*|omet[a-z]*|oubli[a-z]*|ignor[a-z]+|restrei[a-z]+|restric[a-z]+|confidentiel[a-z]*|prive[a-z]*|lever|leve[a-z]*|abro[a-z]+|ecart[a-z]+',
  es: 'secret[oa]s?|a puerta cerrada|desaten[a-z]+|descuid[a-z]+|precari[a-z]+|desvincul[a-z]+|cortad[a-z]+|perd[a-z]+|pierd[a-z]+|vacante[a-z]*|vaci[a-z]+|cerrad[a-z]+|cierr[a-z]+|anonim[a-z]+|suspend[a-z]*|suspens[a-z]+|interrump[a-z]+|declin[a-z]+|opon[a-z]+|opus[a-z]+|oposici[a-z]+|objec[a-z]+|objet[a-z]+|renunci[a-z]+|expir[a-z]+|venc(?:e|ido|imiento)[a-z]*|caduc[a-z]+|nul[oa]s?|contra|contrari[a-z]+|mal|fals[a-z]+|obstacul[a-z]+|dificult[a-z]+|bloque[a-z]+|priv[a-z]+|escas[a-z]+|disuad[a-z]+|desal[a-z]+|otra cosa|termin[a-z]+|poner fin|suprim[a-z]+|apatrid[a-z]+|lejos|fuera|peor[a-z]*|mas grave|retras[a-z]+|fracas[a-z]+|olvid[a-z]+|ignor[a-z]+|restri[a-z]+|reservad[a-z]+|confidencial[a-z]*|derog[a-z]+|segur[a-z]+|malinterpret[a-z]+',
  ar: '[وبلف]*(?:ال)?(?:اهمال|مهمل\\p{L}*|مهدد\\p{L}*|هش\\p{L}?|انقطاع|مقطوع\\p{L}*|منقطع\\p{L}*|محروم\\p{L}*|يحرم|تحرم|حرم\\p{L}*|شاغر\\p{L}*|فارغ\\p{L}*|مغلق\\p{L}*|سري\\p{L}*|مجهول\\p{L}*|تعليق|وقف|ايقاف|معارض\\p{L}*|يعارض|تعارض|اعترض\\p{L}*|اعتراض\\p{L}*|تنازل\\p{L}*|يتنازل|انتهاء|انتهي|انتهت|تنتهي|ينتهي|منته\\p{L}*|باطل\\p{L}*|لاغ\\p{L}*|ضد|خطا\\p{L}*|اساء\\p{L}*|اسيء|اسيئ\\p{L}*|عرقل\\p{L}*|اعاق\\p{L}*|يعوق|تعوق|يعيق|تعيق|حرمان\\p{L}*|شح|ندرة|فقد\\p{L}*|فقدان|خسار\\p{L}*|ضياع|ازال\\p{L}*|محو|قضاء|منفرد\\p{L}*|اسوا|اشد|تاخر\\p{L}*|متاخر\\p{L}*|تاخير\\p{L}*|فشل\\p{L}*|اخفق\\p{L}*|اخفاق|اغفل\\p{L}*|اغفال|سهو|نسي\\p{L}*|تجاهل\\p{L}*|قصر\\p{L}*|مقصور\\p{L}*|مقيد\\p{L}*|قيود|تقييد|فصل|يفصل|مامون\\p{L}*|بعيد\\p{L}*|بمعزل|تحرر|تحول|يحول|حال دون|لغو|امسك\\p{L}*|احجم\\p{L}*|امتناع|صعب\\p{L}*|متعذر\\p{L}*|استحال\\p{L}*|مستحيل\\p{L}*|صعوبة)',
  ru: 'пренебрег\\p{L}+|игнорир\\p{L}+|шатк\\p{L}+|отреза\\p{L}+|утра[тч]\\p{L}+|потер\\p{L}+|теря\\p{L}+|вакант\\p{L}+|пуст\\p{L}+|закры\\p{L}+|секрет\\p{L}+|аноним\\p{L}+|приостан\\p{L}+|прерв\\p{L}+|перерыв\\p{L}*|возраж\\p{L}+|отрица\\p{L}+|истек\\p{L}+|истеч\\p{L}+|ничтож\\p{L}+|ошиб\\p{L}+|лож\\p{L}+|затрудн\\p{L}+|трудн\\p{L}+|блокир\\p{L}+|нехватк\\p{L}+|дефицит\\p{L}*|сдерж\\p{L}+|удерж\\p{L}+|иначе|ин(?:ой|ое|ого|ые|ых|ая)|заверш\\p{L}+|устран\\p{L}+|удал\\p{L}+|снят\\p{L}+|апатрид\\p{L}*|вдали|далек\\p{L}+|хуже|тяжел\\p{L}+|строже|опозда\\p{L}+|поздн\\p{L}+|просроч\\p{L}+|задолж\\p{L}+|провал\\p{L}+|упущ\\p{L}+|упуст\\p{L}+|забы\\p{L}+|огранич\\p{L}+|резерв\\p{L}+|конфиденц\\p{L}+|вопреки|против|напротив|безопас\\p{L}+|бездейств\\p{L}+|без\\p{L}{4,}|бес\\p{L}{4,}|затяну\\p{L}+|отложен\\p{L}*|отсроч\\p{L}+',
  zh: '忽视|忽略|被忽|不稳|脱钩|丧失|失去|失败|失效|空缺|关闭|封闭|闭门|秘密|保密|匿名|中止|暂停|中断|终止|反对|异议|相反|违反|违背|放弃|期满|届满|到期|作废|无效|错误|限制|剥夺|短缺|缺乏|匮乏|劝阻|否则|结束|完结|废除|废止|撤销|撤回|单独|独自|远离|更重|较重|迟到|遗漏|保留|机密|安全|困难|受阻|阻碍|断绝|隔绝',
};

const compiled = new Map<Language, RegExp>();

/** The opposites of a language as one pattern of whole words. */
export function oppositePattern(language: Language): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  const source = oppositeWords[language];
  const made = compilePattern(language === 'zh' ? `(?:${source})` : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  compiled.set(language, made);
  return made;
}
