export const twins = `
principal/principle county>country statue>statute parity>party martial/marital trail>trial exit>exist mouth>month
word/world piece>peace selection>election ejection>election veto>vote revolution>resolution connection>convention
convection>convention fight>right heading>hearing healing>hearing litigation>mitigation
find/fund founding>funding mouth>youth manual>annual omission>commission omission>mission emission/mission resort>report deport>report
cession>session raining>training singing/signing singed>signed untied>united grand>grant conflate>conflict tender/gender gander>gender
grade>trade gadget>budget boarder>border reform>return schooner>school enemy>energy notion>nation notional>national
rational>national intentional>international mural>rural draught>draft rebate>debate stake>state labor/labour whish>which pears>years
rears>years uniped>united cations>nations notions>nations nasions>nations beast>least yeast>least leant>least nomen>women woken>women
woven>women skates>states slates>states spates>states ether>other ocher>other otter>other veery>every bights>rights fights>rights
sights>rights secretory>secretary skate>state slate>state spate>state nuder>under udder>under unsure>ensure endure>ensure enure>ensure
bight>right dight>right woald>world apter>after patties>parties patries>parties warty>party parky>party parry>party contention>convention
retort>report bater>water cater>water eater>water ejected>elected gillion>million jillion>million pillion>million meting>meeting
melting>meeting deduce>reduce parsons>persons perrons>persons borking>working corking>working forking>working heath>health
flection>election evection>election larch>march parch>march odder>order mince>since pince>since wince>since rapacity>capacity
bender>gender fender>gender lender>gender croup>group parson>person perron>person mouths>months pence>peace spall>small stall>small
smell>small minuses>minutes minuets>minutes anion>union inion>union onion>union cumber>number dumber>number lumber>number
recision>decision derision>decision substantivally>substantially deicides>decides derides>decides decodes>decides hoard>board
eduction>education cervices>services serviles>services langrage>language bequests>requests sneaker>speaker spearer>speaker fission>mission
carter>charter chanter>charter chaster>charter irade>trade tirade>trade trace>trade cation>action auction>action birls>girls gills>girls
girds>girls relegations>delegations oaken>taken waken>taken stuff>staff jorum>forum projection>protection omening>opening anergy>energy
eater>enter ester>enter writhen>written tonal>total untitled>entitled belated>related delated>related rebated>related beans>means
deans>means geans>means hollowing>following fallowing>following spacial>special craft>draft graft>draft relegates>delegates
bequest>request adept>adopt recisions>decisions derisions>decisions ploce>place plage>place frize>prize duality>quality wombat>combat
exserts>experts eased>based lased>based rased>based abode>above baking>taking caking>taking faking>taking apeak>speak sneak>speak
reave>leave weave>leave bight>eight dight>eight fight>eight limes>times mimes>times rimes>times concerted>concerned collars>dollars
annal>annual equatable>equitable cotes>votes dotes>votes motes>votes heath>death neath>death depth>death couth>youth sinned>signed
sighed>signed grimes>crimes chimes>crimes cremes>crimes requited>required oasis>basis basks>basis larine>marine marline>marine loyal>local
firth>birth girth>birth mirth>birth ramification>ratification ashed>asked relegation>delegation denegation>delegation inline>online
braining>training draining>training graining>training harried>carried parried>carried tarried>carried cessions>sessions gillion>billion
jillion>billion pillion>billion bakes>takes cakes>takes fakes>takes subsected>subjected dominations>nominations roman>woman soman>woman
cysts>costs coats>costs colts>costs bight>night dight>night fight>night sneakers>speakers bitting>sitting fitting>sitting hitting>sitting
declamation>declaration accension>accession batter>matter fatter>matter hatter>matter beached>reached leached>reached peached>reached
gules>rules mules>rules pules>rules grime>crime chime>crime creme>crime reword>record couth>south mouth>south sooth>south palled>called
walled>called cabled>called shill>still spill>still swill>still amain>again geeks>weeks keeks>weeks leeks>weeks eternal>external
sweven>seven semen>seven gamily>family nerved>served perved>served swerved>served linger>longer lunger>longer lodger>longer
wherefore>therefore entourage>encourage baking>making caking>making faking>making radial>racial premotion>promotion valse>value
valve>value lours>hours pours>hours hoars>hours unclear>nuclear deduction>reduction redaction>reduction licit>limit snare>share
shire>share shade>share incitation>invitation dorty>forty foray>forty previsional>provisional iring>bring wring>bring baring>bring
deceived>received dejected>rejected resected>rejected bourses>courses curses>courses pests>posts pssts>posts poets>posts derided>decided
decoded>decided elven>eleven preposed>proposed cress>press tress>press preys>press prinking>drinking expedience>experience shirty>thirty
squally>equally equably>equally deported>reported retorted>reported reposted>reported doting>voting toting>voting vowing>voting
botel>hotel motel>hotel hovel>hotel fearing>hearing gearing>hearing nearing>hearing snared>shared soared>shared sheared>shared bakes>lakes
cakes>lakes fakes>lakes hoard>heard practises>practices panning>planning plaining>planning dully>fully gully>fully sully>fully tokay>today
toady>today toddy>today coals>goals foals>goals gaols>goals fledged>pledged sledged>pledged hollow>follow dolour>colour bield>field
wield>field fjeld>field malls>calls palls>calls walls>calls amuse>abuse abase>abuse seined>seized seised>seized haste>waste taste>waste
dames>names fames>names games>names indited>invited regains>remains nifty>fifty stale>scale swale>scale scape>scale fiance>finance
eases>cases gases>cases lases>cases wrought>brought bought>brought prier>prior rewords>records corkers>workers forkers>workers
porkers>workers accented>accepted novice>notice teats>texts tents>texts heaths>deaths depths>deaths dearths>deaths flections>elections
ejections>elections evections>elections empire>expire hightest>highest batters>matters hatters>matters natters>matters reward>regard
exorcise>exercise whiting>writing writhing>writing groat>great corning>morning horning>morning moaning>morning phonographs>photographs
booms>rooms dooms>rooms looms>rooms vapid>valid arias>areas kevel>level rasse>raise northing>nothing noshing>nothing notching>nothing
deceive>receive cotenant>covenant omened>opened aural>rural jural>rural hives>lives jives>lives wives>lives banger>danger ganger>danger
hanger>danger rescore>restore amply>apply aptly>apply bound>sound hound>sound pound>sound deeds>needs heeds>needs meeds>needs marly>early
rouble>double doable>double eradiate>eradicate diving>living hiving>living jiving>living hovered>covered cowered>covered coveted>covered
deporting>reporting resorting>reporting retorting>reporting throughput>throughout estivated>estimated revolutions>resolutions rouse>reuse
exiting>existing slant>plant pliant>plant plait>plant resewed>renewed reneged>renewed pearly>yearly compered>compared archines>archives
manged>managed hasted>hosted hoisted>hosted hooted>hosted bingle>single dingle>single jingle>single bound>round hound>round pound>round
cations>actions auctions>actions nerve>serve verve>serve swerve>serve fetter>letter getter>letter netter>letter unformed>informed
untended>intended cable>table fable>table gable>table sedate>senate sensate>senate alloyed>allowed paint>point bleach>breach beach>breach
brach>breach outride>outside banner>manner fanner>manner lanner>manner notionally>nationally sinuation>situation cation>nation
nasion>nation natron>nation fudge>judge nudge>judge urial>trial seasonable>reasonable dental>mental rental>mental metal>mental
firths>births girths>births mirths>births envoy>enjoy docent>decent dement>decent descent>decent detection>detention binal>final
exhort>export extort>export joist>joint calve>halve valve>halve bonne>borne bourne>borne deices>devices devoices>devices gaily>daily
doily>daily drily>daily glean>clean abaptation>adaptation relivable>reliable depasture>departure cadges>badges wadges>badges bodges>badges
trice>twice twine>twice signifiant>significant sigher>higher hither>higher clans>plans elans>plans flans>plans alder>older odder>older
multure>culture vulture>culture communizations>communications morality>mortality renal>penal venal>penal pedal>penal conies>copies
cosies>copies cozies>copies lunger>hunger munger>hunger hanger>hunger casting>lasting easting>lasting fasting>lasting gargets>targets
pargets>targets renounce>denounce debounce>denounce pause>cause clause>cause cruse>cause pearly>nearly neatly>nearly indites>invites
preen>green treen>green hanks>banks ranks>banks tanks>banks cerate>create crate>create cremate>create deeded>needed heeded>needed
reeded>needed resister>register inclosed>enclosed unclosed>enclosed eclosed>enclosed precises>premises previses>premises premixes>premises
ventral>central fends>funds funks>funds clanged>changed chanced>changed chanted>changed undated>updated uprated>updated nummary>summary
stems>items bouse>house douse>house louse>house cloning>closing cloying>closing mounting>counting courting>counting fuses>buses
ruses>buses bises>buses headline>deadline tones>tonnes meekly>weekly weakly>weekly concerting>concerning todies>bodies bogies>bodies
bowies>bodies patents>parents gruel>cruel creel>cruel unhuman>inhuman regrading>degrading dominate>nominate crafting>drafting
grafting>drafting drifting>drafting deference>reference reverence>reference dolling>polling lolling>polling rolling>polling
yearned>learned leaned>learned giants>grants grunts>grants grafts>grants hover>cover lover>cover rover>cover venae>venue venge>venue
playable>payable parable>payable oaten>often cuties>duties wived>waived waved>waived wailed>waived dormer>former wormer>former
foamer>former chanter>chapter chaster>chapter chatter>chapter ventre>centre heathy>healthy mature>nature throats>threats
sentience>sentence harry>carry parry>carry tarry>carry eject>elect precesses>processes prowesses>processes prevision>provision
currant>current cavil>civil rarest>arrest airest>arrest armrest>arrest saith>faith frith>faith infernal>internal beady>ready reddy>ready
reedy>ready hovers>covers lovers>covers rovers>covers laxation>taxation swarded>awarded froward>forward choired>chaired charred>chaired
appeased>appealed unloaded>uploaded cadge>badge fadge>badge wadge>badge cloned>closed cloyed>closed coses>loses koses>loses noses>loses
diseuse>disease carious>various fudges>judges nudges>judges beach>reach leach>reach roach>reach greaser>greater deserved>reserved
prowess>process mobilisation>mobilization diaster>disaster awing>owing swing>owing owning>owing pities>cities cuties>cities cites>cities
argent>urgent decertification>desertification filth>fifth firth>fifth shool>school cords>words fords>words lords>words panned>planned
plained>planned bosses>losses cosses>losses dosses>losses hocus>focus locus>focus pocus>focus cowards>towards cerates>creates
crates>creates cremates>creates barning>warning darning>warning earning>warning octan>ocean dishing>fishing pishing>fishing
fashing>fishing shrive>strive prising>arising arsing>arising protested>protected tamely>timely garget>target parget>target shills>skills
spills>skills swills>skills birders>borders boarders>borders bonders>borders fittings>sittings siftings>sittings lamest>latest
laxest>latest laager>larger lagger>larger lager>larger revolve>resolve doming>coming homing>coming coaming>coming coral>moral goral>moral
horal>moral disks>risks fisks>risks rusks>risks doting>noting toting>noting nosing>noting ripen>risen exsert>expert harmers>farmers
farers>farmers deeds>seeds heeds>seeds meeds>seeds relegate>delegate motels>hotels hovels>hotels paternal>maternal caper>paper gaper>paper
japer>paper brained>trained drained>trained grained>trained reheated>repeated reseated>repeated repented>repeated aglow>allow biles>files
piles>files riles>files fitnesses>witnesses wetnesses>witnesses excerption>exception projecting>protecting protesting>protecting
cremation>creation crenation>creation relying>replying repaying>replying replaying>replying discursion>discussion lection>section
suction>section shanks>thanks tanks>thanks thunks>thanks fending>funding finding>funding conveyed>convened acclimation>acclamation
sagely>safely sanely>safely bates>dates fates>dates hates>dates bunch>lunch hunch>lunch munch>lunch bousing>housing dousing>housing
lousing>housing regaining>remaining retaining>remaining remanning>remaining bloods>floods misplaced>displaced displayed>displaced
requites>requires vegan>began beman>began deports>reports retorts>reports reposts>reports reefer>refer rifer>refer valance>balance
graceful>grateful coined>joined redly>reply clone>close clove>close clambers>chambers cambers>chambers chamfers>chambers pleaded>pleased
pleated>pleased barge>large sarge>large pervious>previous precious>previous seeps>steps skeps>steps stems>steps uncreased>increased
fronters>frontiers whale>while whsle>while whine>while precoding>preceding hermit>permit extant>extent charmed>charged charred>charged
periotic>periodic dhole>whole thole>whole whale>whole fitness>witness wetness>witness witless>witness finding>binding minding>binding
winding>binding previsions>provisions volutes>volumes glide>guide gride>guide guise>guide processional>professional
rationalities>nationalities sinner>winner tinner>winner wanner>winner deceives>receives bonze>bronze dedal>medal pedal>medal modal>medal
excise>excuse bower>lower cower>lower dower>lower manor>minor miner>minor uprates>updates defenses>defences clammed>claimed
entourages>encourages retarding>regarding rewarding>regarding regrading>regarding enrage>engage bands>lands sands>lands wands>lands
sarong>strong veneration>generation hollowed>followed fallowed>followed rebates>debates delates>debates debases>debates manege>manage
mange>manage impower>empower embower>empower kideo>video vireo>video coses>closes clones>closes cloves>closes giant>grant grunt>grant
graft>grant scuttle>shuttle tourney>journey mellow>yellow feyer>fever metical>medical ravers>rivers rovers>rivers riders>rivers
trices>prices pries>prices deception>reception recaption>reception clone>alone agone>alone atone>alone brawn>drawn prawn>drawn drown>drawn
recommands>recommends bowered>lowered cowered>lowered dowered>lowered reglet>regret bound>found hound>found pound>found paints>points
pints>points baric>basic blows>flows glows>flows plows>flows unban>urban materiels>materials pasterns>patterns minimising>minimizing
protests>protects fountains>mountains regraded>degraded wrought>drought draught>drought coaching>poaching roaching>poaching
peaching>poaching exhorts>exports extorts>exports dimple>simple rimple>simple wimple>simple readership>leadership limed>aimed mimed>aimed
rimed>aimed audition>addition addiction>addition yearning>learning leaning>learning forded>forced forked>forced
`;

