import type { DenialWords } from '../../polarity/denial-words.ts';
import { anyOf } from '../any-of.ts';

export const denialWords: DenialWords = {
  none: anyOf(
    "no(?=\\.? ?(?:[a-z]{1,6}[/-])?\\d)|nota?(?= bene)|un(?=[-/ ])|no-?one['’]s|nos?(?=\\. ?\\d)|nonetheless|no doubt|no matter",
    'whether or not|or not|if not|why not|needless|undoubtedly|unanimous[a-z]*|every other|not infrequently|last but not least',
    'not to mention|no more,? (?:and|nor) no less|no more no less|homeless[a-z]*',
  ),
  idle: anyOf(
    "(?:not?|never|neither|none|nobody)(?: (?!not? |never |unless )[a-z'-]+){0,6}? (?:more|less|fewer|later|earlier|longer|higher|lower|greater|sooner|older|younger|larger|smaller|worse|heavier|further|beyond)(?: [a-z-]+)? than",
    "(?:not?|never|nor)(?: [a-z'-]+){0,5}? (?:exceed[a-z]*|surpass[a-z]*|in excess of)|spare no (?:effort|pains|expense)s?",
    'leave no one behind|left behind|no(?:t)? (?:small|little|few|mean)|not in the least|without fail|by no means|no less a',
    'none other than|none the less|not (?:merely|simply|just|only|exclusively|solely)',
    'not [^,.;:]{1,50},? but (?!also)(?:rather )?(?=[a-z])|los[a-z]+ sight|in no way|under no circumstances|irrespective',
    'regardless|not limited to|without prejudice|non-self[a-z-]*|without (?:delay|doubt|exception)',
    'not (?:only|just|merely|simply|least)|(?:no|not) (?:later|less|fewer|more|earlier|sooner|lower|higher|longer|greater) than',
    'not (?:to )?exceed(?:ing)?|not hesitate|no(?=\\.? ?\\d)|nothing (?:less|more|but)|not until',
  ),
  perhaps:
    'no (?:other|one else|longer)[^,.;:]{0,30} (?:than|except)|(?:not|cannot|never|no [a-z]+|none|nobody|neither) [^,.;:]{1,60}? (?:until|other than|except|save|but) ?(?=[a-z])|cannot but',
  denial: "not|cannot|never|nothing|nobody|nowhere|no one|none|neither|no|[a-z]+n't",
  again: 'nor',
  unless: 'unless|except (?:if|when|where|as)|failing(?! (?:which|this|that))|save (?:where|as|when|if|in)',
  until: 'until|till|yet to',
  firm: 'without|unable|impossible',
  weak: anyOf(
    'without|unable|inhumane?|incapab[a-z]+|fail(?:s|ed|ing|ures?)?|lack(?:s|ed|ing)?|absen(?:ce|t)|miss(?:es|ed|ing)',
    'den(?:y|ied|ies|ial|ying)|refus(?:e|es|ed|al|ing)|prevent(?:s|ed|ing|ion)?|prohibit(?:s|ed|ing|ion)?|forbid(?:s|den)?',
    'bann?(?:s|ed)?|avoid(?:s|ed|ing)?|reject(?:s|ed|ing|ion)?|exclu(?:de|des|ded|ding|sion|sive)|exempt(?:s|ed|ion)?',
    'free (?:of|from)|rather than|instead of|hardly|scarcely|rarely|seldom|non(?!e(?:theless)?(?![a-z]))[a-z-]*',
    'in(?:eligible|adequate|sufficient|complete|capable|existent|valid|accessible|active|admissible|applicable|ability|alienable|violable|equalit|justice|security|stability|correct|accurate|visible|definite)[a-z]*',
    'im(?:possible|permissible|proper|partial|mune|munity)|il(?:legal|licit|literate)[a-z]*|(?:in|im|ir)[a-z]{3,}(?:able|ible)',
    'ir(?:regular|respective|relevant|responsible|reversible)[a-z]*|dis(?:agree|continu|allow|qualif|approv|regard)[a-z]*',
    'abstain(?:s|ed|ing)?|abstention|cease(?:s|d)?|stop(?:s|ped)?|cancel(?:s|led)?|withdr[ae]wn?|landlocked|neutral|[a-z]+less',
    '[a-z]+-free|[a-z]+-neutral|abolish(?:ed)?|eliminat(?:e|es|ed|ing|ion)|no-[a-z]+|yet to|pending|outstanding|regardless',
    'illegal|undue|unduly|needless[a-z]*|futile|invalid[a-z]*|vain|barr?(?:ed|ing|s)|banned|preclud[a-z]+|inhibit[a-z]*',
    'deter(?:s|red|rent|ring)?|obviat[a-z]+|protect[a-z]* (?:[a-z]+ ){0,6}(?:from|against)|freedom from|immun[a-z]+|impunity',
    'land-?locked|evad[a-z]+|elud[a-z]+|forgo[a-z]*|forfeit[a-z]*|depriv[a-z]+|refrain[a-z]*|desist[a-z]*|ceas[a-z]+',
    'end(?:s|ed|ing)? (?:to|of)?|put an end|discontinu[a-z]+|revok[a-z]+|revocation|repeal[a-z]*|rescind[a-z]*|annul[a-z]*',
    'nullif[a-z]+|void|eradicat[a-z]+|dispens[a-z]+ with|waiv[a-z]+|disclaim[a-z]*|repudiat[a-z]+|renounc[a-z]+',
    'object(?:s|ed|ion|ions|ing)|contraven[a-z]+|derogat[a-z]+|unknown|ignoran[a-z]+|unaware|illitera[a-z]+|impass[a-z]*',
    'stateless[a-z]*|homeless[a-z]*|motherless|useless[a-z]*|short of|shortage[a-z]*|shortfall[a-z]*|scarc[a-z]+|insuffic[a-z]+',
    'deficien[a-z]+|neglect[a-z]*|omi(?:t|ss)[a-z]*|overlook[a-z]*|disregard[a-z]*|disus[a-z]+',
    'dis(?:abl|advant|appear|arm|band|claim|comfort|connect|courag|credit|engag|favo|fig|honest|honou?r|incent|infect|inform|integrat|interest|inherit|join|jointed|like|locat|loyal|mantl|miss|obe[dy]|order|organ|owned?|par|pens|plac|pleas|possess|proof|proportion|prov|qual|regard|rept|respect|rupt|satisf|similar|solv|sua|trust|unit|us)[a-z]*',
    'mis(?:us|appl|inter|under|lead|inform|plac|sing|tak|trust)[a-z]*',
    'in(?:ability|access|accura|action|activ|adequa|admiss|advis|alien|applic|approp|attent|audib|capab|capac|coheren|compat|compet|complete|conceiv|conclus|consisten|conven|correct|curab|debt|defin|delib|determin|different|dispens|divisib|effect|efficac|efficien|elig|equal|equit|evitab|exact|excus|exist|exper|explic|fertil|firm|flex|frequen|grat|human|justice|nocen|oper|secur|separ|signif|solven|stab|suffic|support|tang|toler|valid|variab|visib|viol|volunt|vulner|compliance|equalit)[a-z]*',
    'im(?:balanc|material|matur|measur|mobil|moral|mun|partial|passab|pass|peccab|perfect|perm|person|posib|possib|practic|precis|prob|proper|prud|pur|peach|punity)[a-z]*',
    'ir(?:reconcil|reduc|regular|relev|remed|repar|replac|respons|retriev|revers|revoc)[a-z]*',
    'ill(?:eg|eq|iber|icit|iter|ogic)[a-z]*|counter-?(?:act|prod|terror)[a-z]*',
    'de-?(?:militar|min|coupl|nuclear|escal|criminal|carbon|min)[a-z]*|reject[a-z]*|fail[a-z]*|lack[a-z]*|overdue|absten[a-z]+',
    'absentee[a-z]*|clear of|unanswered|in camera|behind closed doors',
    'un(?!der|t[io]l?\\b|i(?![mn]|d[ei])|ani|upon|less|ctad|esco)[a-z]{4,}|barely|embargo[a-z]*',
  ),
  only: 'only|solely|exclusively|merely|limited to',
  except: 'except|excepting|save|other than|all but|everyone but|excluding|apart from|aside from',
};

