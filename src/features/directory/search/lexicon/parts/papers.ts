import type { Concept } from '../concept.ts'

/** Papers, rights and money: where the kind of service is one word and what is asked for is a part of it. */
export const papers: readonly Concept[] = [
  {
    id: 'status-papers',
    kinds: ['general-settlement', 'legal'],
    says: {
      en: 'pr card|permanent resident card|permanent residence|permanent residency|permanent residence card|renew pr card|pr card renewal|work permit|work permits|open work permit|study permit|study permits|extend study permit|visa|visas|visa expired|extend visa|visitor visa|super visa|permit expired|permits|expired permit|renew permit|my status|lost my status|out of status|no status|undocumented|without papers|no papers|immigration papers|immigration form|immigration forms|immigration application|immigration status|travel document|travel documents|refugee travel document|ircc|cuaet|express entry|landing paper|confirmation of permanent residence|humanitarian application|apply for pr|immigration letter|immigration lawyer|immigration consultant|biometrics|overstayed|citizenship application',
      fr: 'carte de résident permanent|carte de résidence permanente|carte résident|carte rp|résidence permanente|résident permanent|renouveler carte résident|permis de travail|permis d’études|permis étude|permis ouvert|permis expiré|renouveler permis|prolonger permis|prolonger visa|visa|visas|super visa|mon statut|perdu mon statut|sans statut|sans papiers|papiers d’immigration|papiers immigration|formulaire immigration|formulaires d’immigration|formulaires immigration|demande d’immigration|demande immigration|titre de voyage|document de voyage|ircc|entrée express|csq|certificat de sélection|motifs humanitaires|avocat immigration|avocat d’immigration|consultant immigration|biométrie|demande de résidence|statut d’immigration',
      ar: 'بطاقة الاقامة|بطاقة الاقامة الدائمة|الاقامة الدائمة|اقامة دائمة|الاقامة|اقامتي|تجديد الاقامة|اجدد الاقامة|تجديد بطاقة الاقامة|تصريح عمل|تصاريح|التصاريح|تصريح دراسة|تصريح مفتوح|تمديد التصريح|تجديد التصريح|فيزا|تاشيرة|تاشيرات|تمديد الفيزا|تجديد الفيزا|انتهت اقامتي|انتهت الفيزا|انتهى تصريح|بدون اوراق|بدون اقامة|بدون وضع قانوني|اوراق الهجرة|معاملات الهجرة|طلب الهجرة|طلب هجرة|وثيقة سفر|وثيقة السفر|محامي هجرة|مستشار هجرة|دائرة الهجرة|وضعي القانوني|اسباب انسانية|بصمات',
      es: 'permiso trabajo|visa|residencia permanente|papeles migratorios|sin papeles',
      uk: 'дозвіл на роботу|віза|постійне проживання|продовжити візу|імміграційні документи',
    },
    asks: { en: 'status|permit|pr', fr: 'statut|permis', ar: 'تصريح' },
  },
  {
    id: 'sponsorship',
    kinds: ['legal', 'general-settlement'],
    says: {
      en: 'sponsor|sponsoring|sponsorship|sponsor my wife|sponsor my husband|sponsor wife|sponsor husband|sponsor spouse|sponsor parents|sponsor my parents|sponsor family|spousal sponsorship|family reunification|family reunion|bring my family|bring my wife|bring my husband|bring my parents|bring my mother|bring my kids|bring my children|bring family to canada|bring family|bring wife|bring husband|bring parents|invite my parents|invite my mother|invite parents|bring my brother|family class',
      fr: 'parrainer|parrainage|parrainer ma femme|parrainer mon mari|parrainer mes parents|parrainer conjoint|regroupement familial|réunification familiale|réunion de famille|faire venir ma femme|faire venir ma famille|faire venir mon mari|faire venir femme|faire venir mari|faire venir famille|faire venir parents|faire venir mes parents|faire venir enfants|inviter mes parents|inviter ma mère|amener ma famille',
      ar: 'كفالة|كفالة زوجتي|كفالة زوجي|كفالة العائلة|كفالة الوالدين|اكفل|اكفل زوجتي|لم شمل|لم الشمل|لم شمل العائلة|جلب عائلتي|احضار زوجتي|احضر زوجتي|احضر زوجي|احضار زوجي|احضر عائلتي|احضار عائلتي|احضار والدي|احضر امي|اجيب عائلتي|اجيب زوجتي|استقدام|استقدام عائلتي|دعوة والدتي|دعوة امي|دعوة اهلي',
      es: 'patrocinar|reunificación familiar|traer familia',
      uk: 'спонсорство|возз’єднання сім’ї',
    },
  },
  {
    id: 'refugee-claim',
    kinds: ['legal', 'general-settlement'],
    says: {
      en: 'refugee claim|refugee claimant|refugee claimants|claim asylum|asylum claim|asylum claimant|refugee hearing|hearing date|basis of claim|boc form|refugee board|immigration hearing|deported|deportation|removal order|appeal refused|claim refused|claim rejected|refugee lawyer',
      fr: 'demande d’asile|demander l’asile|demandeur d’asile|demandeurs d’asile|demandeuse d’asile|demander asile|audience de réfugié|formulaire fondement|fda|cisr|expulsé du canada|mesure de renvoi|renvoi|demande refusée|appel du refus|déporté|déportation',
      ar: 'طلب لجوء|طلب اللجوء|تقديم لجوء|اقدم لجوء|جلسة لجوء|جلسة اللجوء|محكمة اللجوء|جلسة استماع|طالب لجوء|طالبي اللجوء|رفض طلبي|رفض اللجوء|رفضوا طلبي|ترحيل|قرار ترحيل|استئناف',
    },
    asks: { ar: 'جلسة المحكمة', fr: 'audience|audiences', en: 'hearing|hearings|deported|tribunal' },
  },
  {
    id: 'first-papers',
    kinds: ['general-settlement'],
    says: {
      en: 'health card|ohip|ohip card|msp|care card|apply for health card|get health card|sin|sin number|sin card|social insurance number|get a sin|photo id|id card|identity card|birth certificate|lost my documents|lost documents|lost passport|replace documents|service canada|service ontario|government letter|letter from government|letter from the government|letter government|official letter|understand letter|understand a letter|don’t understand letter|read my mail|read a letter|explain letter|fill form|fill forms|fill out form|fill out forms|fill in forms|fill out papers|help with papers|help with forms|help with paperwork|government forms|paperwork|just arrived|just landed|arrived last week|arrived yesterday|new in canada|new to canada|new here|first days|first steps|first weeks|where to start|where do i start|don’t know where to start|what do i do first|settle in',
      fr: 'carte santé|carte d’assurance maladie|carte soleil|assurance maladie|numéro d’assurance sociale|nas|pièce d’identité|carte d’identité|acte de naissance|papiers perdus|perdu mes papiers|service canada|lettre du gouvernement|lettre gouvernement|lettre officielle|comprendre une lettre|comprendre lettre|comprends pas lettre|lire une lettre|lire mon courrier|courrier|remplir un formulaire|remplir formulaire|remplir des formulaires|remplir mes papiers|remplir papiers|aide papiers|papiers administratifs|démarches|démarches administratives|paperasse|viens d’arriver|viens arriver|vient d’arriver|arrivé hier|arrivée hier|arrivés la semaine dernière|arrivé semaine|nouvellement arrivé|nouvellement arrivée|premières semaines|premiers jours|premières démarches|par où commencer|s’installer|m’installer',
      ar: 'بطاقة صحية|البطاقة الصحية|استخراج بطاقة|رقم التامين الاجتماعي|الرقم الاجتماعي|رقم الضمان|هوية|بطاقة هوية|شهادة ميلاد|ضاعت اوراقي|اضعت اوراقي|ضاع جوازي|فقدت جواز|رسالة من الحكومة|رسالة الحكومة|رسالة لا افهمها|لا افهم الرسالة|افهم رسالة|قراءة رسالة|قراءة الرسائل|رسالة رسمية|تعبئة الاوراق|تعبئة استمارة|تعبئة الاستمارات|تعبئة نماذج|ملء الاوراق|ملء اوراق|ملء استمارة|ملء الاستمارات|املا استمارة|اوراق حكومية|اوراق رسمية|معاملات|معاملة|وصلت حديثا|وصلت امس|وصلنا حديثا|وصلنا الاسبوع الماضي|وصلت الى كندا|وصلنا الى كندا|وصلت جديد|جديد في كندا|جديدة في كندا|من اين ابدا|لا اعرف من اين ابدا|اول خطوة|الخطوات الاولى|الايام الاولى',
    },
    asks: {
      en: 'arrived|arriving|landed|wallet|lost wallet|lost my wallet|lost cards|identification|papers|paperwork|letter|form|forms',
      fr: 'arrivée|arrivé|arrivés|arriver|arrivons|portefeuille|perdu portefeuille|papiers|formulaire|formulaires|lettre',
      ar: 'وصلنا|وصلت|وصل|نبدا|محفظة|ضاعت محفظتي|اوراق|استمارة|استمارات|رسالة|نموذج',
    },
  },
  {
    id: 'work-rights',
    kinds: ['legal', 'job-search'],
    part: true,
    says: {
      en: 'boss not paying|boss does not pay|boss doesn’t pay|boss won’t pay|boss didn’t pay|boss owes|boss pay|boss yells|boss shouts|bad boss|not paid|wasn’t paid|was not paid|didn’t get paid|unpaid|unpaid wages|unpaid overtime|owed wages|stolen wages|minimum wage|overtime|overtime pay|vacation pay|fired|got fired|was fired|laid off unfairly|wrongful dismissal|unsafe work|hurt at work|injured at work|work injury|got hurt at work|workplace injury|accident at work|work accident|wsib|workers compensation|worker rights|workers rights|labour rights|employment standards|rights at work|harassed at work|harassment at work|employer abuse|employer abuses|employer took my passport|employer passport|employer keeps my passport|work contract|employment contract|paystub|pay stub',
      fr: 'patron paie|patron ne me paie pas|patron ne paie pas|employeur ne paie pas|patron payé|patron refuse|patron crie|pas payé|pas payée|jamais payé|salaire impayé|salaires impayés|heures supplémentaires|salaire minimum|congédié|congédiée|congédiement|renvoyé|mis à pied|mise à pied|licencié|licenciée|blessé au travail|blessée au travail|accident de travail|accident du travail|accident travail|cnesst|normes du travail|droits au travail|droits des travailleurs|droits travailleurs|harcèlement au travail|harcèlement travail|employeur abuse|employeur passeport|patron passeport|contrat de travail|syndicat|conditions de travail|talon de paie',
      ar: 'صاحب العمل لا يدفع|لا يدفع راتبي|لم يدفع راتبي|لم يدفع لي|ما دفع راتبي|رئيسي لا يدفع|مديري لا يدفع|راتبي|اجوري|لم استلم راتبي|اجور غير مدفوعة|حد ادنى للاجور|الحد الادنى للاجور|ساعات اضافية|طردني صاحب العمل|طردوني من العمل|طردت من العمل|طرد من العمل|فصلني|فصلوني من العمل|اصابة عمل|اصبت في العمل|اصابة في العمل|حادث عمل|حقوق العمال|حقوق العامل|حقوقي في العمل|قانون العمل|عقد عمل|صاحب العمل اخذ جوازي|صاحب العمل جواز|مديري يصرخ|نقابة|تعويض عمل',
      es: 'jefe no paga|derechos laborales|salario no pagado|accidente trabajo',
      uk: 'не платять зарплату|права працівника|звільнили',
    },
    asks: {
      ar: 'اجرتي|استلم اجرتي|راتب|رواتب|اجري|صاحب العمل|صاحب المطعم|رييس العمل|مديري',
      fr: 'paye|paie|salaire|salaires|patron|patronne',
      en: 'paycheque|paycheck|pay cheque|paycheques|my pay|wages|severance|laid off|boss|employer|contractor',
    },
  },
  {
    id: 'family-law',
    part: true,
    kinds: ['legal', 'family-safety'],
    says: {
      en: 'divorce|divorced|divorcing|separation|separated|custody|child custody|child support|alimony|spousal support|family court|family law|family lawyer|leave my husband|leaving my husband|leave my wife|split up|prenup|annulment|marriage breakdown|adoption|guardianship',
      fr: 'divorce|divorcer|divorcé|divorcée|séparation|se séparer|garde légale|garde des enfants après séparation|garde partagée|pension alimentaire|droit de la famille|droit familial|avocat famille|avocat de la famille|tribunal de la famille|quitter mon mari|quitter ma femme|quitter mari|adoption|tutelle|médiation familiale',
      ar: 'طلاق|الطلاق|اطلق|تطليق|مطلقة|انفصال|حضانة الاولاد|حضانة الاطفال|نفقة|محكمة الاسرة|محكمة العائلة|قانون الاسرة|محامي عائلة|محامي طلاق|اترك زوجي|ترك زوجي|خلع|وصاية|تبني',
    },
  },
  {
    id: 'discrimination',
    part: true,
    kinds: ['legal', 'general-settlement'],
    says: {
      en: 'discrimination|discriminated|racism|racist|hate crime|human rights|islamophobia|treated unfairly|insulted because|profiling',
      fr: 'discrimination|discriminé|discriminée|racisme|raciste|crime haineux|droits de la personne|droits humains|islamophobie|profilage',
      ar: 'تمييز|التمييز|عنصرية|العنصرية|عنصري|جريمة كراهية|كراهية|حقوق الانسان|اسلاموفوبيا',
    },
  },
  {
    id: 'fraud',
    part: true,
    kinds: ['legal', 'taxes-and-money', 'emergency'],
    says: {
      en: 'scam|scammed|scammer|fraud|got cheated|cheated me|fake call|phone scam|identity theft|stolen identity|stole my money|stole money|robbed|stolen wallet|stolen phone|theft',
      fr: 'arnaque|arnaqué|arnaquée|fraude|fraudé|escroquerie|vol d’identité|volé mon argent|volé argent|faux appel|hameçonnage|on m’a volé',
      ar: 'احتيال|نصب|نصبوا علي|نصاب|خداع|سرقوا مالي|سرقة|سرقوا|سرق مني|سرقة هوية|مكالمة مزيفة',
    },
  },
  {
    id: 'tax-return',
    kinds: ['taxes-and-money'],
    says: {
      en: 'tax return|tax returns|income tax|file taxes|file my taxes|do my taxes|taxes|taxes free|tax clinic|tax help|tax slip|t4|notice of assessment|cra|canada revenue agency|netfile|tax refund',
      fr: 'déclaration de revenus|déclaration d’impôts|déclarations de revenus|faire mes impôts|faire impôts|remplir impôts|produire déclaration|impôts|clinique d’impôts|clinique impôts|comptable|avis de cotisation|agence du revenu|remboursement d’impôt|t4|relevé 1',
      ar: 'ضريبة|ضرائب|الضرائب|الضريبة|اوراق الضريبة|اقرار ضريبي|الاقرار الضريبي|تعبئة الضرائب|تقديم الضرائب|ملف الضريبة|استرداد ضريبي|محاسب|عيادة ضرائب|دائرة الضرائب',
      es: 'impuestos|declaración impuestos',
      uk: 'податки|податкова декларація',
    },
  },
  {
    id: 'banking',
    kinds: ['taxes-and-money', 'general-settlement'],
    says: {
      en: 'bank account|open bank account|open a bank account|bank card|debit card|credit card|credit score|credit history|no credit|build credit|cheque|cheques|e-transfer|send money home|send money|transfer money|savings account|rrsp|resp|tfsa|interest rate|life insurance',
      fr: 'compte bancaire|compte en banque|compte banque|ouvrir un compte|ouvrir compte|carte bancaire|carte de débit|carte de crédit|cote de crédit|historique de crédit|dossier de crédit|bâtir crédit|chèque|virement|envoyer de l’argent|envoyer argent|transfert d’argent|épargne|reer|reee|celi',
      ar: 'حساب بنكي|حساب بنك|حساب في البنك|فتح حساب|افتح حساب|بطاقة بنكية|بطاقة ائتمان|كريدت|نقاط الائتمان|سجل ائتماني|شيكات|شيك|تحويل اموال|ارسال مال|ارسال فلوس|تحويل فلوس|توفير|ادخار|حساب توفير',
      es: 'cuenta bancaria|tarjeta crédito|enviar dinero',
      uk: 'рахунок у банку|кредитна картка|кредитна історія',
    },
  },
  {
    id: 'debt',
    part: true,
    kinds: ['taxes-and-money'],
    says: {
      en: 'debt|debts|in debt|owe money|collection agency|collections|debt collector|bankruptcy|bankrupt|payday loan|credit counselling|budget|budgeting|manage money|managing money|money management|loan|loans|borrow money|financial coach|financial coaching|interest free loan',
      fr: 'dette|dettes|endetté|endettée|endettement|dois de l’argent|agence de recouvrement|recouvrement|faillite|prêt sur salaire|budget|gérer argent|gérer mon argent|prêt|prêts|emprunt|emprunter|consultation budgétaire|prêt sans intérêt',
      ar: 'ديون|الديون|مديون|عليه ديون|علي ديون|تحصيل الديون|افلاس|ميزانية|تنظيم المصروف|ادارة المال|قرض|قروض|قرض بدون فائدة|اقتراض|سلفة',
    },
  },
  {
    id: 'benefits',
    kinds: ['taxes-and-money', 'general-settlement'],
    says: {
      en: 'child benefit|child benefits|canada child benefit|ccb|child tax benefit|welfare|ontario works|income assistance|social assistance|income support|financial help|financial assistance|financial aid|money help|need money|no money|no income|lost my job money|emergency money|employment insurance|ei benefits|apply for ei|odsp|disability benefits|old age security|oas|pension|pensions|cpp|gis|gst|gst credit|trillium|benefits|government benefits|maternity leave|parental leave|money for children|baby bonus',
      fr: 'allocation|allocations|allocation canadienne pour enfants|allocations familiales|allocations enfants|aide sociale|bien-être social|aide financière|assistance sociale|besoin d’argent|plus d’argent|pas d’argent|sans revenu|assurance-emploi|assurance emploi|chômage|prestations|prestation|pension de vieillesse|sécurité de la vieillesse|retraite|rqap|congé parental|congé de maternité|supplément de revenu|crédit tps',
      ar: 'اعانة|اعانات|اعانة الاطفال|اعانات الاطفال|مساعدة الاطفال|راتب الاطفال|مخصصات الاطفال|علاوة الاطفال|مساعدة اجتماعية|المساعدة الاجتماعية|مساعدات اجتماعية|ويلفير|ولفير|مساعدة مالية|مساعدات مالية|دعم مالي|ليس لدي مال|ليس عندي مال|ما عندي فلوس|بدون دخل|لا دخل لي|تامين البطالة|اعانة بطالة|راتب البطالة|معاش|معاش التقاعد|راتب تقاعد|راتب الشيخوخة|معاش الشيخوخة|ضمان اجتماعي|اجازة امومة',
    },
    asks: { en: 'money|financial', fr: 'argent|financière|sociale', ar: 'مال|فلوس|مالية|مصاري' },
  },
  {
    id: 'interpreter-spoken',
    kinds: ['interpretation'],
    says: {
      en: 'interpreter|interpreters|interpreting|interpret for me|interpreter hospital|interpreter for doctor|someone who speaks|someone speaks my language|speaks my language|phone interpreter',
      fr: 'interprète|interprètes|interprétation|interpréter|interprète à l’hôpital|quelqu’un qui parle|parle ma langue|interprète téléphonique',
      ar: 'مترجم|مترجمة|مترجمين|مترجم فوري|مترجم شفوي|ترجمة فورية|ترجمة شفوية|مترجم بالهاتف|يترجم|تترجم|اترجم|يتكلم لغتي|يتكلم عربي|احد يترجم',
    },
  },
  {
    id: 'written-translation',
    part: true,
    kinds: ['interpretation'],
    says: {
      en: 'translate documents|translate document|translate my documents|translate certificate|translate birth certificate|translate diploma|translate my diploma|translate my licence|document translation|certified translation|certified translator|translation of documents|translate marriage certificate|translate transcripts|notarized translation|written translation|sworn translator',
      fr: 'traduction de documents|traduction documents|traduire documents|traduire mes documents|traduire acte de naissance|traduire diplôme|traduire mon diplôme|traduire certificat|traduire permis|traducteur agréé|traduction certifiée|traduction officielle|traduction assermentée|traduire relevé de notes|traduire papiers',
      ar: 'ترجمة وثائق|ترجمة الوثائق|ترجمة اوراق|ترجمة الاوراق|ترجمة شهادة|ترجمة شهادات|ترجمة شهادتي|ترجمة شهادة ميلاد|ترجمة شهادة زواج|ترجمة مستندات|ترجمة معتمدة|ترجمة محلفة|مترجم محلف|مترجم معتمد|ترجمة رخصة|ترجمة دبلوم|اترجم شهادتي|اترجم اوراقي|اترجم وثائق',
    },
  },
]
