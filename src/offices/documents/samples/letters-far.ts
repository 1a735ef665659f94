import type { Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetterhead } from './letterhead.ts';
import { sampleLetters } from './letters.ts';

const t = (text: string, emphasis = false): Run => ({ kind: 'text', text, emphasis });
const days = (text: string): Run => ({ kind: 'fact', text, fact: { fact: 'days', from: '2027-03-08', to: '2027-03-09' } });
const code: Run = { kind: 'fact', text: 'CL/219/4-R.1', fact: { fact: 'code', value: 'CL/219/4-R.1' } };
const mail: Run = { kind: 'link', text: 'noor.haddad@assembly.example', href: 'mailto:noor.haddad@assembly.example' };
const verification = { code: 'K7PX-42MD', url: 'https://chancery.assembly.example/verify/K7PX-42MD' };

const ru: OfficialDocument = {
  ...sampleLetters.en,
  language: 'ru',
  title: 'Приглашение на Парламентский диалог о цифровом доверии',
  letterheads: [sampleLetterhead('ru')],
  reference: 'Исх. № IPA/2027/C-14',
  addressee: ['Председателям', 'парламентов-членов'],
  placeAndDate: 'Женева, 15 января 2027\u00A0года',
  salutation: ['Уважаемая госпожа Председатель!', 'Уважаемый господин Председатель!'],
  blocks: [
    {
      kind: 'paragraph',
      key: 'p1',
      runs: [
        t('Приглашаем ваш парламент принять участие в '),
        t('Парламентском диалоге о цифровом доверии', true),
        t(', который Ассамблея проводит совместно с Международным союзом электросвязи в режиме онлайн '),
        days('8 и 9 марта 2027\u00A0года'),
        t('. Рабочий документ издан под условным обозначением '),
        code,
        t('.'),
      ],
    },
    {
      kind: 'list',
      key: 'l1',
      ordered: true,
      items: [[t('Первый день: о чём парламенты спрашивают до закупки системы.')], [t('Второй день: о чём они спрашивают после её сбоя.')]],
    },
    { kind: 'paragraph', key: 'p2', runs: [t('На вопросы ответит г-жа Нур Хаддад ('), mail, t(').')] },
    {
      kind: 'signatures',
      key: 's',
      blocks: [
        {
          name: 'Клер Дюмон-Рис',
          lines: ['Генеральный секретарь'],
          organization: 'Международная парламентская ассамблея',
          signed: true,
        },
      ],
    },
  ],
  closing: 'С уважением,',
  enclosures: ['Приложения (2): проект программы; памятная записка'],
  verification: { ...verification, label: 'Код проверки' },
  footnote: 'Подлинник на французском языке',
};

const zh: OfficialDocument = {
  ...sampleLetters.en,
  language: 'zh',
  title: '数字信任议会对话会邀请函',
  letterheads: [sampleLetterhead('zh')],
  reference: '文号：IPA/2027/C-14',
  addressee: ['致各成员议会议长'],
  placeAndDate: '2027年1月15日，日内瓦',
  salutation: ['尊敬的议长女士：', '尊敬的议长先生：'],
  blocks: [
    {
      kind: 'paragraph',
      key: 'p1',
      runs: [
        t('谨邀请贵议会参加'),
        t('数字信任议会对话会', true),
        t('。对话会由大会与国际电信联盟共同举办，将于'),
        days('2027年3月8日至9日'),
        t(
          '在线举行，并提供阿拉伯文、英文、法文和西班牙文口译。各国议员将比较本国议会如何审议数字身份立法，以及在系统投入使用之前向政府提出哪些问题。工作文件编号为 ',
        ),
        code,
        t('。'),
      ],
    },
    {
      kind: 'list',
      key: 'l1',
      ordered: true,
      items: [[t('第一天：采购系统之前议会应当提出的问题。')], [t('第二天：系统发生故障之后议会应当提出的问题。')]],
    },
    { kind: 'paragraph', key: 'p2', runs: [t('如有疑问，请与秘书处努尔·哈达德女士联系（'), mail, t('）。')] },
    {
      kind: 'signatures',
      key: 's',
      blocks: [{ name: '克莱尔·杜蒙-里斯', lines: ['秘书长'], organization: '国际议会大会', signed: true }],
    },
  ],
  closing: '顺致崇高敬意。',
  enclosures: ['附件（2份）：日程草案；实用须知'],
  verification: { ...verification, label: '验证码' },
  footnote: '原文：法文',
};

/** The same invitation in the two languages that texts may have and screens do not. */
export const farLetters = { ru, zh };
