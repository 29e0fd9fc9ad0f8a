import type { Concept } from './concept.ts'

/** What newcomers look for that the federal list does not speak of. */
export const mainstream: readonly Concept[] = [
  {
    id: 'housing',
    kinds: ['housing'],
    says: {
      en: 'housing|apartment|rent|rental|place to live|landlord|tenant|affordable housing|find apartment|homeless|shelter|eviction',
      fr: 'logement|appartement|loyer|louer|locataire|propriétaire|habitation|logement abordable|hébergement|sans-abri|maison refuge|expulsion',
      ar: 'سكن|شقة|ايجار|مأوى|استئجار|البحث عن سكن',
      es: 'vivienda|apartamento|alquiler|renta|albergue',
      uk: 'житло|квартира|квартиру|оренда|зняти квартиру',
    },
    asks: {
      en: 'house|home',
      fr: 'maison|location',
      ar: 'بيت|منزل',
      es: 'casa|departamento',
      uk: 'будинок',
    },
  },
  {
    id: 'health',
    kinds: ['health'],
    says: {
      en: 'health|doctor|family doctor|clinic|hospital|nurse|dentist|dental|medical|medicine|walk-in clinic|health card|pregnancy|pregnant|prenatal|vaccine|immunization|pharmacy|eye doctor|sexual health',
      fr: 'santé|médecin|médecin famille|docteur|clinique|hôpital|infirmière|dentiste|soins|soins santé|médical|carte santé|assurance maladie|grossesse|enceinte|vaccin|pharmacie|sage-femme|santé sexuelle',
      ar: 'صحة|طبيب|دكتور|طبيب عائلة|عيادة|مستشفى|ممرضة|طبيب اسنان|حامل|حمل|دواء|صيدلية|لقاح',
      es: 'salud|médico|doctor|clínica|hospital|dentista|embarazo|embarazada|vacuna|farmacia',
      uk: 'здоров’я|лікар|сімейний лікар|клініка|лікарня|стоматолог|вагітність|аптека|щеплення',
    },
  },
  {
    id: 'mental-health',
    kinds: ['mental-health'],
    says: {
      en: 'mental health|counselling|counseling|counsellor|counselor|therapy|therapist|trauma|stress|depression|anxiety|psychologist|grief|sad|lonely|suicide|addiction',
      fr: 'santé mentale|counseling|thérapie|thérapeute|traumatisme|stress|dépression|anxiété|psychologue|soutien psychologique|deuil|suicide|dépendance|solitude',
      ar: 'صحة نفسية|الصحة النفسية|طبيب نفسي|علاج نفسي|اكتئاب|قلق|صدمة|دعم نفسي',
      es: 'salud mental|terapia|consejería|psicólogo|depresión|ansiedad|trauma|estrés',
      uk: 'психічне здоров’я|психолог|психологічна допомога|терапія|депресія|тривога|травма|стрес',
    },
  },
  {
    id: 'childcare',
    kinds: ['childcare'],
    says: {
      en: 'childcare|child care|daycare|day care|babysitter|babysitting|nursery|preschool|kindergarten|toddler|early years|child minding|baby',
      fr: 'garde enfants|garderie|service garde|crèche|prématernelle|maternelle|petite enfance|halte-garderie|gardienne|cpe|bébé',
      ar: 'حضانة|رعاية اطفال|روضة|رعاية الاطفال|جليسة اطفال|رضيع',
      es: 'guardería|cuidado niños|niñera|preescolar|jardín infantil',
      uk: 'дитячий садок|садок|догляд за дітьми|дитсадок|няня|ясла',
    },
  },
  {
    id: 'school',
    kinds: ['school'],
    says: {
      en: 'school|register school|school registration|enrol child|elementary school|high school|school board|school settlement worker|settlement workers in schools|swis|homework|homework club|tutor|tutoring|teacher',
      fr: 'école|inscription école|inscrire enfant|école primaire|école secondaire|conseil scolaire|scolaire|travailleurs établissement dans les écoles|tée|devoirs|aide aux devoirs|tuteur|tutorat|enseignant',
      ar: 'مدرسة|مدارس|تسجيل المدرسة|تسجيل الاطفال في المدرسة|واجبات مدرسية|معلم',
      es: 'escuela|colegio|inscribir hijo|inscripción escuela|tareas|maestro',
      uk: 'школа|школу|запис до школи|вчитель|домашні завдання|репетитор',
    },
  },
  {
    id: 'adult-education',
    kinds: ['adult-education'],
    says: {
      en: 'adult education|adult school|ged|diploma|upgrading|literacy|adult literacy|scholarship|apprenticeship|trade school',
      fr: 'cégep|éducation adultes|formation adultes|diplôme|alphabétisation|bourse|bourse études|formation professionnelle|apprentissage|métiers',
      ar: 'كلية|جامعة|تعليم الكبار|محو الامية|منحة دراسية|تدريب مهني|شهادة',
      es: 'educación adultos|alfabetización|beca',
      uk: 'університет|коледж|освіта для дорослих|стипендія|професійне навчання|диплом',
    },
    asks: {
      en: 'training|certificate|college|university',
      fr: 'certificat|collège|université',
      es: 'formación|certificado|universidad',
    },
  },
  {
    id: 'legal',
    kinds: ['legal'],
    says: {
      en: 'legal|lawyer|law|legal aid|legal clinic|court|rights|immigration lawyer|paralegal|notary|human rights|discrimination|work permit|visa|sponsorship|family reunification',
      fr: 'juridique|avocat|avocate|droit|aide juridique|clinique juridique|tribunal|droits|notaire|droits personne|discrimination|permis travail|visa|parrainage|réunification familiale|justice',
      ar: 'محامي|قانوني|مساعدة قانونية|محكمة|حقوق|تصريح عمل|تأشيرة|كفالة|لم شمل',
      es: 'abogado|legal|asistencia legal|derechos|corte|permiso trabajo|visa|notario',
      uk: 'адвокат|юрист|правова допомога|юридична допомога|суд|права|дозвіл на роботу|віза',
    },
  },
  {
    id: 'interpreter',
    kinds: ['interpretation'],
    says: {
      en: 'interpreter|interpretation|translator|translation|translate|translate documents|document translation',
      fr: 'interprète|interprétation|traducteur|traductrice|traduction|traduire|traduction documents',
      ar: 'مترجم|ترجمة|ترجمة فورية|ترجمة وثائق|ترجمان',
      es: 'intérprete|traductor|traducción|interpretación|traducir',
      uk: 'перекладач|переклад|переклад документів|усний переклад',
    },
  },
  {
    id: 'food',
    kinds: ['food'],
    says: {
      en: 'food|food bank|grocery|groceries|meal|free meal|hungry|halal|soup kitchen|community kitchen|community garden',
      fr: 'nourriture|banque alimentaire|aliment|alimentation|alimentaire|épicerie|repas|faim|halal|soupe populaire|cuisine collective|jardin communautaire',
      ar: 'طعام|بنك الطعام|غذاء|اكل|وجبات|حلال|مطبخ',
      es: 'comida|alimentos|banco alimentos|despensa|comedor',
      uk: 'їжа|продукти|банк їжі|продуктовий банк|харчування|обіди',
    },
  },
  {
    id: 'clothing',
    kinds: ['clothing-and-furniture'],
    says: {
      en: 'clothes|clothing|winter clothes|winter coat|coat|furniture|household goods|thrift store|donation|mattress',
      fr: 'vêtements|vêtement hiver|manteau|meubles|mobilier|articles ménagers|friperie|don|matelas',
      ar: 'ملابس|ملابس شتوية|اثاث|معطف|تبرعات',
      es: 'ropa|ropa invierno|muebles|abrigo|donaciones',
      uk: 'одяг|зимовий одяг|меблі|куртка|речі',
    },
  },
  {
    id: 'transport',
    kinds: ['transport'],
    says: {
      en: 'bus|bus pass|transit|transport|transportation|public transit|driving|driver licence|driver license|driving lesson|driving test|taxi|bicycle|bike',
      fr: 'autobus|bus|transport|transport commun|carte autobus|passe autobus|permis conduire|conduire|conduite|cours conduite|taxi|vélo|covoiturage',
      ar: 'حافلة|باص|مواصلات|نقل|رخصة قيادة|تعلم القيادة|سياقة|دراجة',
      es: 'autobús|bus|transporte|transporte público|licencia conducir|manejar|bicicleta',
      uk: 'автобус|транспорт|громадський транспорт|водійські права|водіння|проїзний|велосипед',
    },
    asks: {
      en: 'ride|drive',
    },
  },
  {
    id: 'taxes',
    kinds: ['taxes-and-money'],
    says: {
      en: 'tax|taxes|income tax|tax clinic|tax return|money|bank account|budget|loan|credit|debt|child benefit|welfare|social assistance|financial|financial literacy|sin|social insurance number',
      fr: 'impôt|impôts|déclaration revenus|clinique impôt|argent|compte bancaire|budget|prêt|crédit|dette|allocation enfants|prestations|aide sociale|finances|littératie financière|nas|numéro assurance sociale',
      ar: 'ضرائب|ضريبة|اقرار ضريبي|مال|حساب بنكي|قرض|ديون|مساعدات مالية|اعانة',
      es: 'impuestos|impuesto|declaración impuestos|dinero|cuenta bancaria|préstamo|deudas|ayuda social',
      uk: 'податки|податок|податкова декларація|гроші|банк|рахунок у банку|кредит|борги|соціальна допомога',
    },
    asks: {
      en: 'bank|benefits',
      fr: 'banque',
      es: 'banco',
      ar: 'بنك',
    },
  },
  {
    id: 'computer',
    kinds: ['computer-and-internet'],
    says: {
      en: 'computer|computers|computer class|computer training|digital|digital skills|digital literacy|internet|wifi|laptop|coding|printer',
      fr: 'ordinateur|cours informatique|informatique|compétences numériques|numérique|internet|wifi|programmation|imprimante',
      ar: 'حاسوب|كمبيوتر|دورة حاسوب|انترنت|مهارات رقمية|برمجة',
      es: 'computadora|computación|clases computación|internet|ordenador|habilidades digitales',
      uk: 'комп’ютер|комп’ютерні курси|інтернет|цифрові навички|ноутбук',
    },
    asks: {
      en: 'online|email',
      fr: 'portable|courriel|en ligne',
    },
  },
  {
    id: 'disability',
    kinds: ['disability'],
    says: {
      en: 'disability|disabilities|disabled|wheelchair|accessible|accessibility|special needs|autism|deaf|blind|hiv',
      fr: 'handicap|handicapé|personne handicapée|fauteuil roulant|accessible|accessibilité|besoins particuliers|autisme|sourd|aveugle|vih',
      ar: 'اعاقة|ذوي الاعاقة|معاق|كرسي متحرك|توحد|اصم|احتياجات خاصة',
      es: 'discapacidad|discapacitado|silla ruedas|autismo|sordo|ciego',
      uk: 'інвалідність|люди з інвалідністю|інвалідний візок|аутизм|глухий',
    },
  },
  {
    id: 'family-safety',
    kinds: ['family-safety'],
    says: {
      en: 'abuse|violence|domestic violence|family violence|women shelter|safe house|divorce|separation|parenting|family support|marriage',
      fr: 'abus|violence|violence conjugale|violence familiale|maison femmes|divorce|séparation|parentalité|soutien famille|compétences parentales|mariage',
      ar: 'عنف|عنف اسري|العنف المنزلي|طلاق|انفصال|دعم الاسرة|زواج',
      es: 'violencia|violencia doméstica|maltrato|divorcio|separación|crianza',
      uk: 'насильство|домашнє насильство|розлучення|підтримка сім’ї|батьківство',
    },
  },
  {
    id: 'recreation',
    kinds: ['recreation-and-culture'],
    says: {
      en: 'sport|sports|soccer|swimming|gym|recreation|library|museum|art|arts|music|festival|make friends|meet people|community events',
      fr: 'sport|sports|soccer|natation|gym|loisir|bibliothèque|musée|art|arts|musique|festival|rencontrer gens|activités sociales',
      ar: 'رياضة|كرة قدم|سباحة|مكتبة|متحف|فن|موسيقى|ترفيه',
      es: 'deporte|deportes|fútbol|natación|biblioteca|museo|arte|música|recreación',
      uk: 'спорт|футбол|плавання|бібліотека|музей|мистецтво|музика|дозвілля',
    },
    asks: {
      en: 'social|culture|friends',
      fr: 'culture|amis',
      ar: 'ثقافة|اصدقاء',
      es: 'cultura|amigos',
      uk: 'культура|друзі',
    },
  },
  {
    id: 'business',
    kinds: ['business'],
    says: {
      en: 'business|small business|start business|entrepreneur|entrepreneurship|self-employed|startup|business plan|microloan',
      fr: 'entreprise|petite entreprise|démarrer entreprise|entrepreneur|entrepreneuriat|travailleur autonome|plan affaires|affaires|microcrédit',
      ar: 'مشروع|مشروع تجاري|ريادة اعمال|رائد اعمال|شركة|عمل حر',
      es: 'negocio|empresa|emprendedor|emprender|pequeño negocio|autónomo',
      uk: 'бізнес|підприємець|малий бізнес|відкрити бізнес|підприємництво',
    },
  },
  {
    id: 'emergency',
    kinds: ['emergency'],
    says: {
      en: 'emergency|crisis|crisis line|911|211|urgent|ambulance|police|fire',
      fr: 'urgence|crise|ligne crise|911|211|urgent|ambulance|police|incendie|pompiers',
      ar: 'طوارئ|ازمة|اسعاف|شرطة|عاجل|حريق',
      es: 'emergencia|crisis|urgente|ambulancia|policía',
      uk: 'екстрена допомога|криза|швидка|поліція|терміново|надзвичайна ситуація',
    },
  },
]
