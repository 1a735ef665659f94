/**
 * What is of each country, its people included: `code | en | fr | es | ar | ru`, the masculine singular, folded; forms are parted by commas.
 * A word of two countries stands with both codes. Words that mean something else far more often (Arabic مالي, قطري) are left out.
 */
export const nationalityRows = `
AFG | Afghan | afghan | afgano | افغاني,افغان | афганский
AGO | Angolan | angolais | angoleno | انغولي | ангольский
ALB | Albanian | albanais | albanes | الباني | албанский
AND | Andorran | andorran | andorrano | اندوري | андоррский
ARE | Emirati | emirien,emirati | emirati | اماراتي | эмиратский
ARG | Argentine,Argentinian,Argentinean | argentin | argentino | ارجنتيني | аргентинский
ARM | Armenian | armenien | armenio | ارميني,ارمني,ارمن | армянский
ATG | Antiguan | antiguayen | antiguano | انتيغوي | антигуанский
AUS | Australian | australien | australiano | استرالي | австралийский
AUT | Austrian | autrichien | austriaco | نمساوي | австрийский
AZE | Azerbaijani,Azeri | azerbaidjanais,azeri | azerbaiyano,azeri | اذربيجاني,اذري | азербайджанский
BDI | Burundian | burundais | burundes | بوروندي | бурундийский
BEL | Belgian | belge | belga | بلجيكي | бельгийский
BEN | Beninese | beninois | benines | بنيني,بنني | бенинский
BFA | Burkinabe,Burkinan | burkinabe,burkinais | burkinabe,burkines | بوركيني,بوركينابي | буркинийский
BGD | Bangladeshi | bangladais,bangladeshi | bangladesi,bangladeshi | بنغلاديشي | бангладешский
BGR | Bulgarian | bulgare | bulgaro | بلغاري,بلغار | болгарский
BHR | Bahraini | bahreinien,bahreini | bahreini,bareini | بحريني | бахрейнский
BHS | Bahamian | bahamien,bahameen | bahameno,bahames | بهامي | багамский
BIH | Bosnian | bosnien,bosniaque | bosnio | بوسني | боснийский
BLR | Belarusian,Belarussian | belarussien,belarusse,bielorusse | bielorruso,belaruso | بيلاروسي | белорусский
BLZ | Belizean | belizien | beliceno | بليزي | белизский
BOL | Bolivian | bolivien | boliviano | بوليفي | боливийский
BRA | Brazilian | bresilien | brasileno | برازيلي | бразильский
BRB | Barbadian | barbadien | barbadense | بربادوسي | барбадосский
BRN | Bruneian | bruneien | bruneano | بروني | брунейский
BTN | Bhutanese | bhoutanais | butanes | بوتاني | бутанский
BWA | Botswanan | botswanais,botswaneen | botswanes,botsuano | بوتسواني | ботсванский
CAF | Central African | centrafricain | centroafricano | | центральноафриканский
CAN | Canadian | canadien | canadiense | كندي | канадский
CHE | Swiss | suisse | suizo | سويسري | швейцарский
CHL | Chilean | chilien | chileno | شيلي,تشيلي | чилийский
CHN | Chinese | chinois | chino | صيني | китайский
CIV | Ivorian | ivoirien | marfileno | ايفواري | ивуарийский
CMR | Cameroonian | camerounais | camerunes | كاميروني | камерунский
COD,COG | Congolese | congolais | congoleno,congoles | كونغولي | конголезский
COL | Colombian | colombien | colombiano | كولومبي | колумбийский
COM | Comorian | comorien | comorense,comorano |  | коморский
CPV | Cabo Verdean,Cape Verdean | cabo-verdien,capverdien | caboverdiano | | кабо-вердийский
CRI | Costa Rican | costaricien,costa-ricien | costarricense | كوستاريكي | коста-риканский
CUB | Cuban | cubain | cubano | كوبي | кубинский
CYP | Cypriot | chypriote | chipriota | قبرصي | кипрский
CZE | Czech | tcheque | checo | تشيكي,تشيك | чешский
DEU | German | allemand | aleman | الماني,المان | немецкий,германский
DJI | Djiboutian | djiboutien | djiboutiano,yibutiano | جيبوتي | джибутийский
DMA,DOM | Dominican | dominicain,dominiquais | dominicano,dominiques | دومينيكي,دومينيكاني | доминиканский
DNK | Danish | danois | danes | دانمركي,دنماركي | датский
DZA | Algerian | algerien | argelino | جزائري | алжирский
ECU | Ecuadorian,Ecuadorean | equatorien | ecuatoriano | اكوادوري | эквадорский
EGY | Egyptian | egyptien | egipcio | مصري | египетский
ERI | Eritrean | erythreen | eritreo | اريتري | эритрейский
ESP | Spanish | espagnol | espanol | اسباني | испанский
EST | Estonian | estonien | estonio | استوني | эстонский
ETH | Ethiopian | ethiopien | etiope | اثيوبي | эфиопский
FIN | Finnish | finlandais,finnois | finlandes | فنلندي | финляндский,финский
FJI | Fijian | fidjien | fiyiano | فيجي | фиджийский
FRA | French | francais | frances | فرنسي | французский
FSM | Micronesian | micronesien | micronesio | ميكرونيزي | микронезийский
GAB | Gabonese | gabonais | gabones | غابوني | габонский
GBR | British | britannique | britanico | بريطاني | британский
GEO | Georgian | georgien | georgiano | جورجي | грузинский
GHA | Ghanaian | ghaneen | ghanes | غاني | ганский
GIN | Guinean | guineen | guineano | غيني | гвинейский
GMB | Gambian | gambien | gambiano | غامبي | гамбийский
GNB | Bissau-Guinean | bissau-guineen | | | бисауский
GNQ | Equatorial Guinean,Equatoguinean | equato-guineen | ecuatoguineano | | экваториально-гвинейский
GRC | Greek | grec,grecque,hellenique | griego | يوناني | греческий
GRD | Grenadian | grenadien | granadino | غرينادي | гренадский
GTM | Guatemalan | guatemalteque | guatemalteco | غواتيمالي | гватемальский
GUY | Guyanese | guyanien | guyanes | غياني | гайанский
HND | Honduran | hondurien | hondureno | هندوراسي | гондурасский
HRV | Croatian | croate | croata | كرواتي,كروات | хорватский
HTI | Haitian | haitien | haitiano | هايتي | гаитянский
HUN | Hungarian | hongrois | hungaro | هنغاري,مجري | венгерский
IDN | Indonesian | indonesien | indonesio | اندونيسي | индонезийский
IND | Indian | indien | indio | هندي,هنود | индийский
IRL | Irish | irlandais | irlandes | ايرلندي,ايرلاندي | ирландский
IRN | Iranian | iranien | irani | ايراني | иранский
IRQ | Iraqi | iraquien,irakien,iraqien | iraqui,iraki | عراقي | иракский
ISL | Icelandic | islandais | islandes | ايسلندي | исландский
ISR | Israeli | israelien | israeli | اسرائيلي | израильский
ITA | Italian | italien | italiano | ايطالي | итальянский
JAM | Jamaican | jamaicain,jamaiquain | jamaiquino,jamaicano | جامايكي | ямайский
JOR | Jordanian | jordanien | jordano | اردني | иорданский
JPN | Japanese | japonais | japones | ياباني | японский
KAZ | Kazakh,Kazakhstani | kazakh | kazajo,kazako | كازاخستاني,كازاخ | казахский,казахстанский
KEN | Kenyan | kenyan | keniano | كيني | кенийский
KGZ | Kyrgyz | kirghize | kirguiso | قيرغيزي,قيرغيزستاني,قيرغيز | кыргызский,киргизский,кыргызстанский
KHM | Cambodian | cambodgien | camboyano | كمبودي | камбоджийский
KIR | I-Kiribati | kiribatien | kiribatiano | | 
KNA | Kittitian | kittitien | | | 
KOR,PRK | Korean | coreen | coreano | كوري | корейский
KWT | Kuwaiti | koweitien | kuwaiti | كويتي | кувейтский
LAO | Lao,Laotian | lao,laotien | laosiano | لاوي | лаосский
LBN | Lebanese | libanais | libanes | لبناني | ливанский
LBR | Liberian | liberien | liberiano | ليبري,ليبيري | либерийский
LBY | Libyan | libyen | libio | ليبي | ливийский
LCA | Saint Lucian | saint-lucien | santaluciano | | сент-люсийский
LIE | Liechtenstein | liechtensteinois | liechtensteiniano | | лихтенштейнский
LKA | Sri Lankan | sri-lankais | esrilanques,ceilanes | سريلانكي | шри-ланкийский,ланкийский
LSO | Basotho | basotho,lesothan | basoto,lesothense | ليسوتي | лесотский
LTU | Lithuanian | lituanien | lituano | ليتواني | литовский
LUX | Luxembourgish | luxembourgeois | luxemburgues | لكسمبرغي | люксембургский
LVA | Latvian | letton | leton | لاتفي | латвийский,латышский
MAR | Moroccan | marocain | marroqui | مغربي,مغاربة | марокканский
MCO | Monegasque | monegasque | monegasco | موناكي | монакский
MDA | Moldovan | moldove,moldave | moldovo,moldavo | مولدوفي | молдавский,молдовский
MDG | Malagasy,Madagascan | malgache | malgache | مدغشقري,ملغاشي | мадагаскарский,малагасийский
MDV | Maldivian | maldivien | maldivo | ملديفي | мальдивский
MEX | Mexican | mexicain | mexicano | مكسيكي | мексиканский
MHL | Marshallese | marshallais | marshales | | маршалльский
MKD | Macedonian,North Macedonian | macedonien,nord-macedonien | macedonio,normacedonio | مقدوني | македонский,северомакедонский
MLI | Malian | malien | malies,maliense | | малийский
MLT | Maltese | maltais | maltes | مالطي | мальтийский
MMR | Myanma,Burmese | birman | birmano | ميانماري | мьянманский
MNE | Montenegrin | montenegrin | montenegrino | | черногорский
MNG | Mongolian | mongol | mongol | منغولي | монгольский
MOZ | Mozambican | mozambicain | mozambiqueno | موزامبيقي | мозамбикский
MRT | Mauritanian | mauritanien | mauritano | موريتاني | мавританский
MUS | Mauritian | mauricien | mauriciano | موريشيوسي | маврикийский
MWI | Malawian | malawien | malawiano,malaui | ملاوي | малавийский
MYS | Malaysian | malaisien | malasio | ماليزي | малайзийский
NAM | Namibian | namibien | namibio,namibiano | ناميبي | намибийский
NER | Nigerien | nigerien | nigerino | نيجري | нигерский
NGA | Nigerian | nigerian | nigeriano | نيجيري | нигерийский
NIC | Nicaraguan | nicaraguayen | nicaraguense | نيكاراغوي | никарагуанский
NLD | Dutch | neerlandais,hollandais | neerlandes,holandes | هولندي | нидерландский,голландский
NOR | Norwegian | norvegien | noruego | نرويجي | норвежский
NPL | Nepali,Nepalese | nepalais | nepali,nepales | نيبالي | непальский
NRU | Nauruan | nauruan | nauruano | ناوروي | науруанский
NZL | New Zealander | neo-zelandais | neozelandes,neocelandes | نيوزيلندي | новозеландский
OMN | Omani | omanais | omani | عماني | оманский
PAK | Pakistani | pakistanais | pakistani | باكستاني | пакистанский
PAN | Panamanian | panameen | panameno | بنمي | панамский
PER | Peruvian | peruvien | peruano | بيروي,بيروفي | перуанский
PHL | Philippine,Filipino | philippin | filipino | فلبيني | филиппинский
PLW | Palauan | palaosien,paluan | palauano | بالاوي | палауский
PNG | Papua New Guinean,Papuan | papouan,papouan-neo-guineen | papu | | папуасский
POL | Polish | polonais | polaco | بولندي | польский
PRT | Portuguese | portugais | portugues | برتغالي | португальский
PRY | Paraguayan | paraguayen | paraguayo | باراغوي,باراغواي | парагвайский
PSE | Palestinian | palestinien | palestino | فلسطيني | палестинский
QAT | Qatari | qatarien,qatari | qatari,catari | | катарский
ROU | Romanian | roumain | rumano | روماني | румынский
RUS | Russian | russe | ruso | روسي,روس | российский,русский
RWA | Rwandan | rwandais | rwandes,ruandes | رواندي | руандийский
SAU | Saudi | saoudien | saudi,saudita | سعودي | саудовский
SDN | Sudanese | soudanais | sudanes | سوداني | суданский
SEN | Senegalese | senegalais | senegales | سنغالي | сенегальский
SGP | Singaporean | singapourien | singapurense | سنغافوري | сингапурский
SLB | Solomon Islander | salomonais | salomonense | | 
SLE | Sierra Leonean | sierra-leonais,sierra-leonien | sierraleones | سيراليوني | сьерра-леонский
SLV | Salvadoran,Salvadorean | salvadorien | salvadoreno | سلفادوري | сальвадорский
SMR | Sammarinese | saint-marinais | sanmarinense | | сан-маринский
SOM | Somali | somalien,somali | somali | صومالي | сомалийский
SRB | Serbian | serbe | serbio | صربي,صرب | сербский
SSD | South Sudanese | sud-soudanais | sursudanes | | южносуданский
STP | Sao Tomean | santomeen | santotomense | | сан-томейский
SUR | Surinamese | surinamais,surinamien | surinames | سورينامي | суринамский
SVK | Slovak,Slovakian | slovaque | eslovaco | سلوفاكي,سلوفاك | словацкий
SVN | Slovenian,Slovene | slovene | esloveno | سلوفيني | словенский
SWE | Swedish | suedois | sueco | سويدي | шведский
SWZ | Swazi | eswatinien,swazi | swazi,esuatini | اسواتيني | эсватинский,свазилендский
SYC | Seychellois | seychellois | seychelles | سيشيلي | сейшельский
SYR | Syrian | syrien | sirio | سوري | сирийский
TCD | Chadian | tchadien | chadiano | تشادي | чадский
TGO | Togolese | togolais | togoles | توغولي | тоголезский
THA | Thai | thailandais,thai | tailandes | تايلندي,تايلاندي | таиландский,тайский
TJK | Tajik | tadjik | tayiko | طاجيكي,طاجيكستاني,طاجيك | таджикский,таджикистанский
TKM | Turkmen | turkmene | turcomano,turkmeno | تركماني,تركمانستاني,تركمان | туркменский,туркменистанский
TLS | Timorese | timorais | timorense | تيموري | тиморский
TON | Tongan | tonguien,tongan | tongano | تونغي | тонганский
TTO | Trinidadian | trinidadien,trinite-et-tobagien | trinitense | ترينيدادي | тринидадский
TUN | Tunisian | tunisien | tunecino | تونسي | тунисский
TUR | Turkish | turc,turque | turco | تركي,اتراك | турецкий
TUV | Tuvaluan | tuvaluan | tuvaluano | | 
TZA | Tanzanian | tanzanien | tanzano | تنزاني | танзанийский
UGA | Ugandan | ougandais | ugandes | اوغندي | угандийский
UKR | Ukrainian | ukrainien | ucraniano,ucranio | اوكراني | украинский
URY | Uruguayan | uruguayen | uruguayo | اوروغواي | уругвайский
USA | American | americain,etats-unien | estadounidense | امريكي | американский
UZB | Uzbek | ouzbek | uzbeko | اوزبكي,اوزبكستاني,اوزبك | узбекский,узбекистанский
VCT | Vincentian | vincentais | sanvicentino | | сент-винсентский
VEN | Venezuelan | venezuelien | venezolano | فنزويلي | венесуэльский
VNM | Vietnamese,Viet Namese | vietnamien | vietnamita | فيتنامي,فييتنامي | вьетнамский
VUT | Ni-Vanuatu,Vanuatuan | vanuatuan | vanuatuense | فانواتي | вануатский
WSM | Samoan | samoan | samoano | ساموي | самоанский
YEM | Yemeni | yemenite | yemeni,yemenita | يمني | йеменский
ZAF | South African | sud-africain | sudafricano | | южноафриканский
ZMB | Zambian | zambien | zambiano | زامبي | замбийский
ZWE | Zimbabwean | zimbabween | zimbabwense,zimbabuense | زمبابوي | зимбабвийский
`;
