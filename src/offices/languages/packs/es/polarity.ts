import type { DenialWords } from '../../polarity/denial-words.ts';
import { anyOf } from '../any-of.ts';

export const denialWords: DenialWords = {
  none: 'nos|no(?=\\.? ?(?:[a-z]{1,6}[/-])?\\d)|nada mas|otro no|si y otro no|de lo contrario|(?:sin|carentes? de) litoral|sin embargo|o no|no cabe duda|ni mas ni menos|sin hogar|sin techo|sin apelacion',
  idle: anyOf(
    'siempre que no(?= se trat| sea| fuer)',
    '(?:no|nunca|ni|ningun[a-z]*)(?: (?!a |no |ni |sin )[a-z]+){0,6}? (?:mas|(?<!a )menos|mayor|menor|superior|inferior) (?:de|que|a|al|del)(?= )',
    'no (?:antes|despues) del?|no [^,.;:]{1,60},? sino(?= (?!que))|no (?:se )?(?:pierd|perd)[a-z]+ de vista',
    '(?:no|ni)(?: [a-z]+){0,5}? (?:exced[a-z]*|rebas[a-z]*|super(?:ar?|e|en|ara|aran))|no escatim[a-z]+',
    'no (?:se )?dej[a-z]+ a nadie|sin dejar a nadie|nadie (?:se )?quede',
    'no (?:solo|solamente|unicamente|simplemente|exclusivamente|meramente)|como maximo|a mas tardar|a lo sumo|sin perjuicio',
    'sin (?:demora|dilacion|duda|excepcion|tardanza)|no (?:solo|solamente|unicamente|obstante)',
    'no (?:menos|mas|antes|despues) (?:de|que|tarde)|no dud[a-z]*|no gubernamental[a-z]*',
    'no (?:[a-z]+ )?(?:superior|inferior|exced|super|rebas)[a-z]*|no es sino|no mas tarde',
  ),
  perhaps: 'mientras no|hasta que no|no [^,.;:]{1,50}? (?:sino(?! que)|mas que|hasta|salvo|excepto|a menos)|no (?:[a-z]+ ){1,3}mas que',
  denial: 'no|tampoco',
  again: 'ni|ningun[a-z]*|nada|nadie|nunca|jamas',
  unless:
    'a menos que|siempre y cuando no|salvo (?:acuerdo|pacto|indicacion|estipulacion|que|si|cuando|decision|disposicion)|a no ser|excepto (?:si|cuando)',
  until: 'hasta que|mientras|antes de que',
  firm: 'sin|imposible|imposibilidad',
  weak: anyOf(
    'sin|inhuman[a-z]*|falt[a-z]*|ausen[a-z]*|carec[a-z]*|carenc[a-z]*|imped[a-z]*|impid[a-z]*|imposib[a-z]*|prohib[a-z]*',
    'exclu[a-z]*|rechaz[a-z]*|neg(?:ar|o|ado|ada|ativa)[a-z]*|nieg[a-z]+|deneg[a-z]*|evit[a-z]*',
    'in(?:suficien|adecua|capa|admis|compat|valid|aliena|viola|segur|justi|establ|accesib|activ|exist)[a-z]*|ilicit[a-z]*',
    'ilegal[a-z]*|(?:in|im|ir)[a-z]{3,}(?:able|ible)s?|irregular[a-z]*|en lugar de|en vez de|abst[a-z]*|ces(?:ar|a|o|e|en|an)',
    'dej(?:ar(?:a|an|on)?|a|o|e|en|an|aba|aban|aron)',
    'no(?= [a-z]{3,}(?:ad[oa]|id[oa]|ori[oa]|ari[oa]|iv[oa]|al(?:es)?|ic[oa]|nte|ble|os[oa])s?(?![a-z]))|desigual[a-z]*',
    'pendiente[a-z]*|exent[a-z]*|libres? de|neutr[oa]s?|elimin[a-z]*|anul[a-z]*|cancel[a-z]*|independientemente|desconoc[a-z]*',
    'retir[a-z]*|im(?:parcial|munid)[a-z]*|indebid[a-z]*|injustific[a-z]*|inutil[a-z]*|vano|invalid[a-z]*',
    'proteg[a-z]+ (?:[a-z]+ ){0,6}(?:contra|de|del)|proteccion (?:[a-z]+ ){0,4}contra|a salvo|inmun[a-z]+|impun[a-z]+',
    'perdid[a-z]+|priv(?:ar|ad|acion|e|en|a)[a-z]*|desposei[a-z]+|renunci[a-z]+|absten[a-z]+|absteng[a-z]+|pon[a-z]* fin',
    'revoc[a-z]+|derog[a-z]+|abol[a-z]+|anul[a-z]+|supresion|elimin[a-z]+|erradic[a-z]+|desestim[a-z]+|impugn[a-z]+|objec[a-z]+',
    'objet[a-z]+|contraven[a-z]+|infring[a-z]+|infrac[a-z]+|quebrant[a-z]+|incumpl[a-z]+|menoscab[a-z]+|prejuzg[a-z]+',
    'desconoc[a-z]+|ignor[a-z]+|analfab[a-z]+|insuf[a-z]+|deficien[a-z]+|lagun[a-z]+|carenc[a-z]+|carec[a-z]+|carezc[a-z]+',
    'descuid[a-z]+|omi[a-z]+|hac[a-z]+ caso omiso',
    'des(?:acuer|aliento|alent|aparec|aprob|arm|atend|ayun|calif|conf|cons|contin|emple|est|favor|honr|hon|igual|inter|leal|med|mint|nutr|obed|ocup|orden|pleg|poj|pose|prov|truc|vent|vir|vincul|trato)[a-z]*',
    'in(?:acab|acce|acep|acti|adap|adecu|admis|aden|alien|aliena|apel|aplic|apreci|apropi|capa|cert|ciert|coh|compat|compet|compl|concl|condic|conform|conoc|consist|const|convenien|correct|cuest|decis|defen|defin|deseab|determ|difer|discut|dispens|disput|divis|efic|elud|equit|esper|estab|evit|exact|excus|exist|exper|explic|fund|frec|hab|human|hosp|just|mov|mun|nec|ocen|oper|segur|separ|signif|solv|suf|tang|temp|toler|transf|util|valid|vari|viab|viol|vis|volunt|vuln|observ)[a-z]*',
    'im(?:par|pas|pers|pos|pot|prec|prev|proc|prod|prop|prud|pun|pun)[a-z]*|irr(?:ac|ea|eco|ed|ef|eg|en|ep|esp|ev)[a-z]*',
    'il(?:eg|ic|im|og|et)[a-z]*|a(?:normal|pol|tip|sim|patri)[a-z]*|fracas[a-z]*|fall[oae][a-z]*|falta[a-z]*|defect[a-z]*',
    'ajen[oa]s?|puerta cerrada|sin embargo|ved(?:ar|ad)[a-z]*|veto|disua[a-z]+|obstacul[a-z]+|obst[a-z]+|entorpec[a-z]+',
    'rehus[a-z]+|neg(?:ar|ad|ar|ativ|o|arse|ando|acion)[a-z]*|nieg[a-z]*|denieg[a-z]*|rehuy[a-z]*|sustra[a-z]+|exonera[a-z]*',
    'apenas',
  ),
  only: 'solo|sola|solamente|unicamente|unic[oa]s?|exclusivamente|apenas',
  except: 'salvo|excepto|excepcion|menos un[oa]|distint[oa]s? de|aparte de|con exclusion',
};

