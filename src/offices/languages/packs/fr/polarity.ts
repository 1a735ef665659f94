import type { DenialWords } from '../../polarity/denial-words.ts';
import { anyOf } from '../any-of.ts';

export const denialWords: DenialWords = {
  none: anyOf(
    'n(?=[o°] ?\\d)|no(?= ?(?:[a-z]{1,6}[/-])?\\d)|nos|pas(?= de (?:la|calais))',
    "point(?:s)?(?= (?:de|du|des|focal|focaux|d'|[a-z]\\b|\\d))|personne(?:s)?|nul(?:le)? (?:doute)|faute de quoi",
    "(?:sans|privees?|depourvu[a-z]*) (?:de )?littoral|ou non|n'importe|n'en (?:demeure|reste|est) pas moins|ne serait-ce",
    "si ce n'est|ni plus ni moins|sans[- ]abri|sans exclusive|sans appel|sans objet",
  ),
  idle: anyOf(
    "n(?:e |')[^,.;:]{1,60}? (?:pas )?(?:plus|moins) (?:de|d')(?= ?\\d| ?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent))",
    "n(?:e |')[^,.;:]{1,60}? (?:depass|exced)[a-z]*(?: pas)?|n(?:e |')(?:[a-z']+ ){0,3}(?:menag|epargn)[a-z]+ (?:aucun|pas)[a-z]*",
    "ne laiss[a-z]+ personne|personne de cote|n(?:e |')[^,.;:]{1,60}? pas (?:seulement|uniquement|exclusivement|simplement)",
    'ne (?:pas )?perd[a-z]* (?:pas )?de vue|non (?:pas )?[^,.;:]{1,50},? mais|(?:au|le) plus tard|au plus',
    "pour autant qu[^,.;:]{0,40}|qu'(?:il|elle|ils|elles) (?:soit|soient)[^,.;:]{0,30}ou non|sans prejudice|non autonome[a-z]*",
    "sans (?:delai|tarder|doute|exception|retard)|non seulement|ne (?:[a-z']+ ){0,4}pas (?:seulement|uniquement|que)",
    "n'(?:[a-z']+ ){0,4}pas (?:seulement|uniquement|que)|non gouvernementa[a-z]+|non moins|n'hesite[a-z]*(?: pas)?|ne pas hesiter",
    "ne manqu[a-z]+ pas de|(?:pas|non) (?:moins|plus) d[e'](?= ?\\d)|(?:ne |n')(?:[a-z]+ ){0,2}(?:depass|exced)[a-z]+(?: pas)?",
    "(?:avant|de peur|de crainte|(?:plus|moins) (?:d[e'] ?)?[a-z]+) qu(?:e |')(?:[^,.;:]{0,40}? )?n(?:e |')[a-z]+|rien de moins",
  ),
  perhaps:
    "(?<!(?:aucun|nul|personne|rien)[^,.;:]{0,40})n(?:e |')(?:(?!pas |plus [a-z]+(?:e|er|i|u|s)\\b|jamais |aucun|ni |point |nul|et |ou |mais )[^,.;:]){1,45}? qu(?:e |')[^,.;:]*|n(?:e |')(?:[a-z']+ ){1,4}plus (?:[a-z]+ ){0,2}qu(?:e|'[a-z]+)",
  denial: "ne|n(?='[aeiouyhœ])|(?<=(?:[^a-z](?:et|mais|ou)|,|;|:) )(?:non(?! gouvern| autonom)|pas(?= [a-z]))",
  again: 'ni|aucune?s?|nul(?:le|s|les)?|jamais|pas|rien|point',
  unless: anyOf(
    "a moins qu(?:e |')(?:[^.;:]{0,100}? )?n(?:e |')[a-z]+|a moins (?:que|d)",
    'sauf (?:accord|avis|convention|indication|mention|stipulation|si|decision|lorsqu|quand|disposition)',
    "(?<!une |la |cette |sa |commis )faute d(?:e(?! quoi)|')|a defaut d(?:e|')|en l'absence d(?:e|')",
  ),
  until: "jusqu'a ce|tant que|avant que",
  firm: "sans|impossible|impossibilite|quel(?:le)?s? qu(?:e |')(?:[a-z]+ ){0,1}soi(?:t|ent)",
  weak: anyOf(
    'non|sans|inhumain[a-z]*|incapa[a-z]*|faute|defaut|absence|absent[a-z]*|manqu[a-z]*|empech[a-z]+|refus[a-z]*|impossib[a-z]*',
    'irrecevab[a-z]*',
    'in(?:adequa|capa|certain|compat|complet|correct|disponib|egal|exist|just|satisf|suffis|stab|appropri|valid|change|access|admissib|aliena|viola|egal|secur|sensib)[a-z]*',
    'illi[a-z]+|illeg[a-z]+|(?:in|im|ir)[a-z]{3,}(?:able|ible)s?|interdi[a-z]*|prohib[a-z]*|exclu[a-z]*|evit[a-z]*|plutot que',
    'au lieu de|elimin[a-z]*|rejet[a-z]*|depourv[a-z]*|priv(?:e|er|es|ee|ees|ation)|abst[a-z]*|cess[a-z]*|hors|exempt[a-z]*',
    'franchise|libres? d|annul[a-z]*|retir[a-z]*|reste(?:nt)? a|dispens[a-z]*|im(?:partia|munit|propre|prevu)[a-z]*',
    "independamment|quel(?:le)?s? qu[e']|sans distinction|sans egard|desaccord|meconn[a-z]*|indu(?:e|s|es|ment)?|injustifi[a-z]+",
    "vain[a-z]*|invalid[a-z]+|prote(?:g|ct)[a-z]+ (?:[a-z']+ ){0,6}(?:contre|de|des|d')|a l'abri|immunit[a-z]+|impunit[a-z]+",
    'priv(?:e|es|er|ee|ees|ant|ation|ations)|dech[a-z]+|renonc[a-z]+|abstien[a-z]*|absten[a-z]*|cess[a-z]+|mettre fin|mis fin',
    'met fin|revoqu[a-z]+|revocation|abrog[a-z]+|abol[a-z]+|annul[a-z]+|suppression|elimin[a-z]+|eradiqu[a-z]+|econdui[a-z]+',
    'debout[a-z]+|object[a-z]+|contrevien[a-z]+|contrevenir|contravention|enfrei[a-z]+|manqu[a-z]+|port[a-z]+ atteinte',
    'prejuge[a-z]*|derog[a-z]+|reteni[a-z]*|inconnu[a-z]*|ignor[a-z]+|analphab[a-z]+|penuri[a-z]+|insuffis[a-z]+|deficien[a-z]+',
    'lacun[a-z]+|carenc[a-z]+|negli[a-z]+|omi[a-z]+|omet[a-z]*',
    'de(?:pourv|prec|sarm|serv|sinfect|sordr|sequil|sist|sint|sob|sol|smob|smin|savantag|saccord|sapprob|tourn)[a-z]*',
    'in(?:abil|accept|access|achev|act|adapt|adequ|admiss|alien|appl|appro|attendu|avou|cap|cert|coher|compat|compet|compl|concev|conditionn|conform|connu|consequ|consta|contest|contourn|controv|convenan|correct|culp|decis|defin|desir|determ|differ|discut|dispens|disposit|disponi|dissoci|divis|effic|egal|elig|equit|espere|evit|exact|excus|execut|exist|experi|explic|fini|fond|gouvern|humain|hospit|intelli|interromp|just|lass|nocen|oper|oub|quiet|register|salub|satisf|secur|sens|separ|signif|solv|stab|suffi|tang|temp|toler|utile|vari|valid|viol|visib|volont|vuln|execution|observ)[a-z]*',
    'im(?:mobil|mun|mat|mor|par|pass|patien|perm|person|poss|prat|preci|prev|prob|propr|prud|puiss|pun)[a-z]*',
    'irr(?:econ|efut|egul|ep|epar|espons|evers|evoc|eal|ecev)[a-z]*|ill(?:eg|egit|ett|icit|imit|is|ogi)[a-z]*',
    'a(?:normal|norm|pol|typ|sym|patri)[a-z]*|echou[a-z]*|echec[a-z]*|defaut[a-z]*|defail[a-z]*|huis clos|bannir|banni[a-z]*',
    'proscri[a-z]+|dissua[a-z]+|entrav[a-z]+|obstacle[a-z]*|freine[a-z]*|(?:est|sont|etait|reste|demeure|soit) null?(?:e|es|s)?',
    'exoner[a-z]+|a peine|a defaut',
  ),
  only: 'seulement|uniquement|seule?s?|exclusivement',
  except: "autres? qu[^ ]*|sauf|hormis|excepte[a-z]*|exception|a l'exclusion|mis a part|en dehors",
};