export const density = 1;

export const oppositeWords = anyOf(
  'neglect(?:s|ed|ing)?|precarious|decoupl[a-z]+|cut off|irrespective|los(?:e|es|ing)|vacant|empty|closed?|closing',
  'secre(?:t|cy)|anonym[a-z]+|halt(?:s|ed|ing)?|stall(?:s|ed|ing)?|decline[sd]?|declining|oppos(?:e|es|ed|ing|ition)',
  'object(?:s|ed|ion|ions|ing)|outlaw(?:s|ed)?|waive[sd]?|renounc[a-z]+|relinquish[a-z]*|expir[a-z]+|lapse[sd]?|null|void',
  'dismiss[a-z]*|contrary|against|wrong[a-z]*|false|misunderst[a-z]+|misinterpret[a-z]*|hamper[a-z]*|hinder[a-z]*',
  'obstruct[a-z]*|imped[a-z]+|block(?:s|ed|ing)?|depriv[a-z]+|suspend[a-z]*|suspension|interrupt[a-z]*|short of|shortages?',
  'shortfalls?|scarc[a-z]+|discourag[a-z]+|deter(?:s|red|ring)?|lest|otherwise|discontinu[a-z]+|remov(?:e|es|ed|ing|al)',
  'withh[eo]ld[a-z]*|stateless|orphan[a-z]*|idle|silen(?:t|ce)|desert[a-z]*|sparse[a-z]*|worse|away from|apart from|other than',
  'rid of|heavier|lighter|overdue|unfinished|resist[a-z]*|defend against|mistak[a-z]+|doubt[a-z]*|ignor[a-z]+',
  'omi(?:t|ts|tted|ssion|ssions)|overlook[a-z]*|forg[eo]t[a-z]*|restrict(?:s|ed|ing|ion|ions)|confidential[a-z]*|intact|scant',
  'minimal|excessive[a-z]*|spar(?:e|es|ed|ing)|escap(?:e|es|ed|ing)|los(?:s|t|e|es|ing|ses)|halt[a-z]*|terminat[a-z]+',
  'suspen[ds][a-z]*|lift(?:s|ed|ing)?|remov[a-z]+|declin[a-z]+|disput[a-z]+|oppos[a-z]+|violat[a-z]+|breach[a-z]*|infring[a-z]+',
  'impair[a-z]*|prejudic[a-z]+|deadlock[a-z]*|deficit[a-z]*|beyond|apart|aside|a(?:typical|political|symmetr)[a-z]*',
  'anti-?[a-z]+|default[a-z]*|arrears|late|vacan[a-z]+|free|private[a-z]*|anonym[a-z]*|however|retain[a-z]*|keep[a-z]*',
  'silen[a-z]+|open|turn(?:s|ed|ing)? down|struck out|rule[sd]? out|call(?:ed)? off|stay away|keep out|fall(?:s|en)? short',
  'run(?:s|ning)? out|give(?:n|s)? up|do(?:es|ne)? away|opt(?:s|ed)? out|shut',
);

export const reaches = 38;
