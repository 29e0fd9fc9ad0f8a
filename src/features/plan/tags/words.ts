import { visitor } from '#platform/words/messages.ts'

export const kindWords = visitor({
  characteristic: {
    en: 'Characteristic of a welcoming community',
    fr: 'Caractéristique d’une communauté accueillante',
    ar: 'سمة المجتمع المرحِّب',
  },
  outcome: {
    en: 'What changes for newcomers',
    fr: 'Ce qui change pour les personnes nouvellement arrivées',
    ar: 'ما يتغيّر للقادمين الجدد',
  },
  sdg: {
    en: 'Sustainable Development Goal',
    fr: 'Objectif de développement durable',
    ar: 'هدف التنمية المستدامة',
  },
  community: { en: 'Community', fr: 'Communauté', ar: 'المجتمع المحلي' },
  population: { en: 'For whom', fr: 'Pour qui', ar: 'لمن' },
  lens: { en: 'Lens', fr: 'Perspective', ar: 'المنظور' },
})

/** Esses, Hamilton, Bennett-AbuAyyash and Burstein (2010), in their order. */
export const characteristicWords = visitor({
  employment: { en: 'Employment opportunities', fr: 'Possibilités d’emploi', ar: 'فرص العمل' },
  'social-capital': {
    en: 'Fostering of social capital',
    fr: 'Développement du capital social',
    ar: 'تنمية رأس المال الاجتماعي',
  },
  housing: {
    en: 'Affordable and suitable housing',
    fr: 'Logement abordable et convenable',
    ar: 'سكن ملائم وميسور',
  },
  attitudes: {
    en: 'Positive attitudes toward immigrants, cultural diversity, and the presence of newcomers in the community',
    fr: 'Attitudes positives envers les immigrants, la diversité culturelle et la présence de personnes nouvellement arrivées',
    ar: 'مواقف إيجابية تجاه المهاجرين والتنوع الثقافي ووجود القادمين الجدد',
  },
  agencies: {
    en: 'Presence of newcomer-serving agencies that can successfully meet the needs of newcomers',
    fr: 'Présence d’organismes capables de répondre aux besoins des personnes nouvellement arrivées',
    ar: 'وجود منظمات قادرة على تلبية احتياجات القادمين الجدد',
  },
  links: {
    en: 'Links between main actors working toward welcoming communities',
    fr: 'Liens entre les principaux acteurs des communautés accueillantes',
    ar: 'روابط بين الجهات الرئيسية العاملة من أجل مجتمعات مرحِّبة',
  },
  municipal: {
    en: 'Municipal features and services sensitive to the presence and needs of newcomers',
    fr: 'Services municipaux sensibles à la présence et aux besoins des personnes nouvellement arrivées',
    ar: 'خدمات بلدية تراعي وجود القادمين الجدد واحتياجاتهم',
  },
  education: { en: 'Educational opportunities', fr: 'Possibilités d’éducation', ar: 'فرص التعليم' },
  health: {
    en: 'Accessible and suitable health care',
    fr: 'Soins de santé accessibles et adaptés',
    ar: 'رعاية صحية ملائمة وفي المتناول',
  },
  transit: {
    en: 'Available and accessible public transit',
    fr: 'Transport en commun offert et accessible',
    ar: 'نقل عام متوفر وفي المتناول',
  },
  religion: {
    en: 'Presence of diverse religious organizations',
    fr: 'Présence d’organisations religieuses diverses',
    ar: 'وجود مؤسسات دينية متنوعة',
  },
  social: {
    en: 'Social engagement opportunities',
    fr: 'Possibilités de vie sociale',
    ar: 'فرص المشاركة الاجتماعية',
  },
  political: {
    en: 'Political participation opportunities',
    fr: 'Possibilités de participation politique',
    ar: 'فرص المشاركة السياسية',
  },
  justice: {
    en: 'Positive relationships with the police and the justice system',
    fr: 'Relations positives avec la police et le système de justice',
    ar: 'علاقات إيجابية مع الشرطة ونظام العدالة',
  },
  safety: { en: 'Safety', fr: 'Sécurité', ar: 'الأمان' },
  recreation: {
    en: 'Opportunities for use of public space and recreation facilities',
    fr: 'Accès aux espaces publics et aux installations de loisirs',
    ar: 'فرص استخدام الأماكن العامة ومرافق الترفيه',
  },
  media: {
    en: 'Favourable media coverage and representation',
    fr: 'Couverture médiatique et représentation favorables',
    ar: 'تغطية إعلامية وتمثيل إيجابيان',
  },
})

export const outcomeWords = visitor({
  informed: { en: 'They know what is there', fr: 'Elles savent ce qui existe', ar: 'يعرفون ما هو متاح' },
  served: {
    en: 'They get the help they need',
    fr: 'Elles obtiennent l’aide voulue',
    ar: 'يحصلون على العون اللازم',
  },
  language: { en: 'They speak the language', fr: 'Elles parlent la langue', ar: 'يتحدثون اللغة' },
  working: {
    en: 'They work in what they trained for',
    fr: 'Elles travaillent dans leur domaine',
    ar: 'يعملون في مجال تأهيلهم',
  },
  housed: { en: 'They are well housed', fr: 'Elles sont bien logées', ar: 'يسكنون سكنًا لائقًا' },
  healthy: { en: 'They are well', fr: 'Elles sont en bonne santé', ar: 'يتمتعون بالعافية' },
  connected: {
    en: 'They have people to turn to',
    fr: 'Elles ont des gens sur qui compter',
    ar: 'لهم من يلجؤون إليه',
  },
  belonging: { en: 'They belong', fr: 'Elles se sentent chez elles', ar: 'يشعرون بالانتماء' },
  heard: { en: 'They have a say', fr: 'Elles ont voix au chapitre', ar: 'لهم رأي مسموع' },
  staying: { en: 'They choose to stay', fr: 'Elles choisissent de rester', ar: 'يختارون البقاء' },
})

