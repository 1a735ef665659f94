export const twins = `
cession>session statue>statut parite>partie omission>mission omission>commission affection>affectation doigts>droits selection>election
erection>election maire>mere projection>protection revolution>resolution conviction>convention convection>convention provision>prevision
proscri/prescri allocation>allocution datte>date piege>siege flamme>femme saute>sante traire>traite paye>pays peau>eau hotte>hote
notion>nation rational>national climax>climat confit>conflit datte>dette trafic/travail jaunes>jeunes gendre>genre parement>parlement
ministere>ministre coins>moins foins>moins dations>nations nagions>nations nattions>nations gemmes>femmes lemmes>femmes flemmes>femmes
ebats>etats trios>trois haire>faire paire>faire raire>faire hures>heures curable>durable doute>toute joute>toute masures>mesures
mestres>mesures parsies>parties paries>parties abces>acces antre>entre outre>autre antre>autre astre>autre mestre>mettre cogite>comite
comte>comite renfoncer>renforcer contention>convention parie>partie bette>cette jette>cette cotte>cette boivent>doivent drivent>doivent
amant>avant axant>avant pomme>homme tomme>homme parements>parlements biveaux>niveaux nivaux>niveaux beance>seance stance>seance
serance>seance gours>jours oolitiques>politiques ardre>ordre aillions>millions billions>millions cillions>millions sombre>nombre
infants>enfants cormes>formes dormes>formes firmes>formes oolitique>politique provection>protection aorte>sorte sarte>sorte shorte>sorte
deduire>reduire seduire>reduire dompte>compte copte>compte comte>compte anion>union ladre>cadre cidre>cadre cedre>cadre pommes>hommes
tommes>hommes homes>hommes demembre>decembre bonds>fonds gonds>fonds tonds>fonds helai>delai dolai>delai deblai>delai pureau>bureau
peste>poste piste>poste cangues>langues gangues>langues mangues>langues bonde>monde gonde>monde sonde>monde instituions>institutions
deicide>decide deride>decide devide>decide derision>decision coeditions>conditions flancs>francs fracs>francs fission>mission
biveau>niveau mayens>moyens gours>cours infant>enfant enflant>enfant cangue>langue gangue>langue mangue>langue saute>haute
fiancais>francais froncais>francais ejection>election evection>election gante>sante hante>sante vante>sante rapacites>capacites
ailles>filles cilles>filles gilles>filles etalement>egalement egaiement>egalement egarement>egalement innee>annee adnee>annee apnee>annee
declamation>declaration teindra>tiendra dedisions>decisions derisions>decisions decuisions>decisions vexes>sexes saxes>sexes arise>prise
brise>prise crise>prise levrier>fevrier fevier>fevrier denegations>delegations crabe>arabe trabe>arabe balle>salle dalle>salle galle>salle
curee>duree juree>duree muree>duree encree>entree entee>entree curables>durables quettions>questions queutions>questions
chargements>changements dompter>compter comater>compter suros>euros oigne>ligne pigne>ligne vigne>ligne bisant>visant gisant>visant
innees>annees adnees>annees apnees>annees infirmations>informations informatisons>informations cuite>suite duite>suite fuite>suite
feuillez>veuillez efrit>ecrit eprit>ecrit jonctions>fonctions ponctions>fonctions belon>selon melon>selon salon>selon matches>marches
dualite>qualite opilion>opinion truite>traite mitre>titre nitre>titre pitre>titre irais>frais vrais>frais fiais>frais
denegation>delegation liege>siege infirmation>information contrebutions>contributions domptes>comptes coptes>comptes comates>comptes
toment>moment miment>moment peuhles>peuples peules>peuples renfoncement>renforcement gout>cout mout>cout chut>cout ecuelle>echelle
artification>ratification ramification>ratification semonces>semences aurique>afrique ciste>liste piste>liste casse>passe lasse>passe
nasse>passe pontant>montant mottant>montant aorte>porte suifant>suivant deception>reception regnions>reunions mayen>moyen brimes>crimes
frimes>crimes grimes>crimes gemme>femme lemme>femme flemme>femme jonction>fonction ponction>fonction miladies>maladies caleur>valeur
haleur>valeur saleur>valeur ormes>armes aimes>armes ratiere>matiere coedition>condition enragent>engagent engament>engagent
engavent>engagent paissance>naissance cerite>ecrite petiotes>petites bisques>risques disques>risques enragement>engagement inuite>invite
barque>banque basque>banque baque>banque douvelles>nouvelles novelles>nouvelles aises>mises bises>mises lises>mises pestes>postes
pistes>postes pontes>postes hardi>mardi pardi>mardi cotable>potable expiation>expiration tarente>trente tente>trente ramille>famille
faille>famille toiture>torture tonture>torture subvenions>subventions beances>seances stances>seances serances>seances arises>prises
brises>prises crises>prises berme>terme derme>terme germe>terme reluise>requise butter>lutter cutter>lutter putter>lutter
phatiques>pratiques protiques>pratiques praxiques>pratiques cendre>rendre pommes>sommes tommes>sommes defoncer>denoncer romaine>domaine
antes>actes aptes>actes moniales>mondiales bocaux>locaux focaux>locaux vocaux>locaux relutives>relatives brime>crime frime>crime
grime>crime masure>mesure roumis>soumis souis>soumis cernier>dernier vernier>dernier cambres>chambres pigne>signe saigne>signe singe>signe
poter>voter roter>voter jacte>pacte picte>pacte digite>dignite lapide>rapide sapide>rapide raide>rapide panification>planification
decrets>dechets gones>zones nones>zones beche>peche preche>peche aericoles>agricoles gronde>grande douleur>couleur fouleur>couleur
mouleur>couleur liciter>limiter cluse>cause clause>cause couse>cause romaines>domaines contentement>consentement bavoir>savoir
lavoir>savoir ravoir>savoir cessions>sessions fessions>sessions vessions>sessions sacret>secret dresse>presse pesse>presse elavees>elevees
deverminee>determinee tentes>textes drivees>privees druze>douze tatin>matin martin>matin laniere>maniere paniere>maniere taniere>maniere
laite>faite frite>faite fuite>faite paissances>naissances cries>pries tries>pries paries>pries ponter>porter poter>porter ceste>reste
peste>reste zeste>reste diapositifs>dispositifs peltes>pertes pentes>pertes pestes>pertes murs>surs clans>plans flans>plans elans>plans
deduction>reduction seduction>reduction godes>modes iodes>modes rodes>modes barines>marines farines>marines narines>marines
pariage>partage parsage>partage pareage>partage givre>vivre redevant>relevant relavant>relevant patents>parents encrera>entrera
cuivra>suivra pester>rester zester>rester raster>rester emussions>emissions emiassions>emissions conclurions>conclusions
conclussions>conclusions concluions>conclusions licite>limite adonnes>abonnes clinquante>cinquante menue>tenue venue>tenue taisant>faisant
frisant>faisant herse>verse terse>verse gaiement>paiement pliement>paiement parement>paiement vitulaires>titulaires resigner>designer
deligner>designer peuls>seuls reine>peine veine>peine anees>agees ejections>elections evections>elections suifent>suivent
deverses>diverses nument>dument dament>dument dement>dument rature>nature sature>nature pureaux>bureaux burgaux>bureaux ennoyees>envoyees
phonographies>photographies marte>carte sarte>carte casser>passer lasser>passer nasser>passer encrer>entrer douvelle>nouvelle
bisque>risque disque>risque manger>danger ranger>danger renale>penale venale>penale pedale>penale bondee>fondee gondee>fondee
sondee>fondee corme>forme dorme>forme firme>forme suages>stages processionnelle>professionnelle etoles>ecoles ecales>ecoles
depotees>deposees litteral>littoral ecale>egale epale>egale etale>egale phatique>pratique protique>pratique praxique>pratique
premotion>promotion huart>quart renfoncant>renforcant bider>aider eider>aider rider>aider empois>emplois cuivre>suivre guivre>suivre
vecteur>secteur nonne>bonne banne>bonne benne>bonne enragements>engagements molalite>moralite anspects>aspects renee>menee minee>menee
revolutions>resolutions barques>banques basques>banques baques>banques votif>motif obvenir>obtenir ventrale>centrale pontes>portes
refrise>reprise balais>palais calais>palais talais>palais adises>admises mimes>memes pouce>douce cambre>chambre iniquement>uniquement
grecises>precises predises>precises precuises>precises aille>mille cille>mille gille>mille nonnes>tonnes tannes>tonnes reines>peines
veines>peines pines>peines belle>telle pelle>telle selle>telle refaction>redaction reaction>redaction gommes>nommes pommes>nommes
fresque>presque crabes>arabes trabes>arabes advenue>avenue butte>lutte hutte>lutte putte>lutte louvent>souvent mouvent>souvent
soudent>souvent cantre>centre cintre>centre assirent>assurent assument>assurent retention>detention detection>detention assumant>assurant
pestera>restera zestera>restera perler>parler murales>rurales surales>rurales rentrait>retrait vasant>vacant obvenu>obtenu pirole>parole
samples>simples semples>simples codification>modification momification>modification senestre>semestre censuelles>mensuelles
sensuelles>mensuelles auges>juges luges>juges muges>juges sarins>marins marlins>marins martins>marins licitation>limitation
frimaire>primaire obligataire>obligatoire taisons>raisons arisons>raisons ravisons>raisons couchent>touchent louchent>touchent
mouchent>touchent buste>juste fuste>juste ouste>juste ailles>villes cilles>villes gilles>villes vernir>venir calable>valable
iodique>indique inique>indique commissoire>commissaire redus>rendus augees>agees habituant>habitant pretention>prevention
deduisant>reduisant seduisant>reduisant melanismes>mecanismes tapes>types topes>types apponter>apporter exhortations>exportations
bette>dette jette>dette communisations>communications anomaux>animaux coins>soins foins>soins spins>soins eludes>etudes flein>plein
recteurs>secteurs vecteurs>secteurs aorte>forte feule>seule meule>seule peule>seule bustes>justes fustes>justes juntes>justes
ribles>cibles cribles>cibles cilles>cibles loyales>locales croupes>groupes enlier>entier cotant>notant novant>notant noyant>notant
papable>capable calable>capable captable>capable grenant>prenant aericole>agricole aille>ville cille>ville gille>ville
declamations>declarations rebues>recues redues>recues relues>recues prouverez>trouverez trouerez>trouverez bermes>termes dermes>termes
germes>termes paternelle>maternelle ponge>conge ronge>conge songe>conge breche>creche cheche>creche crache>creche pipier>papier
pepier>papier palier>papier preposee>proposee remportees>reportees repostees>reportees vitulaire>titulaire pestent>restent zestent>restent
revoir>devoir cremation>creation provisions>previsions preavisions>previsions predisions>previsions regratte>regrette preposes>proposes
aeree>geree garee>geree greee>geree exaltes>exactes dedias>medias melias>medias dilection>direction calasse>classe chasse>classe
coasse>classe feules>seules meules>seules peules>seules champagne>campagne derident>decident devident>decident decadent>decident
drivee>privee preposer>proposer communisation>communication deferer>referer reverer>referer occision>occasion couvoirs>pouvoirs
nervi>servi obvenues>obtenues bouloir>vouloir fouloir>vouloir batirent>batiment fable>table gable>table jable>table peste>teste
zeste>teste ajointe>adjointe surpression>suppression etampes>etapes prouve>trouve domination>nomination daine>saine faine>saine
gaine>saine gommages>dommages nommages>dommages contrastantes>contractantes contrastants>contractants epinions>opinions opilions>opinions
degivrer>delivrer lisere>misere realeser>realiser attriquees>attribuees tuiles>utiles dation>nation artilles>articles jurement>jugement
fessus>dessus regalement>legalement fibre>libre vibre>libre labre>libre adent>agent argent>agent axent>agent empocher>empecher
redue>rendue rouvre>couvre estivent>estiment rouvrir>couvrir guindent>guident guipent>guident bonze>bronze resignes>designes
delignes>designes emportaient>exportaient exhortaient>exportaient elaves>eleves pendront>prendront goute>coute voute>coute croute>coute
`;

