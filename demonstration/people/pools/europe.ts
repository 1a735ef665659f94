import { pool } from '../name-pool.ts';

const feminine = { latin: 'a', native: 'а' };

export const eastSlavic = pool(
  'Galina/Галина Vera/Вера Lyudmila/Людмила Oksana/Оксана Yelena/Елена Zoya/Зоя Tamara/Тамара',
  'Pavel/Павел Arkady/Аркадий Leonid/Леонид Gennady/Геннадий Stepan/Степан Rodion/Родион Timofei/Тимофей',
  'Sedov/Седов Korolin/Королин Lastochkin/Ласточкин Berezin/Березин Polyanov/Полянов Vetrov/Ветров Zimin/Зимин Ozerov/Озеров',
  { script: 'Cyrl', feminine },
);

export const ukrainian = pool(
  'Solomiia/Соломія Halyna/Галина Myroslava/Мирослава Orysia/Орися',
  'Ostap/Остап Bohdan/Богдан Taras/Тарас Levko/Левко',
  'Kovalyk/Ковалик Hnatyshyn/Гнатишин Dovbush/Довбуш Stelmakh_Rai/Стельмах_Рай Verbytskyi-Lan/Вербицький-Лан Horobets/Горобець',
  { script: 'Cyrl' },
);

export const southSlavicCyrillic = pool(
  'Milena/Милена Radka/Радка Snezhana/Снежана Ljubica/Љубица Vesna/Весна',
  'Dragan/Драган Stoyan/Стоян Zoran/Зоран Plamen/Пламен Nikola/Никола',
  'Kostov/Костов Marinov/Маринов Belchev/Белчев Dimov/Димов Stanev/Станев Pejkov/Пејков',
  { script: 'Cyrl', feminine },
);

export const southSlavicLatin = pool(
  'Jasna Amra Mirjana Nives Katarina_Ema Lejla',
  'Tomislav Damir Goran Matjaž Emir Vedran',
  'Hrvatinić Kovačić Babić_Lukan Zupanec Hadžimurat Vukotinović Perišin Kralić',
);

export const westSlavic = pool(
  'Hana Zuzana Alžběta Jadwiga Bożena Ľubica',
  'Zdeněk Vojtěch Radovan Mieczysław Zbigniew Ondrej',
  'Hruška Lipa Javor Wróbel Dudek Kolář_Beran Krupa Sokol_Lesný Mazurek',
);

export const hungarian = pool('Ágnes Ildikó Zsófia', 'Gergő Zoltán_Áron Bálint', 'Szendrői Gyarmathy Kerekes Somlai Várady', {
  familyFirst: true,
});
export const albanian = pool('Mimoza Teuta Drita', 'Besnik Agron Luan', 'Gjonaj Shehaj Kelmendaj Prifti_Lala Dervisha');

export const germanic = pool(
  'Hannelore Gudrun Liesbeth Katrien Annegret Ursula_Maria Saskia Beatrix',
  'Jürgen Matthias Pieter-Jan Wolfgang Reinhard Joost Urs Konrad_Emil',
  'Steinbrenner Vogelsang Achterberg Rosenthaler Wiesner Verbruggen Zurfluh Lindenau Brandstätter Hoogland Kieffer',
);

export const nordic = pool(
  'Ingrid Solveig Astrid Sigríður Maarit Kirsten Gunnhild',
  'Torbjørn Leif Ásgeir Jukka Mogens Håkan Øystein',
  'Strandberg Hjortnæs Lundqvistad Viikinkoski Fagerli Thorlacius Skovgaard Ekholmen Rautavaara_Niemi',
);

export const baltic = pool(
  'Liina Dace Rasa_Ona Ilze Merike',
  'Tõnis Gints Vytenis Aivars Kaarel',
  'Mägiste Liepiņa-Kalns Ąžuolas Tammsalu Bērzkalns Gintarėnas',
);

export const romance = pool(
  'Claire Véronique Donatella Ilaria Margarida Ioana Nuria Sandrine',
  'Étienne Thibault Ruggero Tommaso Gonçalo Radu Íñigo Raphaël',
  'Delacourcelle Montferrand Castelbruno Pellegrinotti Vasconcelar Dobrescanu Villarreal_Soto Beauchênes Serravalli Quintanal Almeidinha',
);

export const greek = pool(
  'Eleni/Ελένη Katerina/Κατερίνα Despina/Δέσποινα Ioanna/Ιωάννα',
  'Spyros/Σπύρος Thanasis/Θανάσης Lefteris/Λευτέρης Manolis/Μανώλης',
  'Kalogirou/Καλογήρου Dimou/Δήμου Argyriou/Αργυρίου Anagnostou/Αναγνώστου Economou/Οικονόμου',
  { script: 'Grek' },
);

export const georgian = pool(
  'Nino/ნინო Ketevan/ქეთევან Tamta/თამთა',
  'Giorgi/გიორგი Levan/ლევან Zurab/ზურაბ',
  'Beridzauri/ბერიძაური Mchedlani/მჭედლანი Lomauri/ლომაური Gelovauri/გელოვაური',
  { script: 'Geor' },
);

export const armenian = pool(
  'Anahit/Անահիտ Siranush/Սիրանուշ Narine/Նարինե',
  'Hrant/Հրանտ Vahagn/Վահագն Gevorg/Գևորգ',
  'Manukyan/Մանուկյան Zakaryan/Զաքարյան Melikyan/Մելիքյան Terteryan/Տերտերյան',
  { script: 'Armn' },
);

export const turkish = pool(
  'Nilüfer Sevgi Gülşen Aysel Zehra Leyla_Nur',
  'Orhan Serdar Cemal Elçin_Rauf Bülent Kenan',
  'Karadeniz Yıldırımkaya Akgün Taşçıoğlu Məmmədli_Rza Gündoğan Sarıkaya',
);

export const centralAsian = pool(
  'Aigerim/Айгерим Gulnara/Гульнара Zarina/Зарина Dilnoza/Дилноза Nargiza/Наргиза Saule/Сауле',
  'Yerlan/Ерлан Rustam/Рустам Bakhtiyar/Бахтияр Timur/Тимур Azamat/Азамат Daniyar/Данияр',
  'Suleimenov/Сулейменов Ergashev/Эргашев Rakhmonin/Рахмонин Abdyldaev/Абдылдаев Karimberdin/Каримбердин Orazov/Оразов Saparbaev/Сапарбаев',
  { script: 'Cyrl', feminine },
);