/** United Nations, Transforming our world: the 2030 Agenda (2015). */
export const sdgWords = visitor({
  '1': { en: 'No poverty', fr: 'Pas de pauvreté', ar: 'القضاء على الفقر' },
  '2': { en: 'Zero hunger', fr: 'Faim « zéro »', ar: 'القضاء التام على الجوع' },
  '3': { en: 'Good health and well-being', fr: 'Bonne santé et bien-être', ar: 'الصحة الجيدة والرفاه' },
  '4': { en: 'Quality education', fr: 'Éducation de qualité', ar: 'التعليم الجيد' },
  '5': { en: 'Gender equality', fr: 'Égalité entre les sexes', ar: 'المساواة بين الجنسين' },
  '6': {
    en: 'Clean water and sanitation',
    fr: 'Eau propre et assainissement',
    ar: 'المياه النظيفة والنظافة الصحية',
  },
  '7': {
    en: 'Affordable and clean energy',
    fr: 'Énergie propre et d’un coût abordable',
    ar: 'طاقة نظيفة وبأسعار معقولة',
  },
  '8': {
    en: 'Decent work and economic growth',
    fr: 'Travail décent et croissance économique',
    ar: 'العمل اللائق ونمو الاقتصاد',
  },
  '9': {
    en: 'Industry, innovation and infrastructure',
    fr: 'Industrie, innovation et infrastructure',
    ar: 'الصناعة والابتكار والهياكل الأساسية',
  },
  '10': { en: 'Reduced inequalities', fr: 'Inégalités réduites', ar: 'الحد من أوجه عدم المساواة' },
  '11': {
    en: 'Sustainable cities and communities',
    fr: 'Villes et communautés durables',
    ar: 'مدن ومجتمعات محلية مستدامة',
  },
  '12': {
    en: 'Responsible consumption and production',
    fr: 'Consommation et production responsables',
    ar: 'الاستهلاك والإنتاج المسؤولان',
  },
  '13': {
    en: 'Climate action',
    fr: 'Lutte contre les changements climatiques',
    ar: 'العمل المناخي',
  },
  '14': { en: 'Life below water', fr: 'Vie aquatique', ar: 'الحياة تحت الماء' },
  '15': { en: 'Life on land', fr: 'Vie terrestre', ar: 'الحياة في البرّ' },
  '16': {
    en: 'Peace, justice and strong institutions',
    fr: 'Paix, justice et institutions efficaces',
    ar: 'السلام والعدل والمؤسسات القوية',
  },
  '17': {
    en: 'Partnerships for the goals',
    fr: 'Partenariats pour la réalisation des objectifs',
    ar: 'عقد الشراكات لتحقيق الأهداف',
  },
})

export const populationWords = visitor({
  refugees: { en: 'Refugees', fr: 'Personnes réfugiées', ar: 'اللاجئون' },
  'temporary-workers': {
    en: 'Temporary foreign workers',
    fr: 'Travailleurs étrangers temporaires',
    ar: 'العمال الأجانب المؤقتون',
  },
  students: { en: 'International students', fr: 'Étudiants internationaux', ar: 'الطلاب الدوليون' },
  women: { en: 'Women', fr: 'Femmes', ar: 'النساء' },
  children: { en: 'Children', fr: 'Enfants', ar: 'الأطفال' },
  youth: { en: 'Youth', fr: 'Jeunes', ar: 'الشباب' },
  seniors: { en: 'Seniors', fr: 'Personnes aînées', ar: 'كبار السن' },
  families: { en: 'Families', fr: 'Familles', ar: 'العائلات' },
  'french-speaking': {
    en: 'French-speaking newcomers',
    fr: 'Personnes nouvellement arrivées d’expression française',
    ar: 'القادمون الجدد الناطقون بالفرنسية',
  },
  racialized: { en: 'Racialized people', fr: 'Personnes racisées', ar: 'الأشخاص المعرضون للتمييز العنصري' },
  disabilities: { en: 'People with disabilities', fr: 'Personnes handicapées', ar: 'الأشخاص ذوو الإعاقة' },
  '2slgbtqi': {
    en: '2SLGBTQI+ people',
    fr: 'Personnes 2ELGBTQI+',
    ar: 'أفراد مجتمع الميم والهويات الجندرية المتنوعة (2SLGBTQI+)',
  },
  rural: { en: 'People in rural places', fr: 'Personnes en milieu rural', ar: 'سكان الأرياف' },
  employers: { en: 'Employers', fr: 'Employeurs', ar: 'أصحاب العمل' },
})

export const lensWords = visitor({
  francophone: { en: 'Francophone', fr: 'Francophone', ar: 'الفرنكوفونية' },
  indigenous: {
    en: 'Indigenous relations',
    fr: 'Relations avec les Autochtones',
    ar: 'العلاقات مع الشعوب الأصلية',
  },
  'anti-racism': { en: 'Anti-racism', fr: 'Antiracisme', ar: 'مناهضة العنصرية' },
  'gba-plus': { en: 'GBA Plus', fr: 'ACS Plus', ar: 'التحليل القائم على النوع الاجتماعي بلس' },
})
