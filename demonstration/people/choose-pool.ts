import type { NamePool } from './name-pool.ts';
import {
  centralAfrica,
  eastAfrica,
  horn,
  lusophoneAfrica,
  malagasy,
  southernAfrica,
  westAfricaEnglish,
  westAfricaFrench,
} from './pools/africa.ts';
import { anglophone, brazilian, caribbean, haitian, latinAmerica } from './pools/americas.ts';
import { arabic, hebrew, persian } from './pools/arab-world.ts';
import {
  chinese,
  indian,
  japanese,
  korean,
  mainlandSouthEastAsia,
  malay,
  mongolian,
  pacific,
  southAsia,
  vietnamese,
} from './pools/asia.ts';
import {
  albanian,
  armenian,
  baltic,
  centralAsian,
  eastSlavic,
  georgian,
  germanic,
  greek,
  hungarian,
  nordic,
  romance,
  southSlavicCyrillic,
  southSlavicLatin,
  turkish,
  ukrainian,
  westSlavic,
} from './pools/europe.ts';

const countriesOf: readonly [pool: NamePool, codes: string][] = [
  [westAfricaFrench, 'BEN BFA CIV GIN MLI NER SEN TGO'],
  [westAfricaEnglish, 'GHA GMB LBR NGA SLE'],
  [centralAfrica, 'BDI CAF CMR COD COG GAB GNQ RWA TCD'],
  [eastAfrica, 'KEN TZA UGA SSD MUS SYC'],
  [horn, 'ERI ETH'],
  [southernAfrica, 'BWA LSO MWI NAM SWZ ZAF ZMB ZWE'],
  [lusophoneAfrica, 'AGO CPV GNB MOZ STP TLS'],
  [malagasy, 'MDG'],
  [arabic, 'ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM'],
  [persian, 'AFG IRN'],
  [hebrew, 'ISR'],
  [indian, 'IND NPL'],
  [southAsia, 'BGD BTN LKA MDV PAK'],
  [chinese, 'CHN'],
  [japanese, 'JPN'],
  [korean, 'KOR PRK'],
  [vietnamese, 'VNM'],
  [mainlandSouthEastAsia, 'KHM LAO MMR THA'],
  [malay, 'BRN IDN MYS PHL SGP'],
  [mongolian, 'MNG'],
  [pacific, 'FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM'],
  [eastSlavic, 'BLR RUS'],
  [ukrainian, 'UKR'],
  [southSlavicCyrillic, 'BGR MKD SRB'],
  [southSlavicLatin, 'BIH HRV MNE SVN'],
  [westSlavic, 'CZE POL SVK'],
  [hungarian, 'HUN'],
  [albanian, 'ALB'],
  [germanic, 'AUT BEL CHE DEU LIE LUX NLD'],
  [nordic, 'DNK FIN ISL NOR SWE'],
  [baltic, 'EST LTU LVA'],
  [romance, 'AND ESP FRA ITA MCO MDA MLT PRT ROU SMR VAT'],
  [greek, 'CYP GRC'],
  [georgian, 'GEO'],
  [armenian, 'ARM'],
  [turkish, 'AZE TUR'],
  [centralAsian, 'KAZ KGZ TJK TKM UZB'],
  [latinAmerica, 'ARG BOL CHL COL CRI CUB DOM ECU GTM HND MEX NIC PAN PER PRY SLV URY VEN'],
  [brazilian, 'BRA'],
  [haitian, 'HTI'],
  [anglophone, 'AUS CAN GBR IRL NZL USA'],
  [caribbean, 'ATG BHS BLZ BRB DMA GRD GUY JAM KNA LCA SUR TTO VCT'],
];
const poolByCountry = new Map(countriesOf.flatMap(([pool, codes]) => codes.split(' ').map((code) => [code, pool] as const)));

/** The name pool of a country (alpha-3); throws on an unknown code. */
export function choosePool(code: string): NamePool {
  const pool = poolByCountry.get(code);
  if (!pool) throw new Error(`no name pool for ${code}`);
  return pool;
}
