import type { Concept } from '../concept.ts'

/** Parts of health care, and of what the body and mind need. */
export const body: readonly Concept[] = [
  {
    id: 'dental',
    part: true,
    kinds: ['health'],
    says: {
      en: 'dentist|dental|dental clinic|dental care|tooth|teeth|toothache|tooth pain|cavity|braces|root canal|wisdom tooth|gum|gums|denture|dentures|orthodontist|teeth cleaning|dental plan|dental hygienist',
      fr: 'dentiste|dentaire|soins dentaires|clinique dentaire|dent|dents|mal de dents|mal aux dents|carie|prothèse dentaire|dentier|orthodontiste|appareil dentaire|gencive|gencives|hygiéniste dentaire|arracher une dent',
      ar: 'اسنان|طبيب اسنان|طبيب الاسنان|دكتور اسنان|عيادة اسنان|عيادة الاسنان|وجع اسنان|الم اسنان|ضرس|اضراس|خلع ضرس|تسوس|تقويم اسنان|حشوة|طقم اسنان|لثة|تنظيف اسنان',
      es: 'dentista|dental|diente|dientes|muela',
      uk: 'стоматолог|дантист|зуб|зуби|зубний',
    },
    asks: { ar: 'ضرسي|اسناني' },
  },
  {
    id: 'eye-care',
    part: true,
    kinds: ['health'],
    says: {
      en: 'glasses|eyeglasses|eye exam|eye test|eye doctor|eye clinic|optometrist|optician|vision test|contact lenses|eye care|vision care|eyesight',
      fr: 'lunettes|examen de la vue|examen de vue|optométriste|opticien|opticienne|ophtalmologiste|verres de contact|soins des yeux|yeux|oculiste',
      ar: 'نظارة|نظارات|نظارات طبية|نظارة طبية|طبيب عيون|عيون|فحص نظر|فحص النظر|عدسات|عدسات لاصقة|بصريات|فحص العيون',
      es: 'lentes|anteojos|oculista',
      uk: 'окуляри|окуліст|зір',
    },
    asks: { en: 'eye|eyes|vision|optical', fr: 'yeux|vue', ar: 'نظر' },
  },
  {
    id: 'pregnancy',
    part: true,
    kinds: ['health'],
    says: {
      en: 'pregnant|pregnancy|expecting a baby|having a baby|prenatal|prenatal class|midwife|midwives|birth classes|give birth|childbirth|labour and delivery|due date|ultrasound|breastfeeding|breast feeding|newborn|newborns|new mother|new mothers|new mom|new moms|postpartum|postnatal|doula|obstetrician|miscarriage|maternity',
      fr: 'enceinte|grossesse|femme enceinte|attends un bébé|attendre un bébé|prénatal|prénatale|cours prénatal|cours prénataux|sage-femme|sages-femmes|accouchement|accoucher|échographie|allaitement|allaiter|nouveau-né|nouveau-nés|nouvelle mère|nouvelles mères|nouvelle maman|postnatal|postnatale|post-partum|obstétricien|fausse couche|maternité|suivi de grossesse|doula',
      ar: 'حامل|حوامل|حمل|الحمل|انا حامل|امراة حامل|متابعة الحمل|ولادة|الولادة|قابلة|قابلة قانونية|توليد|سونار|رضاعة|الرضاعة|رضاعة طبيعية|مولود|مولود جديد|حديث الولادة|حديثي الولادة|ام جديدة|الامهات الجدد|نفاس|بعد الولادة|اجهاض|امومة|طبيبة نسائية|نسائية وتوليد',
      es: 'embarazada|embarazo|partera|parto|lactancia',
      uk: 'вагітна|вагітність|пологи|акушерка|новонароджений',
    },
  },
  {
    id: 'vaccination',
    part: true,
    kinds: ['health'],
    says: {
      en: 'vaccine|vaccines|vaccination|vaccinations|vaccinated|immunization|immunizations|immunisation|flu shot|covid shot|needles for school|shots for school|vaccine record|booster|booster shot|vaccination record',
      fr: 'vaccin|vaccins|vaccination|vacciner|vacciné|immunisation|carnet de vaccination|vaccin grippe|rappel vaccin|se faire vacciner|piqûre',
      ar: 'لقاح|لقاحات|تطعيم|تطعيمات|التطعيم|تلقيح|مطعوم|مطاعيم|ابرة الانفلونزا|سجل التطعيم',
      es: 'vacuna|vacunas|vacunación',
      uk: 'щеплення|вакцина|вакцинація',
    },
  },
  {
    id: 'medicine',
    part: true,
    kinds: ['health'],
    says: {
      en: 'medication|medications|prescription|prescriptions|pharmacy|pharmacist|drug plan|drug coverage|drug store|insulin|inhaler|pills|refill|pay for medicine|cost of medication',
      fr: 'médicament|médicaments|ordonnance|ordonnances|pharmacie|pharmacien|assurance médicaments|insuline|pilules|renouveler ordonnance',
      ar: 'دواء|ادوية|الدواء|الادوية|وصفة|وصفة طبية|صيدلية|صيدليات|صيدلي|انسولين|بخاخ|روشتة',
      es: 'medicina|medicamento|medicamentos|receta|farmacia',
      uk: 'ліки|рецепт|аптека',
    },
  },
  {
    id: 'family-doctor',
    kinds: ['health'],
    says: {
      en: 'family doctor|family physician|find a doctor|need a doctor|doctor accepting patients|accepting new patients|primary care|nurse practitioner|pediatrician|paediatrician|health team|doctor for my kids|female doctor|woman doctor',
      fr: 'médecin de famille|médecin famille|trouver un médecin|trouver médecin|besoin médecin|infirmière praticienne|pédiatre|guichet accès médecin|nouveaux patients|médecin femme|femme médecin',
      ar: 'طبيب عائلة|طبيب اسرة|طبيب العائلة|دكتور عائلة|طبيبة عائلة|طبيب اطفال|دكتور اطفال|دكتورة|طبيبة|طبيب جديد',
      es: 'médico familia|médico cabecera|pediatra',
      uk: 'сімейний лікар|педіатр',
    },
  },
  {
    id: 'sexual-health',
    part: true,
    kinds: ['health'],
    says: {
      en: 'sexual health|birth control|contraception|condoms|std test|sti test|hiv test|abortion|pap test|pap smear|morning after pill|plan b|family planning',
      fr: 'santé sexuelle|contraception|contraceptif|condoms|test itss|test vih|avortement|interruption de grossesse|pilule du lendemain|planification familiale|planning familial',
      ar: 'صحة جنسية|الصحة الجنسية|منع الحمل|وسائل منع الحمل|موانع الحمل|تنظيم الاسرة|تنظيم النسل|فحص الايدز|مسحة عنق الرحم',
    },
  },
  {
    id: 'addiction',
    part: true,
    kinds: ['mental-health'],
    says: {
      en: 'addiction|addictions|addicted|alcohol|alcoholic|drinking problem|drinks too much|stop drinking|quit drinking|drugs|drug use|drug problem|substance use|overdose|detox|rehab|recovery|quit smoking|stop smoking|smoking|gambling|vaping|opioid|opioids|sober',
      fr: 'dépendance|dépendances|toxicomanie|alcool|alcoolisme|alcoolique|boit trop|arrêter de boire|drogue|drogues|consommation|surdose|désintoxication|cesser de fumer|arrêter de fumer|tabac|tabagisme|jeu compulsif|jeu pathologique',
      ar: 'ادمان|الادمان|مدمن|مخدرات|المخدرات|كحول|خمر|يشرب|يشرب الكحول|علاج الادمان|ترك التدخين|الاقلاع عن التدخين|تدخين|قمار',
      es: 'adicción|adicciones|alcohol|drogas',
      uk: 'залежність|алкоголь|наркотики',
    },
  },
  {
    id: 'home-care',
    part: true,
    kinds: ['health', 'disability'],
    says: {
      en: 'home care|homecare|nursing home|long term care|retirement home|caregiver|caregivers|caregiver support|personal support worker|psw|bathing help|palliative|hospice|dementia|alzheimer|memory loss|adult day program|respite|respite care|care for elderly|care for my mother|care for my father|take care of my parents|look after my mother',
      fr: 'soins à domicile|aide à domicile|maintien à domicile|chsld|foyer de soins|résidence pour aînés|maison de retraite|proche aidant|proches aidants|proche aidante|préposé|préposée|soins palliatifs|démence|alzheimer|perte de mémoire|répit|s’occuper de ma mère|prendre soin de mes parents|occuper parents',
      ar: 'رعاية منزلية|رعاية المسنين|دار مسنين|دار رعاية|بيت مسنين|رعاية والدتي|رعاية والدي|من يعتني بامي|يعتني بوالدي|مقدم رعاية|خرف|زهايمر|رعاية تلطيفية|اعتني بوالدي|اعتني بامي',
    },
  },
  {
    id: 'autism',
    part: true,
    kinds: ['disability'],
    says: {
      en: 'autism|autistic|adhd|developmental delay|speech therapy|speech therapist|speech delay|not talking yet|does not talk|does not speak yet|learning disability|learning disabilities|dyslexia|down syndrome|special needs|special education|child development|occupational therapy|behaviour problems|child with special needs',
      fr: 'autisme|autiste|tdah|retard de développement|orthophonie|orthophoniste|retard de langage|ne parle pas encore|trouble d’apprentissage|troubles d’apprentissage|dyslexie|trisomie|besoins particuliers|besoins spéciaux|enfance en difficulté|ergothérapie|ergothérapeute|enfant handicapé|éducation spécialisée',
      ar: 'توحد|طيف التوحد|فرط حركة|فرط الحركة|تاخر نمو|تاخر نطق|تاخر الكلام|علاج نطق|علاج النطق|اخصائي نطق|صعوبات تعلم|صعوبات التعلم|عسر القراءة|متلازمة داون|احتياجات خاصة|الاحتياجات الخاصة|لا يتكلم|لا يتكلم جيدا|تعليم خاص|علاج وظيفي|ابني لا يتكلم|بطيء تعلم',
      es: 'autismo|necesidades especiales|terapia lenguaje',
      uk: 'аутизм|логопед|особливі потреби',
    },
    asks: {
      ar: 'لا يتكلم بعد|يتاخر في الكلام|لا ينطق|لا تتكلم',
      en: 'child not talking|son not talking|daughter not talking|son doesn’t talk|daughter doesn’t talk|not speaking yet|late talker',
      fr: 'enfant ne parle|fils ne parle|fille ne parle|parle toujours|ne parle toujours',
    },
  },
  {
    id: 'hearing-and-sight',
    part: true,
    kinds: ['disability', 'health'],
    says: {
      en: 'deaf|hard of hearing|hearing aid|hearing aids|hearing test|hearing loss|sign language|asl|blind|low vision|visually impaired|braille|white cane',
      fr: 'sourd|sourde|sourds|malentendant|malentendants|appareil auditif|prothèse auditive|test auditif|audition|langue des signes|lsq|aveugle|aveugles|malvoyant|basse vision|braille|canne blanche',
      ar: 'اصم|صم|طرش|ضعف سمع|ضعيف السمع|سماعة|سماعات|سماعة اذن|فحص السمع|لغة الاشارة|لغة اشارة|اعمى|كفيف|مكفوفين|ضعف بصر|ضعيف البصر|برايل',
    },
  },
]
