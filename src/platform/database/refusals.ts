import { defineWords } from '../words.ts';

/** Why a database cannot be used, worded for the person who installs or runs Chancery. */
export const databaseRefusals = defineWords({
  'database-unreachable': {
    en: 'The database “{database}” on {host} cannot be reached ({reason}). Check that the server is running and that DATABASE_URL is right.',
    fr: 'La base de données « {database} » sur {host} est injoignable ({reason}). Vérifiez que le serveur fonctionne et que DATABASE_URL est exacte.',
    es: 'No se puede acceder a la base de datos «{database}» en {host} ({reason}). Compruebe que el servidor esté en funcionamiento y que DATABASE_URL sea correcta.',
    ar: 'تعذّر الوصول إلى قاعدة البيانات «{database}» على {host} ({reason}). تحقّقوا من أنّ الخادم يعمل ومن صحة DATABASE_URL.',
  },
  'postgres-too-old': {
    en: 'The server runs PostgreSQL {version}; Chancery needs version 15 or later.',
    fr: 'Le serveur fonctionne sous PostgreSQL {version} ; Chancery exige la version 15 ou une version ultérieure.',
    es: 'El servidor utiliza PostgreSQL {version}; Chancery requiere la versión 15 o posterior.',
    ar: 'يعمل الخادم بالإصدار {version} من PostgreSQL، بينما يتطلب Chancery الإصدار 15 أو ما بعده.',
  },
  'newer-schema': {
    en: 'This database was written by a newer Chancery (it holds the change {name}, which this version does not know). Nothing was touched. Update Chancery, or use another database.',
    fr: 'Cette base de données a été écrite par une version plus récente de Chancery (elle contient la modification {name}, inconnue de cette version). Rien n’a été modifié. Mettez Chancery à jour ou utilisez une autre base.',
    es: 'Esta base de datos fue escrita por una versión más reciente de Chancery (contiene el cambio {name}, que esta versión no conoce). No se ha modificado nada. Actualice Chancery o utilice otra base de datos.',
    ar: 'كُتبت قاعدة البيانات هذه بإصدار أحدث من Chancery (فهي تتضمن التغيير {name} الذي لا يعرفه هذا الإصدار). لم يُعدَّل أي شيء. حدِّثوا Chancery أو استخدموا قاعدة بيانات أخرى.',
  },
  'migration-changed': {
    en: 'The change {name} was altered after it had been applied to this database. Restore its file, and write the difference as a new change.',
    fr: 'La modification {name} a été remaniée après avoir été appliquée à cette base de données. Rétablissez son fichier et écrivez la différence dans une nouvelle modification.',
    es: 'El cambio {name} se alteró después de haberse aplicado a esta base de datos. Restablezca su archivo y escriba la diferencia como un cambio nuevo.',
    ar: 'عُدِّل التغيير {name} بعد تطبيقه على قاعدة البيانات هذه. أعيدوا ملفه إلى ما كان عليه واكتبوا الفرق في تغيير جديد.',
  },
  'migration-number-twice': {
    en: 'Two changes of the database bear the number {number}: {other} and {file}. Give the later one the next free number.',
    fr: 'Deux modifications de la base de données portent le numéro {number} : {other} et {file}. Attribuez à la plus récente le prochain numéro libre.',
    es: 'Dos cambios de la base de datos llevan el número {number}: {other} y {file}. Asigne al más reciente el siguiente número libre.',
    ar: 'يحمل تغييران في قاعدة البيانات الرقم {number} نفسه، هما {other} و{file}. أعطوا الأحدث منهما الرقم التالي المتاح.',
  },
  'migration-badly-named': {
    en: 'The file {file} is not named like a change of the database: four digits, an underscore, and lower-case words, for example 0012_circular.sql.',
    fr: 'Le fichier {file} n’est pas nommé comme une modification de la base de données : quatre chiffres, un tiret bas et des mots en minuscules, par exemple 0012_circular.sql.',
    es: 'El archivo {file} no lleva el nombre propio de un cambio de la base de datos: cuatro cifras, un guion bajo y palabras en minúsculas, por ejemplo 0012_circular.sql.',
    ar: 'اسم الملف {file} لا يطابق صيغة تغييرات قاعدة البيانات: أربعة أرقام ثم شرطة سفلية ثم كلمات بأحرف لاتينية صغيرة، مثل 0012_circular.sql.',
  },
});

export type DatabaseRefusalCode = keyof typeof databaseRefusals;
