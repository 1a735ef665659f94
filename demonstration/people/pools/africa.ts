import { pool } from '../name-pool.ts';

export const westAfricaFrench = pool(
  'Aïssata Fatou Mariam Kadiatou Adjoa Rokia Djénéba Bintou Awa Sira',
  'Moussa Ibrahima Kouamé Seydou Abdoulaye Yao Modibo Lamine Issa Koffi',
  'Kanouté Sanogo Tounkara Bamba N’Dri Zongo Sawadogo Agbodjan Ahokpossin Dossou Fofana Camara_Bah Diabaté Niang Sylla_Kone Mensavi',
);

export const westAfricaEnglish = pool(
  'Abena Ngozi Funmilayo Efua Yewande Adaeze Isatou Hawa Akosua Titilayo',
  'Kwabena Chukwuma Babatunde Kofi_Nii Emeka Olumide Lamin Sorie Yaw Tamba',
  'Okonjola Adeyinka Boatengwa Asamoa Nwachukwuba Jallowe Kargboh Owusuwa Danquaye Adebisi Tweneboa Onyemachi Sesayo Darkwah_Ofei',
);

export const centralAfrica = pool(
  'Marie-Noëlle Clarisse Espérance Odette Béatrice Solange Henriette Pélagie',
  'Jean-Bosco Célestin Aimé Théophile Dieudonné Blaise Fulgence Médard',
  'Mbarga_Ntsama Nkoulou Ngoma_Itoua Mabiala Obiang_Mvé Kalonji_Mwape Ilunga_Kasa Moundélé Ngbanda_Zo Essomba Boukandou Nzeyimana Hakizumwami Uwambaye',
);

export const eastAfrica = pool(
  'Wanjiru Neema Achieng Rehema Nakato Zawadi Upendo Atieno Mwajuma Kemunto',
  'Kamau Baraka Ochieng Juma Wekesa Mwangi Tumaini Okello Kiprono Salehe',
  'Nyambura_Gathoni Omwenga Mutisya Barasa Mwakyusa Kahurani Lugoloobi Nsubugwa Chelimoi Mashauri Wafulah Kibiru Rwakaikara Mwandosya_Kei',
);

export const horn = pool(
  'Selamawit/ሰላማዊት Tigist/ትግስት Hirut/ሂሩት Meaza/መዓዛ Rahel/ራሔል Saba/ሳባ Almaz/አልማዝ',
  'Tesfaye/ተስፋዬ Girma/ግርማ Bekele/በቀለ Yonas/ዮናስ Dawit/ዳዊት Henok/ሄኖክ Mulugeta/ሙሉጌታ',
  'Worku/ወርቁ Assefa/አሰፋ Wondimu/ወንድሙ Teklu/ተክሉ Negussie/ንጉሴ Haileyesus/ኃይለየሱስ Demeke_Lemma/ደመቀ_ለማ Gebreyes/ገብረየስ',
  { script: 'Ethi' },
);

export const southernAfrica = pool(
  'Thandiwe Nomvula Lerato Chipo Tendai Mpho Boitumelo Nandipha Chikondi Rudo',
  'Sipho Tawanda Thabo_Leruo Kagiso Mandla Tinashe Chisomo Neo Bongani Katlego',
  'Dlaminela Mokoeni Chirwah Nkhomah_Phiri Moyombe Khumalwa Sithebe Mthethwane Molefi Banda_Lungu Hlongwani Tsabedze Mutasah Nghipundja',
);

export const lusophoneAfrica = pool(
  'Celestina Graça Ermelinda Isaura Filomena Odília Nélida Zulmira',
  'Anselmo Domingos Venâncio Lourenço_Luís Adalberto Crisóstomo Hermínio Nelito',
  'Cassoma Quissanga Semedo_Tavares Mucavele Chissengue Évora_Lima Kapitango Muianga Lopes_Varela Bacar Sanhá_Mané Trovoinha',
);

export const malagasy = pool(
  'Voahangy Lalao Hanitra Miora Fanja Noro',
  'Rivo Hery Tiana Faly Mamy Njaka',
  'Andriamparany Rakotobe Rasoanaivo Razafimbelo Ramanantoa Randriambola Rabearison Ratsirahona',
);
