export const twins = `
cede>sede cesion>sesion hambre/hombre espacial>especial veto>voto concejo>consejo leccion>eleccion ereccion>eleccion
omision/comision dimision>mision proyeccion>proteccion revolucion>resolucion recuerdo>acuerdo formad>firmad parto>pacto
pez>paz nocion>nacion migracion>mitigacion aguja>agua derroche>derecho comicio>comercio hondo>fondo yerno>genero
nobleza>pobreza frotera>frontera lumbre/cumbre costumbre/cumbre juventud/virtud enemiga>energia codos>todos godos>todos lodos>todos
henos>menos venos>menos monos>menos coras>horas doras>horas foras>horas astados>estados entados>estados robre>sobre sabre>sobre
sombre>sobre uncidas>unidas ungidas>unidas presiente>presente perdonas>personas bodas>todas codas>todas godas>todas muneres>mujeres
astado>estado entado>estado cesiones>sesiones cedidas>medidas hedidas>medidas mecidas>medidas casta>hasta fasta>hasta lasta>hasta
custro>cuatro nocionales>nacionales untes>antes darte>parte sillones>millones paramento>parlamento augmentar>aumentar vomite>comite
coite>comite finco>cinco tinco>cinco deducir>reducir relucir>reducir redecir>reducir rumanos>humanos hulanos>humanos contencion>convencion
conveccion>convencion mecha>fecha pecha>fecha techa>fecha infirme>informe rigor>vigor paramentos>parlamentos acurdo>acuerdo bardar>tardar
cardar>tardar fardar>tardar alazo>plazo mimbro>miembro nieles>niveles presienta>presidenta decretaria>secretaria secretearia>secretaria
garzo>marzo sarzo>marzo zarzo>marzo talud>salud colision>comision toros>otros ogros>otros ostros>otros gormas>formas hormas>formas
foras>formas beses>meses ceses>meses teses>meses legrar>lograr logar>lograr rapacidad>capacidad mejer>mujer aboyo>apoyo ahoyo>apoyo
anion>union uncion>union cundo>mundo dundo>mundo hundo>mundo mayaria>mayoria hitad>mitad jitad>mitad litad>mitad presiente>presidente
fastos>gastos mastos>gastos fugar>lugar jugar>lugar mugar>lugar jonio>junio guando>cuando puando>cuando ruando>cuando beberan>deberan
parir>partir sarta>carta coarta>carta curta>carta laguna>alguna aluna>alguna hueve>nueve mueve>nueve nieve>nueve influidos>incluidos
ostras>otras dotacion>votacion notacion>votacion vocacion>votacion flancos>francos frascos>francos tuesto>puesto dulares>dolares
enturada>entrada entada>entrada maniato>mandato manato>mandato fision>mision mistion>mision tiznen>tienen jadie>nadie radie>nadie
tedio>medio bebera>debera duales>cuales chales>cuales cales>cuales sombres>hombres yunta>junta manutener>mantener insolares>insulares
insudares>insulares insuflares>insulares hebrero>febrero lebrero>febrero mondo>fondo sondo>fondo tondo>fondo negundo>segundo
segando>segundo denegaciones>delegaciones beberian>deberian alabe>arabe duros>euros furos>euros guros>euros declamacion>declaracion
cuneta>cuenta encero>enero enjero>enero envero>enero cavidad>calidad pargo>cargo sargo>cargo angosto>agosto aposto>agosto boche>noche
coche>noche loche>noche barco>marco tarco>marco zarco>marco arden>orden urden>orden dextro>dentro bocales>locales calvo>salvo malvo>salvo
esbara>estara esvara>estara mecho>hecho pecho>hecho techo>hecho botos>votos cotos>votos hotos>votos apretura>apertura relegados>delegados
delgados>delegados nanto>tanto tinto>tanto tonto>tanto remana>semana memento>momento deslastres>desastres cercados>mercados
morcados>mercados hercios>tercios terbios>tercios trotado>tratado tragado>tratado trazado>tratado presientes>presentes fatos>datos
gatos>datos hatos>datos lasos>casos nasos>casos rasos>casos buyos>cuyos suyos>cuyos tuyos>cuyos aboyar>apoyar ahoyar>apoyar robres>pobres
pebres>pobres enturara>entrara ramificacion>ratificacion escuerzos>esfuerzos sombre>hombre humero>numero cista>lista mista>lista
pista>lista melito>delito chotas>cuotas cotas>cuotas cuitas>cuotas tulio>julio tenores>menores minores>menores mentores>menores
monde>donde sonde>donde hirmado>firmado fosas>cosas josas>cosas losas>cosas aptos>actos vibre>libre labre>libre liebre>libre beyes>leyes
reyes>leyes layes>leyes curte>corte coarte>corte calor>valor ramas>armas afmas>armas almas>armas yesca>pesca posca>pesca sogun>segun
huevo>nuevo muevo>nuevo suevo>nuevo jumento>aumento pleon>pleno beberia>deberia manco>banco panco>banco tanco>banco torcer>tercer
bisado>visado misado>visado pisado>visado sacuda>saluda sanuda>saluda hercio>tercio mares>martes repuesta>respuesta hueves>jueves
mueves>jueves remanas>semanas portable>potable tedios>medios medos>medios huerta>puerta tuerta>puerta ligue>sigue migue>sigue siegue>sigue
embrago>embargo balta>falta salta>falta coniforme>conforme tuerza>fuerza ricial>racial radial>racial acierto>abierto ternera>tercera
fierras>tierras hierras>tierras mierras>tierras cinas>ninas dinas>ninas hinas>ninas puentes>fuentes fluentes>fuentes
carecimiento>crecimiento influida>incluida natrales>naturales cruentas>cuentas cunetas>cuentas rumano>humano hulano>humano
hacimiento>nacimiento yacimiento>nacimiento esmeras>esferas cazon>razon sazon>razon tazon>razon pargo>largo sargo>largo cuevas>nuevas
huevas>nuevas muevas>nuevas ivernes>viernes sombre>nombre proprios>propios aluno>alguno finura>figura fisura>figura saete>siete
bacante>vacante vaciante>vacante decepcion>recepcion cunes>lunes punes>lunes tunes>lunes punciones>funciones heces>veces meces>veces
teces>veces motel>hotel cueva>nueva hueva>nueva mueva>nueva gorma>forma horma>forma propriedad>propiedad casas>tasas gasas>tasas
jasas>tasas bales>tales cales>tales dales>tales bicho>dicho ficho>dicho micho>dicho botar>votar sotar>votar vetar>votar cacto>pacto
facto>pacto jacto>pacto gagos>lagos magos>lagos legos>lagos encendimiento>entendimiento gremio>premio proemio>premio encienda>enmienda
resaltados>resultados resultandos>resultados lonas>zonas monas>zonas tonas>zonas influidas>incluidas adenda>agenda alcion>accion
chora>ahora adora>ahora afora>ahora uncidos>unidos ungidos>unidos tenor>menor dolor>color calor>color ladres>padres pudres>padres
paires>padres presienta>presenta recodando>recordando recortando>recordando recorvando>recordando deshechos>desechos despechos>desechos
colima>clima aurica>africa arrobado>aprobado disectora>directora gormas>normas hormas>normas nomas>normas acierta>abierta andales>anuales
anubles>anuales dejate>debate cismo>mismo sismo>mismo mesmo>mismo piensa>prensa lanera>manera macera>manera madera>manera yunto>punto
pinto>punto ponto>punto cedida>medida hedida>medida mecida>medida melitos>delitos alecciones>elecciones asuetos>asuntos macana>manana
mazana>manana facer>hacer jacer>hacer pacer>hacer realzadas>realizadas bines>fines cines>fines pines>fines procesional>profesional
juega>ruega riega>ruega rechizada>rechazada influido>incluido cosques>bosques mosques>bosques rosques>bosques coarto>cuarto curto>cuarto
curato>cuarto fierra>tierra hierra>tierra mierra>tierra clanes>planes flanes>planes pianes>planes pubico>publico deduccion>reduccion
pubica>publica malinos>marinos moralidad>mortalidad suplicar>duplicar infirmes>informes influir>incluir ajunto>asunto apunto>asunto
seora>senora barde>tarde carde>tarde farde>tarde liudad>ciudad ajuntan>adjuntan afianza>alianza alanza>alianza subscriptores>suscriptores
mondos>fondos tondos>fondos fonos>fondos disector>director liguen>siguen miguen>siguen sieguen>siguen sombres>nombres aspera>espera
esmera>espera eterno>externo extorno>externo asaques>ataques azaques>ataques atraques>ataques refaccion>redaccion reaccion>redaccion
gorreo>correo morreo>correo porreo>correo invencion>intencion sebado>sabado sobado>sabado venado>senado sonado>senado sebado>senado
enturar>entrar minales>finales aradores>oradores obradores>oradores eventos>exentos casado>pasado jasado>pasado rasado>pasado
rapacidades>capacidades puncion>funcion aguda>ayuda aluda>ayuda anuda>ayuda merceras>terceras terneras>terceras manatos>mandatos
setos>estos mestal>mental hermanecera>permanecera adicionarles>adicionales secretorios>secretarios cuera>fuera huera>fuera juera>fuera
espuelas>escuelas esquelas>escuelas curales>rurales murales>rurales saciedad>sociedad suciedad>sociedad feuda>deuda leuda>deuda
deluda>deuda viraje>viaje dacia>hacia lacia>hacia macia>hacia brear>crear orear>crear masicos>basicos afeitadas>afectadas rumana>humana
hulana>humana harina>marina zarina>marina malina>marina asordar>abordar trasferencia>transferencia yacidos>nacidos
rectores>sectores vectores>sectores catas>actas aetas>actas aftas>actas disensiones>dimensiones jambre>hambre aetas>metas betas>metas
jetas>metas animismo>asimismo desempanan>desempenan desempunan>desempenan alanos>planos llanos>planos pianos>planos aplacable>aplicable
mecha>hecha pecha>hecha techa>hecha coral>moral doral>moral foral>moral espaciales>especiales realzados>realizados cintado>contado
coitado>contado huyas>cuyas luyas>cuyas puyas>cuyas estibadas>estimadas estiladas>estimadas estiradas>estimadas revoluciones>resoluciones
lenta>venta renta>venta vinta>venta mancos>bancos pancos>bancos zancos>bancos coarta>cuarta curta>cuarta litio>sitio pitio>sitio
arado>grado erado>grado frado>grado tisular>titular titilar>titular colisionado>comisionado asordado>acordado acurdado>acordado
acodado>acordado virajes>viajes tracias>gracias llueven>lleven amonar>abonar asonar>abonar atonar>abonar decreta>secreta serreta>secreta
tamara>camara risita>visita cintar>contar coitar>contar resignara>designara resignar>designar dedignar>designar mesiados>mediados
medrados>mediados temen>tomen timen>tomen tribuales>tribunales oiganos>organos aplacables>aplicables inferencias>injerencias uratos>tratos
tatos>tratos tractos>tratos lenas>penas nenas>penas tenas>penas cueles>crueles competidos>cometidos comedidos>cometidos volantes>votantes
espirara>expirara reherirse>referirse infirmar>informar besar>pesar cesar>pesar tesar>pesar berrada>cerrada serrada>cerrada
cercada>cerrada delatora>relatora alabes>arabes domar>tomar gomar>tomar pomar>tomar pecio>precio presientes>presidentes
encentren>encuentren ajunta>adjunta retaso>retraso cetro>centro coitos>costos coptos>costos celar>velar helar>velar melar>velar
contrastante>contratante revolucion>devolucion domaran>tomaran timaran>tomaran tonaran>tomaran priado>privado ahusada>acusada
atusada>acusada acosada>acusada cisma>misma mesma>misma miasma>misma trasloado>traslado demente>decente decante>decente permutan>permitan
deteccion>detencion plego>llego gueldo>sueldo preponer>proponer salte>falte projimo>proximo comentara>comenzara cazones>razones
sazones>razones tazones>razones vocaciones>vacaciones dilecta>directa fusta>justa gusta>justa sociables>sociales riego>riesgo
perfidas>perdidas brenes>bienes bines>bienes renuencia>renuncia aventamientos>asentamientos asentimientos>asentamientos argentes>urgentes
urentes>urgentes cuchar>luchar duchar>luchar ruchar>luchar aflojamiento>alojamiento alejamiento>alojamiento contraltos>contratos
inmersion>inversion hiscales>fiscales riscales>fiscales rosto>costo casto>costo trasporte>transporte cansadas>causadas casadas>causadas
caudadas>causadas moralidades>modalidades siclo>ciclo cuelo>suelo duelo>suelo huelo>suelo anudar>ayudar purismo>turismo trismo>turismo
llenamente>plenamente aleta>alerta cipos>tipos hipos>tipos topos>tipos grafico>trafico trofico>trafico tragico>trafico
ausentando>aumentando exhortaciones>exportaciones afianzas>alianzas alanzas>alianzas crestado>prestado viables>fiables friables>fiables
legrando>logrando llantas>plantas plastas>plantas divos>vivos trabamiento>tratamiento ciaras>cifras cidras>cifras peguntas>preguntas
pregustas>preguntas sonantes>donantes tonantes>donantes projimos>proximos alanzado>alcanzado pegales>legales regales>legales
leales>legales regaladas>reguladas reguiladas>reguladas amusos>abusos titilado>titulado titubado>titulado plegaria>plenaria amagos>amigos
pacerse>hacerse yacerse>hacerse amientos>asientos avientos>asientos relegado>delegado delgado>delegado dileccion>direccion
diseccion>direccion plegada>llegada llagada>llegada declamaciones>declaraciones moteles>hoteles paterna>materna colisiones>comisiones
permuten>permiten aciertos>abiertos reasumida>resumida aceitar>aceptar acetar>aceptar beber>deber pocion>opcion pegunta>pregunta
influye>incluye caber>saber relejado>reflejado escita>escrita femas>temas gemas>temas lemas>temas influiran>incluiran
aclaracion>aclamacion desponer>disponer mechas>fechas pechas>fechas techas>fechas modeladora>moderadora tojales>totales tonales>totales
torales>totales aceitado>aceptado modico>medico reparacion>separacion fierre>cierre hierre>cierre curacion>duracion mancha>marcha
macha>marcha marucha>marcha monda>ronda sonda>ronda randa>ronda torteras>torturas pasibilidad>posibilidad dirimira>dirigira
presienten>presenten ponderes>poderes podares>poderes sombrados>nombrados curen>cubren aniso>aviso ajunto>adjunto infirma>informa
edilicio>edificio provectos>proyectos ochava>octava tamaras>camaras palido>valido glandes>grandes rehiere>refiere cucha>lucha ducha>lucha
hucha>lucha eocena>docena recubrir>recurrir amebas>ambas amibas>ambas gorma>norma horma>norma encentra>encuentra albos>ambos amibos>ambos
tesonero>tesorero contrastantes>contratantes apicara>aplicara desempanara>desempenara desempunara>desempenara desempegara>desempenara
prepositos>propositos bichos>dichos fichos>dichos michos>dichos refirmas>reformas enturaran>entraran despectivos>respectivos pingan>pongan
porgan>pongan henal>penal renal>penal venal>penal decora>demora jugada>juzgada tuesta>puesta quicio>juicio astas>estas hozaran>gozaran
rozaran>gozaran tozaran>gozaran decreto>secreto hacimientos>nacimientos yacimientos>nacimientos casada>basada jasada>basada rasada>basada
algente>agente quena>buena suena>buena altivamente>activamente cural>jural mural>jural jaral>jural misto>listo pisto>listo lasto>listo
asintio>asistio prenuncio>pronuncio rectores>lectores vectores>lectores lictores>lectores huian>guian luian>guian muian>guian
atesoro>asesoro
`;