export const density = 1.1;

export const oppositeWords = anyOf(
  'secret|inapercu[a-z]*|a huis clos|negli[a-z]+|precaire[a-z]*|dissoci[a-z]+|coupe[a-z]*|perd[a-z]*|vacant[a-z]*|vide[a-z]*',
  'ferme[a-z]*|anonym[a-z]+|suspen[a-z]+|interromp[a-z]+|interrup[a-z]+|declin[a-z]+|oppos[a-z]+|objet[a-z]*|objection[a-z]*',
  'renonc[a-z]+|expir[a-z]+|caduc[a-z]*|nul|nulle|contrair[a-z]+|contre|tort|faux|fausse[a-z]*|mal|entrav[a-z]+|obstacle[a-z]*',
  'bloqu[a-z]+|gen(?:e|er|ent)|penurie|manquement[a-z]*|decourag[a-z]+|dissua[a-z]+|autrement|termin[a-z]+|mett[a-z]+ fin',
  'supprim[a-z]+|suppression|apatride[a-z]*|loin|hors|pire|plus lourd[a-z]*|retard[a-z]*|echou[a-z]+|echec[a-z]*|omi[st][a-z]*',
  'omet[a-z]*|oubli[a-z]*|ignor[a-z]+|restrei[a-z]+|restric[a-z]+|confidentiel[a-z]*|prive[a-z]*|lever|leve[a-z]*|abro[a-z]+',
  'ecart[a-z]+|excessi[a-z]+|perte[a-z]*|arret[a-z]*|contest[a-z]+|contraire[a-z]*|viol[a-z]+|nui[a-z]+|rare[a-z]*',
  'deficit[a-z]*|au-dela|anti-?[a-z]+|arrier[a-z]*|vacan[a-z]*|libre[a-z]*|gratuit[a-z]*|clos|ferm[a-z]+|intim[a-z]+',
  'anonym[a-z]*|confiden[a-z]*|sauf|innocen[a-z]*|defen[ds][a-z]*|conserv[a-z]+|silenc[a-z]+|ouvert[a-z]*|en dehors|retir[a-z]+',
);

export const reaches = 60;
