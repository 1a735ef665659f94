import { pool } from '../name-pool.ts';

export const indian = pool(
  'Kavita/कविता Meenakshi/मीनाक्षी Sunita/सुनीता Lalita/ललिता Anjali/अंजलि Usha/उषा',
  'Prakash/प्रकाश Harish/हरीश Sanjeev/संजीव Girish/गिरीश Mohan/मोहन Deepak/दीपक',
  'Trivedi/त्रिवेदी Kulkarni/कुलकर्णी Bhattarai/भट्टराई Chaturvedi/चतुर्वेदी Joshipura/जोशीपुरा Saxena/सक्सेना Deshpande/देशपांडे Adhikari/अधिकारी',
  { script: 'Deva' },
);

export const southAsia = pool(
  'Nusrat Shabnam Rukhsana Tahmina Dilrukshi Ishani Aminath Pema Sabiha Chandani',
  'Rafiqul Tanvir Asif_Ali Nuwan Sunil Hassan_Fulhu Tashi Imtiaz Ruwan Shafiq',
  'Chowdhurani Talukder Qadri Wickramage Jayakody Rasheedu Wangmo_Dorji Bukhari Sarkar_Miah Pereralage Mirzaei Saeedu Lodhi Nawazish',
);

export const chinese = pool(
  'Meiling/美玲 Xiulan/秀兰 Yuhua/玉华 Jingyi/静怡 Shufen/淑芬 Wenjing/文静',
  'Guoqiang/国强 Zhiming/志明 Jianhua/建华 Haitao/海涛 Wenbin/文彬 Yongfu/永福',
  'Fang/方 Tao/陶 Shen/沈 Cui/崔 Qiu/邱 Meng/孟 Bai/白 Yan/严',
  { script: 'Hans', familyFirst: true },
);

export const japanese = pool(
  'Haruka/遥 Michiko/美智子 Ayumi/歩美 Noriko/典子 Sachie/幸恵',
  'Kenichi/健一 Hiroaki/弘明 Takuya/拓也 Masaru/勝 Yoshihiko/義彦',
  'Morikawa/森川 Hayashida/林田 Kuramoto/倉本 Tachibana/橘 Onodera/小野寺 Shirakawa/白川',
  { script: 'Jpan', familyFirst: true },
);

export const korean = pool(
  'Eun-ji/은지 Soo-min/수민 Hye-rin/혜린 Mi-sook/미숙',
  'Dong-hyun/동현 Sang-woo/상우 Jae-ho/재호 Kyung-tae/경태',
  'Namgung/남궁 Baek/백 Seo/서 Ryu/류 Hwangbo/황보 Ahn/안',
  { script: 'Kore', familyFirst: true },
);

export const vietnamese = pool(
  'Thu_Hằng Bích_Ngọc Lan_Anh Minh_Châu',
  'Quang_Huy Đức_Thịnh Văn_Bình Hữu_Nghĩa',
  'Lương Đoàn Vương Tạ Quách Phùng',
  { familyFirst: true },
);

export const mainlandSouthEastAsia = pool(
  'Sopheap Chanmaly Khin_Thida Malee Bopha Siriporn Phonesavanh Nwe_Nwe',
  'Sokha Bounmy Aung_Kyaw Somchai_Prem Veasna Thongdy Zaw_Lin Narong',
  'Phommachak Keovilay Rattanakul Sovannarith Chhunly Tun_Wai Siharaj Wongsawan Inthavong Myint_Zay',
);

export const malay = pool(
  'Nurul Siti_Rahmah Dewi Rosnani Lestari Ligaya Marisol Fatimah_Zahra Wulan Corazon_Luz',
  'Hafiz Bambang Agus Zulkarnain Rizal_Amin Danilo Teguh Faisal Ernesto_Jun Suhaimi',
  'Wibisana Kartanegara Mohd_Salim Pangestuti Dimaculangan Bautistera Harjosuwito Abdul_Wahid Salonganin Tan_Keng Soerjodiningrat Batubara',
);

export const mongolian = pool(
  'Oyuunchimeg/Оюунчимэг Sarangerel/Сарангэрэл Narantuya/Нарантуяа',
  'Ganbold/Ганболд Bat-Erdene/Бат-Эрдэнэ Chinzorig/Чинзориг',
  'Dorjsuren/Доржсүрэн Lkhamjav/Лхамжав Tserenpil/Цэрэнпил Gombojav/Гомбожав',
  { script: 'Cyrl', familyFirst: true },
);

export const pacific = pool(
  'Sina Mele Litia Losana Ana_Lupe Teuila Vasiti Rosemary_Kila',
  'Sione Tevita Semisi Ratu_Jone Ioane Viliame Afa Naboua',
  'Faleolo Tuimalu Vunisea Kaufusi Waqabaca Kumoa Tarilongi Fonoti_Sio Latukefa Moala_Vea Kairuku Toroma',
);
