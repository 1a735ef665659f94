import { pool } from '../name-pool.ts';

export const latinAmerica = pool(
  'Ximena Rosario Maricela Guadalupe Soledad Yolanda Beatriz Consuelo Inés Marisela Graciela Jimena',
  'Hernán Rodolfo Efraín Leopoldo Anselmo Gilberto Octavio Fabián Ramiro Teodoro Wilfredo Nicanor',
  'Quintanilla_Rey Arrieta Saldívar Montesclaros Bustillos Echavarren Villafuerte Zambrano_Luque Carrasquero Olmedilla Peñaranda Iturbide_Paz Cárcamo_Sol Rentería Alvarenga_Toro Sarmientos',
);

export const brazilian = pool(
  'Luciana Terezinha Márcia Iracema Rosângela',
  'Otávio Ubiratan Severino Jurandir Cláudio',
  'Figueirôa Cavalcanti_Brito Nogueirão Tavares_Luz Sampaio_Reis Bragantino',
);

export const haitian = pool(
  'Roseline Mirlande_Ange Guerda',
  'Wilner Frantz_Elie Jocelyn',
  'Desrivières Saint-Amour Beaubrunet Toussaintil Lamercie',
);

export const anglophone = pool(
  'Margaret Heather Philippa Bronwyn Rosalind Gillian Catriona Judith',
  'Alistair Graham Desmond Rupert Malcolm Gareth Duncan Howard',
  'Fairweather Hollingbrook Ashdownley Pemberwick Lockridge Thistlewood MacAndlish Wetherstone Brackenbury Ó_Siadhail Kingsmillar',
);

export const caribbean = pool(
  'Marva Jacinth Claudette Althea Merle Paulette',
  'Winston_Earl Delroy Carlyle Errol Cuthbert Rawle',
  'Bartholomeau Gittensby Popplewell Ramdeholl Fontenelle Cudjoeson Kirtonway Persaudin Alleynedale',
);
