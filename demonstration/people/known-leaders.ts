/** Family names that would make a reader think of a head of State, a Speaker or a head of an international organization: no pool may hold one. */
export const familyNamesToAvoid: readonly string[] = (
  'Guterres Chungong Ackson Macron Merz Scholz Merkel Meloni Mattarella Sánchez Costa Putin Zelenskyy Biden Trump Obama Harris Clinton Trudeau Carney ' +
  'Modi Xi Li Ishiba Kishida Abe Lee Yoon Moon Kim Park Lula Bolsonaro Milei Fernández Petro Boric Maduro Chávez Castro Ortega Bukele Sheinbaum ' +
  'Obrador Peña Ramaphosa Zuma Mandela Tinubu Buhari Ruto Kenyatta Odinga Kagame Museveni Tshisekedi Kabila Sall Faye Ouattara Gbagbo Biya Bongo ' +
  'Déby Conté Condé Touré Traoré Goïta Talon Gnassingbé Mahama Akufo-Addo Sirleaf Weah Boakai Bio Barrow Jammeh Mnangagwa Mugabe Hichilema Lungu ' +
  'Chakwera Mutharika Chapo Nyusi Lourenço Neves Embaló Erdoğan Aliyev Pashinyan Zourabichvili Tokayev Nazarbayev Mirziyoyev Karimov Rahmon Japarov ' +
  'Lukashenko Vučić Radev Orbán Tusk Duda Kaczyński Fico Fiala Pavel Babiš Zeman Netanyahu Herzog Gantz Abbas Sisi Mubarak Assad Aoun Hariri ' +
  'Tebboune Saied Haftar Khamenei Rouhani Raisi Pezeshkian Sharif Khan Bhutto Hasina Yunus Rajapaksa Wickremesinghe Dissanayake Oli Dahal ' +
  'Widodo Prabowo Marcos Duterte Anwar Mahathir Wong Prayut Shinawatra Hun Ardern Luxon Albanese Morrison Starmer Sunak Johnson Blair May Frederiksen ' +
  'Kristersson Stubb Støre Stoltenberg Rutte Michel Tedros Bachelet Türk Grandi Ghebreyesus Steiner Andersen Okonjo-Iweala Georgieva Lagarde Al-Thani'
).split(' ');
