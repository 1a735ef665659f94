/**
 * How often words of the lists are answered where their sentence is translated, and how often any other sentence of a text answers them by
 * chance: learned from parallel texts. A line holds tenths of the first, twentieths of the second, and the things by their first English word.
 */
export const answerRates = `
10 along
11 amount interview signboard size$
20 already
21 affairs although appear border dusk finger introduction page$ proper$ stakeholder succeed$ toward very$
22 from$
30 dear fail up$
31 advance barrier because belong cast$ category compare elaborate enjoy fact$ reflect resign scale$ sense$
31 summit veto when$
32 regard$ suffer which$
40 bring come$ delay exclude happy lack literacy morning noon
41 account$ achievement address bring$ broad carry channel clothes crossing deadlock demonstrate denounce depend describe
41 dispose enshrine fill$ force$ formulate go$ good$ heat$ lead$ located occup own$ pillar similar
41 single$ space subject temporary then$ thing tool$ until
42 across all$ ambitious any$ branch deal$ driver either else much$ offer$ place such$ through
42 walk weekend
43 occur
50 above$ alone announce before case$ cause deploy expir heading hundred progress rank return$
51 above achieve after allocate attribute available benefit century charity citizen conclude$ constitute constructive count$
51 deadline during each$ end$ evidence exchange expression fill$ find$ flexible foreword form$ growth guest$
51 hard$ hold$ holder how$ increment initiate integrat investigate justify mind$ motion$ movement murder necessary
51 nurse opportunity oppose percent possess precede predict presence problem process prosperity quick quite reach$
51 ready rely remain retire separate short$ sound$ stair succeed$ summer telephone theme timely toilet
51 volume within$ yet$
52 caution ceiling circumstance complete contrast deliver exhibit give$ halt image$ indicator kind$ manner means$
52 place$ potential practise quota rational relevant stay$ type$ welcome$ wide$
53 apart approach aspect clock degree do$ hour introduce present$ prestige sample student
60 accuse additional asia chart copy$ declin deprive elder event ever$ first honour just$ landlocked
60 mail$ may$ older outside past$ post$ prefer propose suggest usual value$ wednesday
61 adult alternative apply$ area$ arrangement assess attention avoid bear$ begin beginning better$ cancel certain
61 challenge civil$ claim commodity conclusion counter create decent demand destroy direct$ distance divide entity
61 establish example exercise explain expos fellow field$ focus follow$ identify important inspire instance$ invoice
61 issue line$ low$ material neglect oath order$ other$ overcome please point$ population proxy pursue
61 question replace require resident road road$ role sector seize smart spirit$ stability standard state$
61 study sub-committee supreme surrender tariff tick$ tide$ turn$ undermine upload violation want$ warn win$
62 accept arise between care$ correspond effect$ encourage expect facilitate fast$ grounds if$ improve insert
62 object$ origin own$ pass$ path pay$ percentage price proper radio remove sensitiv shape$ source
62 take$
63 allow call$ capacity chapter often provide publicize raise remit send$ shall$ twice
64 mutual threshold
70 adjourn background breach business but$ circulate cite consult contact deep$ dependent dismiss emergency estimat
70 europe exempt express extreme final graduate grateful group$ honour journey language leave$ lose loss$
70 majority open$ port$ principle proclaim reaffirm real$ reappoint remind repeat schedule spread survey$ travel
70 understand visit wait wish$ worth$
71 about$ adequate admit affect again aircraft applicant appoint art$ ask$ asset attend audience auditorium
71 authority biennium big$ billion boat book$ booking capital close$ communication consensus consequence course$ courtesy
71 cover curriculum death decision double duty engage$ escort exact examine exile expand facility forfeit
71 grade guest guide harm headquarters help heritage heritage implement inform$ intend join$ judge$ laptop
71 level$ limit liquid live$ livelihood long$ major marriage message money move$ museum need nominate
71 obtain overall package paint participate pension period pick$ podium property prosecute queue receive recogniz
71 recruit reimburse residence routine rule scholarship seat$ second secondary seek self$ seven$ sign$ skill
71 slum soon statute steward stipend swim system ten$ term$ think third touch$ transform trial$
71 vehicle wear will$ word$
73 ability base$ basic both$ build choose class$ comply critical crowd current date excellent firm$
73 found$ guarantee inscribe intensif invoke month$ no$ note$ operate practice read$ semester situation stand$
73 suburb undertake urge$ worker
74 educate end$ ensure fall$ keep$ learn promote reduce retain workplace year
75 election include
80 accredit activity agenda amend apolog approve april arrive assist attack august campaign check$ community
80 competent concept confirm congress conscience correct declaration discover east$ effective eight$ endow external family
80 february final$ hall$ hotel inaugurat inspect issue$ july june leaflet medal midnight million minute$
80 network night nine$ open$ opening opinion photograph preliminary priority rapporteur recent register regulat renew
80 reserve reserve$ revenue sale$ september simultaneous soft$ stock$ subsidy summary tour$ volunteer write$
81 abroad accompany administ age$ alternate appeal arrears arrest arrive body$ bond building$ camera certificate
81 colloquium comment confidence consumer coordinat cost$ courage court crop$ dead$ december define difference director
81 district early earn earthquake easy electric eleven$ email embassy environment equal examination excuse export
81 file$ five$ flow forty frank full garden gift govern handbook handle head$ holiday home$
81 hybrid inclusive influence innocent instrument invest$ january jury kilogram know$ land$ lecture liability life$
81 literature local love lunch mandat mandate march$ married medical misus moderat modernize motherhood multilateral
81 notice nuclear october order$ organization organize palace panel$ penal perceive prejudice print procedure programme
81 prorogue refugee remedy remember reply request reservoir resilient respect$ responsib safe$ shelter shock$ speaker$
81 subsidy summon survey target team$ terrestrial test$ thank ticket tie$ tobacco transparency transport trial
81 try$ twelve$ twenty violate war$ website yellow
83 agree$ agreement box$ choice contribution decade ecosystem education employ few$ general insurance internet invitation
83 laureate least$ measure meeting observe$ party$ personality public public$ represent$ rise$ serve$ session session$
83 sitting speak special$ suitable training use$ week wild young$
84 animal increase individual minimiz occup$ output significant special specific station$ strengthen sustainable task$ vote
84 work
85 elimin november plenary teach
86 coherent consider developed farmer produce production
90 adapt advisory africa airport arab arbitrary attached badge balance ban$ barbarous budget bulletin bus$
90 card$ ceremony charter chemical concern$ consumption cooperation culture debt democracy deputy dignity disability disability
90 draft drink efficient employee enclosed four$ friday future geneva gold green hear$ identity identity
90 impartial information inject interfere investment letter librarian list$ media$ memorandum meteorolog monday negotiat official
90 passport police probation prohibit punishment quorum ratify recall recommendation religion results silence sincerely slavery
90 spend tax thursday trade transit$ tuesday union vacant vaccine valid vest$ vice video visa
91 absolute agency america annex anthem area$ assembly audit audit$ autumn bag$ bank$ bed$ blue
91 breakfast careful chain chair clean close$ coal coast coffee collapse colleague competitive compliment constituency
91 constitution corruption currency custom customs$ danger dawn defend democratically desert desert desk$ disaster discuss
91 displac document drought drug economy equitable experience expert fear$ fever fifty flood fossil gavel
91 gender geographic government harmony hearing hospitality household housing income indigenous inherent institution intellectual intergovernmental
91 invasive journalist justice justice$ knowledge laboratory landmine library listen luncheon market$ mayor mechanism metre
91 mountain mountain natural new office online paper$ patent pattern pause pollution pregnan presume project$
91 protection punish railway reform regional research risk room$ rural$ scholar seal$ smoking social$ society
91 sovereign speaker$ staff statistic strategy subtitle surplus tax$ taxi tender$ terror text$ thirty three
91 torture tourism train$ university unopposed volcano weapon winter
92 advise adviser affordable alliance alter association$ bureau buy$ centre creative crime cycle data enact
92 food fresh house$ humanitarian infrastructure innovation joint$ market month nationality peace permission privacy quarter$
92 race recycle report resource science security seminar sex$ six$ stage$ staple treasurer update women
92 worst youth
93 birth clerk college combine conserve convinc council delegate domestic fluent forest girl international interparliamentary
93 interpret$ interpretation joint law lawyer maiden mobiliz paragraph parliamentarian resolve restore rural secrecy secret
93 secretar secretariat secretary species substance table$ together translation tyranny united universal violence world
94 article association ballot behalf board$ choice commit communicable delegation discrimination fee$ freedom generation guilty
94 health hunt$ illness member men$ minority nation observer parliament partner person professional resolution sanitation
94 technical treaty vulnerable waste
95 agriculture basin biodiversity climate committee entitled exceptional human national parent pay$ policy poor$ right
95 sanitation ship$ sick$ state$ town
96 climate difficult disease ethnic lake plant$ poverty witness
97 child country development fish fish forum migrant mission seed$ water
98 boys energy technology
99 industry navy ocean
`;
