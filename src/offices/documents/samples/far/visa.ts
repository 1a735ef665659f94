import type { Run } from '../../../languages/public.ts';
import type { VisaWording } from '../visa-letters.ts';

const t = (text: string, language?: 'es'): Run[] => [{ kind: 'text', text, ...(language ? { language } : {}) }];
const name = (title: string): Run[] => [
  { kind: 'text', text: title },
  { kind: 'text', text: 'Elena Choque', strong: true, language: 'es' },
];

/** The letter for a visa in Russian and Chinese. */
export const farVisaLetters: Record<'ru' | 'zh', VisaWording> = {
  ru: {
    title: 'Письмо в поддержку заявления о выдаче визы',
    reference: 'Исх. № VISA/2027/12',
    addressee: ['Посольство Швейцарии', 'Ла-Пас'],
    placeAndDate: 'Женева, 1\u00A0февраля 2027\u00A0года',
    salutation: 'Уважаемые дамы и господа!',
    confirms: 'Настоящим имеем честь подтвердить, что нижеуказанное лицо зарегистрировано в качестве участника следующего заседания:',
    particulars: [
      ['Имя:', name('г-жа ')],
      ['Должность:', t('Diputada, Comisión de Justicia', 'es')],
      ['Делегация:', t('Боливия (Многонациональное Государство)')],
      ['Заседание:', t('Парламентский диалог о цифровом доверии')],
      ['Сроки:', t('8 и 9\u00A0марта 2027\u00A0года')],
      ['Место:', t('Липовый зал, Женева (Швейцария)')],
    ],
    after: [
      'Регистрация завершена и подтверждена секретариатом 29\u00A0января 2027\u00A0года. Единственной целью поездки является участие в этом заседании.',
      'Будем признательны за выдачу визы до дня открытия заседания.',
    ],
    closing: 'С уважением,',
    signer: 'Клер Дюмон-Рис',
    post: 'Генеральный секретарь',
    verify: 'Код проверки',
  },
  zh: {
    title: '签证申请证明信',
    reference: '文号：VISA/2027/12',
    addressee: ['瑞士驻拉巴斯使馆'],
    placeAndDate: '2027年2月1日，日内瓦',
    salutation: '敬启者：',
    confirms: '兹证明，下列人员已登记参加以下会议：',
    particulars: [
      ['姓名：', [...name(''), ...t('女士')]],
      ['职务：', t('Diputada, Comisión de Justicia', 'es')],
      ['代表团：', t('多民族玻利维亚国')],
      ['会议：', t('数字信任议会对话会')],
      ['日期：', t('2027年3月8日至9日')],
      ['地点：', t('椴树厅，日内瓦（瑞士）')],
    ],
    after: ['登记手续已办妥，并经秘书处于2027年1月29日确认。此行的唯一目的是参加本次会议。', '如蒙在会议开幕之前签发签证，不胜感激。'],
    closing: '此致敬礼。',
    signer: '克莱尔·杜蒙-里斯',
    post: '秘书长',
    verify: '验证码',
  },
};
