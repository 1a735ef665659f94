import { defineWords } from '../words.ts';

/** Why no database server could be started for us, worded for the person who installs or runs Chancery. */
export const postgresRefusals = defineWords({
  'no-server-programs': {
    en: 'No PostgreSQL server was found on this machine. Run “npm ci” without leaving out optional packages, name a folder of server programs (version 15 or later) in CHANCERY_POSTGRES_BIN, or give the address of a running server in DATABASE_URL.',
    fr: 'Aucun serveur PostgreSQL n’a été trouvé sur cette machine. Exécutez « npm ci » sans exclure les paquets facultatifs, indiquez dans CHANCERY_POSTGRES_BIN le dossier des programmes d’un serveur (version 15 ou ultérieure), ou donnez dans DATABASE_URL l’adresse d’un serveur en service.',
    es: 'No se ha encontrado ningún servidor PostgreSQL en este equipo. Ejecute «npm ci» sin excluir los paquetes opcionales, indique en CHANCERY_POSTGRES_BIN la carpeta de los programas de un servidor (versión 15 o posterior) o facilite en DATABASE_URL la dirección de un servidor en funcionamiento.',
    ar: 'لم يُعثر على خادم PostgreSQL على هذا الجهاز. نفِّذوا الأمر «npm ci» دون استبعاد الحزم الاختيارية، أو حدِّدوا في CHANCERY_POSTGRES_BIN مجلد برامج الخادم (الإصدار 15 أو ما بعده)، أو ضعوا في DATABASE_URL عنوان خادم قيد التشغيل.',
  },
  'no-way-to-run-a-server': {
    en: 'The database server may not run as the system administrator (root), and this machine offers no other user for it. Start Chancery as an ordinary user, or give the address of a running PostgreSQL server in DATABASE_URL.',
    fr: 'Le serveur de base de données ne peut pas fonctionner sous le compte administrateur (root), et cette machine ne lui offre aucun autre utilisateur. Lancez Chancery sous un compte ordinaire, ou donnez dans DATABASE_URL l’adresse d’un serveur PostgreSQL en service.',
    es: 'El servidor de base de datos no puede ejecutarse como administrador del sistema (root) y este equipo no ofrece otro usuario para ello. Inicie Chancery con un usuario corriente o facilite en DATABASE_URL la dirección de un servidor PostgreSQL en funcionamiento.',
    ar: 'لا يجوز تشغيل خادم قاعدة البيانات بحساب مدير النظام (root)، ولا يتيح هذا الجهاز مستخدماً آخر لتشغيله. شغِّلوا Chancery بحساب مستخدم عادي، أو ضعوا في DATABASE_URL عنوان خادم PostgreSQL قيد التشغيل.',
  },
  'folder-in-use': {
    en: 'Another Chancery (process {pid}) is already running on {folder}. Stop it first, or choose another folder.',
    fr: 'Un autre Chancery (processus {pid}) utilise déjà {folder}. Arrêtez-le d’abord, ou choisissez un autre dossier.',
    es: 'Otro Chancery (proceso {pid}) ya está utilizando {folder}. Deténgalo primero o elija otra carpeta.',
    ar: 'تعمل نسخة أخرى من Chancery (العملية {pid}) على المجلد {folder}. أوقفوها أولاً أو اختاروا مجلداً آخر.',
  },
  'folder-not-writable': {
    en: 'Chancery may not write to {folder}, or the folder belongs to another user. Give it to the user who runs Chancery, or choose another folder.',
    fr: 'Chancery n’est pas autorisé à écrire dans {folder}, ou ce dossier appartient à un autre utilisateur. Attribuez-le à l’utilisateur qui exécute Chancery, ou choisissez un autre dossier.',
    es: 'Chancery no tiene permiso para escribir en {folder}, o la carpeta pertenece a otro usuario. Asígnela al usuario que ejecuta Chancery o elija otra carpeta.',
    ar: 'لا يُسمح لـ Chancery بالكتابة في المجلد {folder}، أو أنّ المجلد ملك لمستخدم آخر. أسندوه إلى المستخدم الذي يشغِّل Chancery أو اختاروا مجلداً آخر.',
  },
  'data-of-a-newer-postgres': {
    en: 'The data in {folder} was written by PostgreSQL {written}; the newest server found here is {newest}. Name the programs of version {written} in CHANCERY_POSTGRES_BIN.',
    fr: 'Les données de {folder} ont été écrites par PostgreSQL {written} ; le serveur le plus récent trouvé ici est le {newest}. Indiquez les programmes de la version {written} dans CHANCERY_POSTGRES_BIN.',
    es: 'Los datos de {folder} fueron escritos por PostgreSQL {written}; el servidor más reciente encontrado aquí es el {newest}. Indique los programas de la versión {written} en CHANCERY_POSTGRES_BIN.',
    ar: 'كُتبت البيانات الموجودة في {folder} بواسطة PostgreSQL {written}، وأحدث خادم عُثر عليه هنا هو {newest}. حدِّدوا برامج الإصدار {written} في CHANCERY_POSTGRES_BIN.',
  },
  'data-of-an-older-postgres': {
    en: 'The data in {folder} was written by PostgreSQL {written}, and only version {newest} was found here. Name the programs of version {written} in CHANCERY_POSTGRES_BIN, make a backup with them, and restore it into a new folder.',
    fr: 'Les données de {folder} ont été écrites par PostgreSQL {written}, et seule la version {newest} a été trouvée ici. Indiquez les programmes de la version {written} dans CHANCERY_POSTGRES_BIN, faites une sauvegarde avec eux, puis restaurez-la dans un nouveau dossier.',
    es: 'Los datos de {folder} fueron escritos por PostgreSQL {written} y aquí solo se ha encontrado la versión {newest}. Indique los programas de la versión {written} en CHANCERY_POSTGRES_BIN, haga con ellos una copia de seguridad y restáurela en una carpeta nueva.',
    ar: 'كُتبت البيانات الموجودة في {folder} بواسطة PostgreSQL {written}، ولم يُعثر هنا إلا على الإصدار {newest}. حدِّدوا برامج الإصدار {written} في CHANCERY_POSTGRES_BIN، وأنشئوا بها نسخة احتياطية، ثم استعيدوها في مجلد جديد.',
  },
  'initdb-failed': {
    en: 'A new database could not be made in {folder}. The program said: {lines}',
    fr: 'La création d’une nouvelle base de données dans {folder} a échoué. Message du programme : {lines}',
    es: 'No se ha podido crear una base de datos nueva en {folder}. Mensaje del programa: {lines}',
    ar: 'تعذّر إنشاء قاعدة بيانات جديدة في {folder}. رسالة البرنامج: {lines}',
  },
  'server-does-not-start': {
    en: 'The database server does not start. The last lines of its log, {logFile}: {lines}',
    fr: 'Le serveur de base de données ne démarre pas. Dernières lignes de son journal, {logFile} : {lines}',
    es: 'El servidor de base de datos no se inicia. Últimas líneas de su registro, {logFile}: {lines}',
    ar: 'لا يبدأ خادم قاعدة البيانات في العمل. آخر الأسطر في سجلّه {logFile}: {lines}',
  },
});

export type PostgresRefusalCode = keyof typeof postgresRefusals;
