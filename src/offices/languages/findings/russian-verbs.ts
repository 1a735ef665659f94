/** Past verbs that persons do in official texts, masculine without their ending in "-л". */
const stems =
  'заяви подчеркну отмети вырази поблагодари доложи откры встрети приня посети выступи сообщи напомни призва предложи приветствова поздрави пригласи подписа представи участвова обсуди рассказа указа добави объяви прибы отбы возглави председательствова высказа попроси проси обрати переда направи зачита ответи заявля поясни уточни отказа согласи призна поддержа подтверди пообеща настоя огласи поручи оцени одобри сдела завери заключи продолжи заверши закры постави вручи получи занима выдвину провозгласи ознакоми посоветова рекомендова потребова заверя информирова проинформирова констатирова резюмирова акцентирова охарактеризова назва реши намерева упомяну останови процитирова побыва вступи назначи избра утверди говори сказа отрази осуди настаива счита полага ста сосла заня бы мог смог пережи принима проводи встреча руководи состоя наде упомина стреми стара интересова пользова служи работа';

const verbs = new Set(stems.split(' '));
const irregular: Record<string, 'm' | 'f'> = {
  провел: 'm',
  провела: 'f',
  вошел: 'm',
  вошла: 'f',
  пришел: 'm',
  пришла: 'f',
  нашел: 'm',
  нашла: 'f',
  внес: 'm',
  внесла: 'f',
  смог: 'm',
  мог: 'm',
  занял: 'm',
  заняла: 'f',
};
const shorts =
  'приглаш[её]н|избран|переизбран|назначен|уполномочен|представлен|принят|награжд[её]н|удостоен|убежд[её]н|вынужден|намерен|готов|обеспокоен|информирован|проинформирован|уведомл[её]н|призван|озабочен|признан|назван|утвержд[её]н|освобожд[её]н|заслушан';
const shortM = new RegExp(`^(?:${shorts}|должен|рад|согласен|благодарен)$`, 'u');
const shortF = new RegExp(`^(?:(?:${shorts})а|должна|рада|согласна|благодарна)$`, 'u');

/** The gender a Russian past verb or short participle shows, if it is one that persons are subjects of. */
export function sexOfRussian(word: string): 'm' | 'f' | undefined {
  const plain = word.toLowerCase().normalize('NFC').replaceAll('ё', 'е');
  if (irregular[plain]) return irregular[plain];
  if (shortM.test(plain)) return 'm';
  if (shortF.test(plain)) return 'f';
  const found = /^(.+?)л(а)?(?:с[яь])?$/u.exec(plain);
  if (!found?.[1] || !verbs.has(found[1])) return undefined;
  return found[2] ? 'f' : 'm';
}

const turnedIrregular: readonly (readonly [m: string, f: string])[] = [
  ['провёл', 'провела'],
  ['провел', 'провела'],
  ['вошёл', 'вошла'],
  ['внёс', 'внесла'],
  ['внес', 'внесла'],
  ['смог', 'смогла'],
  ['мог', 'могла'],
  ['должен', 'должна'],
  ['согласен', 'согласна'],
  ['благодарен', 'благодарна'],
];

/** The word in the other gender. */
export function turnRussian(word: string, sex: 'm' | 'f'): string {
  const pair = turnedIrregular.find((one) => one[sex === 'f' ? 0 : 1] === word);
  if (pair) return pair[sex === 'f' ? 1 : 0];
  if (sex === 'm') return word.replace(/лась$/u, 'лся').replace(/ла$/u, 'л').replace(/на$/u, 'н');
  return word.replace(/лся$/u, 'лась').replace(/л$/u, 'ла').replace(/н$/u, 'на');
}