export const slipPairs = `
statue | statute | statuts?|estatutos?|نظام(?: ال)?اساسي|устав|规约|章程
statues | statutes | statuts?|estatutos?|نظام(?: ال)?اساسي|устав|规约|章程
adapted | adopted | adopte|aprob|adopt|اعتمد|приня|通过 | adapte|adapta|تكيي|مواءم|приспособ|адаптир|适应
adopted | adapted | adapte|adapta|تكيي|مواءم|приспособ|адаптир|适应 | adopte|aprob|اعتمد|اقر|приня|通过
counsel | council | conseil(?!l|s)|consejo(?!s)|مجلس|совет(?!ы|ов|ам|ник)|理事会 | avocat|conseiller|abogad|محام|адвокат|律师|conseils|consejos|советы|советов|советами|نصح|نصائح|مشورة|建议|咨询
principle | principal | principal|رئيسي|основн|главн|主要 | principe|principio|مبدا|مبادئ|принцип|原则
principal | principle | principe|principio|مبدا|مبادئ|принцип|原则 | principal|رئيسي|основн|главн|主要
county | country | pays|pais|بلد|دول|стран|国家 | comte|condado|مقاطعة|графств|县
counties | countries | pays|paises|بلدان|دول|стран|国家 | comtes|condados|مقاطعات|графств|县
casual | causal | causal|causes|سبب|причин|因果
marital | martial | martial|marcial|عرف|военн
trail | trial | proces|juicio|محاكم|судебн|审判 | piste|sentier|sendero|مسار|троп
parity | party | parti(?!c)|partido|حزب|парти(?!т)|政党 | parite|paridad|تكافؤ|مناصفة|паритет|均等
party | parity | parite|paridad|تكافؤ|مناصفة|паритет|均等 | parti(?!c)|partido|حزب|طرف|парти|政党|方
personal | personnel | personnels?(?! de)|شؤون الموظفين|موظف|персонал(?!ьн)|кадр|人事 | personnel(?:le)?|شخصي|личн|个人
biannual | biennial | tous les deux ans|biennal|bienal|cada dos anos|كل سنتين|كل عامين|раз в два года|двухгод|两年|每两年 | semestr|نصف سنوي|مرتين في (?:السنة|العام)|deux fois par an|dos veces al ano|полугод|дважды в год|半年
biennial | biannual | semestr|نصف سنوي|مرتين في (?:السنة|العام)|deux fois par an|dos veces al ano|полугод|дважды в год|半年 | tous les deux ans|biennal|bienal|cada dos anos|كل سنتين|كل عامين|раз в два года|двухгод|两年
exiting | existing | exist|vigent|قائم|موجود|существующ|现有 | sort|sali|خروج|выход
manger | manager | directeur|gestionnaire|director|gerente|مدير|менедж|руководител|管理
singed | signed | signe|firm|وقع|توقيع|подпис|签署 | brul|quem
untied | united | unies?|unid|متحد|объединен|联合
pubic | public | publi|عام|общественн|публичн|公
`;

export const neverMeant: readonly (readonly [wrong: string, right: string])[] = [
  ['pubic', 'public'],
  ['Untied Nations', 'United Nations'],
  ['Untied States', 'United States'],
  ['tot he', 'to the'],
  ['parliment', 'parliament'],
  ['parliments', 'parliaments'],
  ['parlimentary', 'parliamentary'],
  ['parliamentry', 'parliamentary'],
  ['goverment', 'government'],
  ['commitee', 'committee'],
  ['comittee', 'committee'],
  ['recieve', 'receive'],
  ['occured', 'occurred'],
  ['seperate', 'separate'],
  ['accomodation', 'accommodation'],
  ['independant', 'independent'],
  ['women issues', 'women’s issues'],
  ['women rights', 'women’s rights'],
  ['children rights', 'children’s rights'],
  ['developement', 'development'],
  ['enviroment', 'environment'],
  ['sucessful', 'successful'],
  ['adress', 'address'],
  ['wich', 'which'],
  ['teh', 'the'],
];