export const density = 1.1;

export const oppositeWords = anyOf(
  'secret[oa]s?|inadvertid[a-z]*|desapercibid[a-z]*|a puerta cerrada|desaten[a-z]+|descuid[a-z]+|precari[a-z]+|desvincul[a-z]+',
  'cortad[a-z]+|perd[a-z]+|pierd[a-z]+|vacante[a-z]*|vaci[a-z]+|cerrad[a-z]+|cierr[a-z]+|anonim[a-z]+|suspend[a-z]*',
  'suspens[a-z]+|interrump[a-z]+|declin[a-z]+|opon[a-z]+|opus[a-z]+|oposici[a-z]+|objec[a-z]+|objet[a-z]+|renunci[a-z]+',
  'expir[a-z]+|venc(?:e|ido|imiento)[a-z]*|caduc[a-z]+|nul[oa]s?|contra|contrari[a-z]+|mal|fals[a-z]+|obstacul[a-z]+',
  'dificult[a-z]+|bloque[a-z]+|priv[a-z]+|escas[a-z]+|disuad[a-z]+|desal[a-z]+|otra cosa|termin[a-z]+|poner fin|suprim[a-z]+',
  'apatrid[a-z]+|lejos|fuera|peor[a-z]*|mas grave|retras[a-z]+|fracas[a-z]+|olvid[a-z]+|ignor[a-z]+|restri[a-z]+|reservad[a-z]+',
  'confidencial[a-z]*|derog[a-z]+|malinterpret[a-z]+|excesiv[a-z]*|salvo|cese|interrup[a-z]+|suspen[a-z]+|levant[a-z]+',
  'oposi[a-z]+|viol[a-z]+|deficit[a-z]*|anti-?[a-z]+|mora|moros[a-z]*|atras[a-z]*|retras[a-z]*|tardi[a-z]*|vacan[a-z]*',
  'vaci[a-z]*|libre[a-z]*|gratui[a-z]*|cerrad[a-z]*|privad[a-z]*|intim[a-z]*|anonim[a-z]*|confiden[a-z]*|inocen[a-z]*',
  'conserv[a-z]+|mant[a-z]+|silenci[a-z]*|abiert[a-z]*|ajen[oa]s?|apart[a-z]+|retir[a-z]+',
);

export const reaches = 60;
