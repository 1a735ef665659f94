import type { WordClasses } from '../swap-words.ts';

const words = (list: string) => list.split(' ');
const women = words('Amina Lucia Hanna Mariam Ana Ingrid Leila Rosa Elena');
const men = words('Daniel Karim Samuel Kofi Joseph Ibrahim');
const latin = words('Okello Ferreira Lindqvist Diallo Salazar Solberg Haddad Quispe Kamau Rossi Benali Mensah Asante Tembo Koné');

/** The invented persons of the texts by first name and surname; Russian ones in forms that no case changes. */
export const personClasses: WordClasses = {
  en: [latin, women, men],
  fr: [latin, women, men],
  es: [latin, women, men],
  ar: [
    [...words('أوكيلو فيريرا ليندكفيست ديالو سالازار سولبرغ حداد كيسبي كاماو روسي منساه أسانتي تيمبو كونيه'), 'بن علي'],
    words('أمينة لوسيا هانا مريم آنا إنغريد ليلى روزا إيلينا'),
    words('دانيال كريم صامويل كوفي جوزيف إبراهيم'),
  ],
  ru: [words('Окелло Диалло Линдквист Салазар Сульберг Хаддад Киспе Камау Росси Беналли Менса Асанте Тембо Коне')],
  zh: [words('奥凯洛 费雷拉 林德奎斯特 迪亚洛 萨拉萨尔 索尔贝格 哈达德 基斯佩 卡马乌 罗西 贝纳利 门萨 阿桑特 滕博 科内')],
};
