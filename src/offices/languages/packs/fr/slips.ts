export const twins = `
adopt/adapt session/cession statut/statue dessein/dessin differend/different partie/parite mission/emission mission/omission commission/omission
affectation/affection vote/note loi/foi droits/doigts election/selection election/erection maire/mere protection/projection
resolution/revolution convention/conviction convention/convection prevision/provision prescri/proscri allocution/allocation
eminent/imminent date/datte siege/piege femme/flamme sante/saute traite/traire
conseil/conseill pays/paye paix/paie eau/peau hote/hotte region/religion nation/notion national/rational climat/climax
conflit/confit dette/datte rapport/apport travail/trafic
jeune/jeun jeunes/jaunes genre/gendre parlement/parement ministre/ministere
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
