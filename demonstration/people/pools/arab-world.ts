import { pool } from '../name-pool.ts';

export const arabic = pool(
  'Amina/أمينة Hanan/حنان Salma/سلمى Rania/رانيا Nadia/نادية Huda/هدى Lubna/لبنى Samar/سمر Widad/وداد Sawsan/سوسن Maysoon/ميسون Khadija/خديجة Ibtisam/ابتسام Najwa/نجوى',
  'Yusuf/يوسف Khalil/خليل Tariq/طارق Munir/منير Anwar/أنور Jamal/جمال Fouad/فؤاد Rashid/راشد Nabil/نبيل Adnan/عدنان Hisham/هشام Marwan/مروان Ziyad/زياد Sami/سامي',
  'Al-Marzouki/المرزوقي Al-Tamimi/التميمي Haddad/حداد Al-Zahrani/الزهراني Ben_Salah/بن_صالح Al-Kinani/الكناني Darwish/درويش Al-Sharqawi/الشرقاوي Bitar/بيطار Al-Nuaimi/النعيمي Khattab/خطاب Al-Badri/البدري Touati/التواتي Al-Rawahi/الرواحي Bouazizi/بوعزيزي Al-Hamdani/الحمداني',
  { script: 'Arab' },
);

export const persian = pool(
  'Nasrin/نسرین Laleh/لاله Parvaneh/پروانه Golnar/گلنار Mahnaz/مهناز Shirin/شیرین',
  'Behrouz/بهروز Kamran/کامران Farhad/فرهاد Siavash/سیاوش Jamshid/جمشید Bahram/بهرام',
  'Rostami/رستمی Golzari/گلزاری Sohrabi/سهرابی Bakhtari/بختری Niazmand/نیازمند Daneshvar/دانشور Kohzad/کوهزاد Parvizi/پرویزی',
  { script: 'Arab' },
);

export const hebrew = pool(
  'Tamar/תמר Noa/נועה Yael/יעל Dafna/דפנה',
  'Eitan/איתן Amir/אמיר Gideon/גדעון Uri/אורי',
  'Ben-Shahar/בן-שחר Avnery/אבנרי Golani/גולני Sadeh/שדה Carmi/כרמי Tzur/צור',
  { script: 'Hebr' },
);