export const slipPairs = `
cede | sede | headquarters|seat|siege|مقر|штаб|总部 | cede|yield|يتنازل
sección | sesión | session|sitting|seance|دورة|جلسة|сесси|заседан|届会 | section|قسم|раздел|секц|科
cesión | sesión | session|sitting|seance|دورة|جلسة|сесси|заседан|届会 | transfer|cession|تنازل|уступк
adaptó | adoptó | adopt|اعتمد|приня|通过 | adapt|تكيي|адапт|适应
adaptada | adoptada | adopt|اعتمد|приня|通过 | adapt|تكيي|مناسب|адапт|适应
hambre | hombre | men|man|homme|رجل|رجال|мужчин|男 | hunger|faim|famine|جوع|голод|饥饿
hombres | hambres | hunger|faim|جوع|голод|饥饿 | men|hommes|رجال|мужчин|男
unión | reunión | meeting|reunion|اجتماع|встреч|совещан|会议 | union|اتحاد|союз|联盟
espacial | especial | special|خاص|специальн|特别 | space|spatial|فضاء|космич|空间
casual | causal | causal|سبب|причин|因果 | casual|عرضي|случайн
`;

export const neverMeant: readonly (readonly [wrong: string, right: string])[] = [
  ['reunion', 'reunión'],
  ['comision', 'comisión'],
  ['sesion', 'sesión'],
  ['resolucion', 'resolución'],
  ['organizacion', 'organización'],
  ['union', 'unión'],
  ['participacion', 'participación'],
  ['cooperacion', 'cooperación'],
  ['informacion', 'información'],
  ['tambien', 'también'],
  ['paises', 'países'],
  ['haiga', 'haya'],
  ['exáctamente', 'exactamente'],
];