export const slipPairs = `
statue | statut | status|statute|estatuto|وضع|نظام|статус|地位 | statue|estatua|تمثال|стату[яюи]|雕像
cession | session | session|periodo de sesiones|دورة|сесси|届会 | transfer|assign|cesion|تنازل|уступк
adaptée | adoptée | adopt|aprob|اعتمد|приня|通过 | adapt|تكيي|адапт|适
adapté | adopté | adopt|aprob|اعتمد|приня|通过 | adapt|مناسب|تكيي|адапт|适
dessein | dessin | drawing|dibujo|رسم|рисун | purpose|intent|proposito|قصد|намерен
différent | différend | dispute|controversia|نزاع|خلاف|спор|争端 | differen|diferen|distint|various|varied|divers|مختلف|разн|不同
censé | sensé | sensible|sensato|معقول|разумн | supposed|supuest|مفترض|предпол
partie | parité | parity|paridad|تكافؤ|مناصفة|паритет|均等 | part|parte|طرف|جزء|част|сторон|方
désert | dessert | dessert|postre|حلوي
affection | affectation | allocat|assign|asign|تخصيص|распредел|分配 | affection|afecto|مودة
mission | émission | emission|emision|انبعاث|выброс|排放 | mission|mision|بعثة|مهمة|мисси|特派团
`;

export const neverMeant: readonly (readonly [wrong: string, right: string])[] = [
  ['parmis', 'parmi'],
  ['malgrés', 'malgré'],
  ['language officielle', 'langue officielle'],
  ['comission', 'commission'],
  ['developpement', 'développement'],
  ['assemblee', 'assemblée'],
  ['reunion', 'réunion'],
  ['parlementeire', 'parlementaire'],
  ['ci-joints copie', 'ci-joint copie'],
  ['acceuil', 'accueil'],
  ['acceuillir', 'accueillir'],
  ['appercevoir', 'apercevoir'],
  ['connection', 'connexion'],
  ['language', 'langage'],
];
