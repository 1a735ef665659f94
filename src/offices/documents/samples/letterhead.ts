import type { Language } from '../../../platform/language.ts';
import type { Letterhead } from '../official-document.ts';

/** The demonstration organization's mark, drawn by us: benches of a chamber in a half circle above a rostrum. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30.6" fill="none" stroke="#15375f" stroke-width="1.5"/><circle cx="32" cy="32" r="27.6" fill="none" stroke="#15375f" stroke-width=".6"/><g fill="none" stroke="#15375f" stroke-linecap="round" stroke-width="2.7"><path d="M11.6 40a20.4 20.4 0 0 1 40.8 0" stroke-dasharray="4.2 4.35"/><path d="M18 40a14 14 0 0 1 28 0" stroke-dasharray="3.8 4.25"/><path d="M24.2 40a7.8 7.8 0 0 1 15.6 0" stroke-dasharray="3.2 4.3"/></g><path d="M20 45h24l-2 2.6H22z" fill="#15375f"/><path d="M26 50h12" stroke="#b08d3c" stroke-width="1.8" stroke-linecap="round"/></svg>`;

const contacts = (labels: [string, string, string]) => [
  { label: labels[0], value: '+41 22 000 00 50' },
  { label: labels[1], value: 'secretariat@assembly.example' },
  { label: labels[2], value: 'www.assembly.example' },
];

const heads: Record<Language, Letterhead> = {
  en: {
    organization: 'International Parliamentary Assembly',
    motto: 'Many parliaments, one conversation',
    desk: 'Office of the Secretary General',
    contacts: [
      { label: 'T', value: '+41 22 000 00 50' },
      { label: 'E', value: 'secretariat@assembly.example' },
      { label: 'W', value: 'www.assembly.example' },
    ],
    address: ['Quai des Tilleuls 12', '1201 Geneva', 'Switzerland'],
    mark,
  },
  fr: {
    organization: 'Assemblée parlementaire internationale',
    motto: 'Des parlements, un dialogue',
    desk: 'Cabinet de la Secrétaire générale',
    contacts: [
      { label: 'T', value: '+41 22 000 00 50' },
      { label: 'C', value: 'secretariat@assembly.example' },
      { label: 'W', value: 'www.assembly.example' },
    ],
    address: ['Quai des Tilleuls 12', '1201 Genève', 'Suisse'],
    mark,
  },
  es: {
    organization: 'Asamblea Parlamentaria Internacional',
    motto: 'Muchos parlamentos, un diálogo',
    desk: 'Oficina de la Secretaria General',
    contacts: [
      { label: 'T', value: '+41 22 000 00 50' },
      { label: 'C', value: 'secretariat@assembly.example' },
      { label: 'W', value: 'www.assembly.example' },
    ],
    address: ['Quai des Tilleuls 12', '1201 Ginebra', 'Suiza'],
    mark,
  },
  ar: {
    organization: 'الجمعية البرلمانية الدولية',
    motto: 'برلمانات كثيرة وحوار واحد',
    desk: 'مكتب الأمينة العامة',
    contacts: [
      { label: 'هاتف', value: '\u2066+41 22 000 00 50\u2069' },
      { label: 'بريد', value: '\u2066secretariat@assembly.example\u2069' },
      { label: 'موقع', value: '\u2066www.assembly.example\u2069' },
    ],
    address: ['\u2066Quai des Tilleuls 12\u2069', '1201 جنيف', 'سويسرا'],
    mark,
  },
  ru: {
    organization: 'Международная парламентская ассамблея',
    motto: 'Парламентов много, разговор один',
    desk: 'Канцелярия Генерального секретаря',
    contacts: contacts(['Т', 'Э', 'С']),
    address: ['Quai des Tilleuls 12', '1201 Женева', 'Швейцария'],
    mark,
  },
  zh: {
    organization: '国际议会大会',
    motto: '众多议会，一场对话',
    desk: '秘书长办公室',
    contacts: contacts(['电话', '邮箱', '网址']),
    address: ['Quai des Tilleuls 12', '1201 日内瓦', '瑞士'],
    mark,
  },
};

/** The invented organization's paper in one language. */
export function sampleLetterhead(language: Language): Letterhead {
  return heads[language];
}
