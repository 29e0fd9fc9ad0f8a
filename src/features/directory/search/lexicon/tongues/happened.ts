import type { MoreWords } from '../concept.ts'

/** What happened to people, as they tell it rather than name it. */
export const happened: readonly MoreWords[] = [
  {
    'family-safety': {
      says: 'hit me|hits me|hitting me|hurt me|hurts me|beat me|beats me|beaten|pushed me|pushes me|slapped me|slaps me|choked me|kicked me|threatened me|threatens me|threatening me|yells at me|shouts at me|screams at me|afraid of my husband|scared of my husband|afraid of husband|scared husband|afraid at home|scared at home|scared boyfriend|afraid to go home|scared to go home|not safe at home|unsafe at home|safe place|safety plan|controls my money|takes my money|takes my phone|won’t let me leave|does not let me leave|locks me|follows me|stalking|stalker|ex boyfriend|ex husband|abusive|abusive husband|abusive partner|violent husband|violent partner|sexual assault|raped|rape|molested|honour violence|forced marriage|forced to marry|human trafficking|trafficked|restraining order|protection order|peace bond|elder abuse|child abuse|women’s shelter|victim services|victim of crime|victim|assaulted|attacked me|fights at home',
      asks: 'abused|stalks|follows|scared|afraid|threatened|unsafe|boyfriend|violent|hits|beats|slap',
    },
    'mental-health': {
      says: 'nightmare|nightmares|can’t sleep|cannot sleep|not sleeping|trouble sleeping|sleep problems|insomnia|panic attack|panic attacks|crying all the time|cry every day|sad all the time|always sad|feel sad|feeling sad|feel hopeless|feel alone|feeling alone|feel lonely|very lonely|homesick|miss my country|miss my family|bad memories|memories of war|flashbacks|torture|survivor of torture|ptsd|stressed out|overwhelmed|burnout|worried all the time|anger management|angry all the time|suicidal|want to die|kill myself|hurt myself|self harm|end my life|eating disorder|someone to talk to|talk to someone|need to talk|someone to listen|couples counselling|marriage counselling|lost my husband|lost my child|lost my baby|loss of a child|grieving|emotional support|support group|psychiatrist|therapist|bipolar|schizophrenia|hearing voices|baby blues',
      asks: 'sadness|crying|hopeless|stressed|worried|nervous|mood|loneliness|mourning|memories|angry|anger|panic|depressed|anxious',
    },
    'language-class': {
      says: 'pronunciation|english grammar|english writing|improve my english|better english|english level|english at night|evening english|online english|english online|english for beginners|beginner class|english for seniors|english with childcare|english help|talk with people in english|don’t speak english|don’t understand english|speak no english|toefl prep|ielts|celpip|language circle|linc level|clb 4|english café|english group|bad english|my english',
      asks: 'practise speaking|practice speaking|speak with people|conversation practice|talk to canadians|speaking practice|grammar|accent|fluent|practise my english|practice my english',
    },
    'french-class': {
      says: 'french at night|french lessons|french classes evening|french beginner|beginner french|french online|french for beginners|speak french better|improve my french|tef canada|tcf|delf|my french',
    },
    'settlement-help': {
      says: 'social worker|caseworker|help newcomer family|newcomer family|system navigator',
    },
    citizenship: {
      says: 'citizen test|become a citizen|become citizen|study for citizenship|study citizenship|citizenship study|citizenship questions|oath ceremony|citizenship interview|canadian passport',
      asks: 'citizen',
    },
    emergency: {
      says: 'call for help|in danger|house fire|our house burned|flood|flooded|disaster|car accident|gas leak|poison control|lost child|missing child|missing person',
    },
    disability: {
      says: 'wheelchair ramp|walker|mobility aid|can’t walk|cannot walk|brain injury|accessible van|service dog|assistive device|lost my leg|amputee|prosthetic',
    },
    volunteer: {
      says: 'i want to help|help newcomers|help refugees|want to volunteer|volunteer my time|give my time|donate|donate clothes|donate furniture|donate money|helping others',
    },
    'work-language': {
      says: 'english for my job|english for jobs|english for nurses|english at work|speak with customers|phone english',
    },
    business: {
      says: 'my own business|own business|sell food|sell my food|sell crafts|start a restaurant|open a restaurant|open restaurant|open a shop|open shop|food truck|catering|home business|business loan|register a business|business licence|business license|business number|business idea|bookkeeping for business|market my business|hair salon|daycare at home|farmers market|become self employed|freelance|open bakery|own bakery|bakery|open store|own store|open salon|own restaurant|own shop|cleaning company|cleaning business|own company|start company|construction company|open daycare|open a daycare|sell online|sell clothes|trucking company|own truck|import|export|barber shop|tailor shop|sewing business',
    },
    health: {
      says: 'blood test|x-ray|diabetes|high blood pressure|blood pressure|cancer|chemo|chemotherapy|dialysis|sick|sick child|sick kid|fever|back pain|stomach pain|headache|heart problem|asthma|allergy|allergies|physiotherapy|physiotherapist|surgery|check-up|checkup|medical exam|immigration medical|no health insurance|without health insurance|no insurance doctor|interim federal health|ifhp|ifh|see a nurse|nutritionist|dietitian|weight|skin problem|menopause|period pain|mammogram|cancer screening|foot care|specialist',
      asks: 'ill|illness|pain|disease|injury|heart|screening|patient|patients',
    },
    housing: {
      says: 'room to rent|room for rent|rooms|rent a room|roommates|bigger apartment|cheap rent|low rent|low income housing|affordable rent|student housing|basement|find a place|find a house|find a home|find housing|looking for apartment|apartment hunting|house for family|apartment for family|move out|moving out|co-op|co-op housing|guarantor|cosigner|no rental history|rental history|landlord reference',
    },
    transport: {
      says: 'get around|getting around|go train|greyhound|move by bus|snow tires|parking permit',
    },
    recreation: {
      says: 'things to do|fun for kids|activities for kids|activities for seniors|free activities|family activities|weekend activities|winter activities|outing|outings|day trip|fishing|camping|hiking|park|playground|chess|board games|english movie|movie night|game night|culture night|celebrate|eid|ramadan|diwali|lunar new year|nowruz|christmas party|concert tickets',
      asks: 'fun|hobby|hobbies|activities',
    },
    seniors: {
      says: 'my grandmother|my grandfather|grandma|grandpa|older person|older woman|older man|over 65|aging parents',
    },
    lgbtq2: {
      says: 'same sex|same-sex|coming out|gender identity|non-binary|nonbinary|pride|asexual|two-spirit',
    },
    youth: { says: 'young adults|teenage|young woman|young man|adolescent|adolescents' },
  },
  {
    'family-safety': {
      says: 'me frappe|m’a frappé|m’a frappée|frappé|frappée|me bat|m’a battue|battue|battu|m’a poussée|m’a poussé|m’a giflée|gifle|crie dessus|me crie dessus|crie après|me crie après|hurle|m’insulte|insulte|me menace|m’a menacée|menaces de mort|peur de mon mari|peur de rentrer|peur rentrer|peur de lui|peur à la maison|pas en sécurité|sécurité à la maison|endroit sûr|me contrôle|contrôle mon argent|prend mon argent|prend mon téléphone|m’empêche de sortir|empêche sortir|enfermée|me suit|me surveille|violent|violente|mari violent|conjoint violent|ex-mari|ex-conjoint|ex conjoint|agression|agressé|agressée|agression sexuelle|viol|violée|mariage forcé|traite de personnes|ordonnance de protection|maltraitance|maltraité|maltraitée|maltraitance des aînés|victime|victimes|victime d’acte criminel|chicane|se battent|maison d’hébergement pour femmes|refuge pour femmes',
      asks: 'peur|copain|suit|suivie|harcèle|surveille|ex me suit|frappe|bat|crie|menacée|agressif',
    },
    'mental-health': {
      says: 'cauchemar|cauchemars|n’arrive pas à dormir|arrive dormir|dors plus|dors pas|ne dors pas|insomnie|insomnies|crise de panique|crises de panique|attaque de panique|pleure tout le temps|pleurer tout le temps|pleure tous les jours|triste tout le temps|toujours triste|me sens triste|me sens seul|me sens seule|sens seul|sens seule|me sens déprimé|sens déprimée|mal du pays|mon pays me manque|ma famille me manque|mauvais souvenirs|souvenirs de guerre|torture|victime de torture|stressé|stressée|débordé|débordée|épuisé|épuisée|épuisement|burn-out|angoisse|angoissé|angoissée|colère|gérer colère|suicidaire|envie de mourir|veux mourir|me faire du mal|trouble alimentaire|parler à quelqu’un|besoin de parler|besoin parler|quelqu’un à qui parler|thérapie de couple|perdu mon mari|perdu mon enfant|soutien moral|groupe de soutien|psychiatre|psy|travailleuse sociale|bipolaire|entendre des voix|baby blues|dépression post-partum',
      asks: 'triste|tristesse|pleure|pleurer|désespoir|inquiet|inquiète|nerveux|nerveuse|déprimé|déprimée|anxieux|anxieuse|moral|souvenirs|seule|seul',
    },
    'language-class': {
      says: 'cours d’anglais le soir|anglais le soir|anglais débutant|anglais pour débutants|améliorer mon anglais|améliorer anglais|anglais en ligne|parle pas anglais|comprends pas l’anglais|prononciation|grammaire|mon anglais|ielts|celpip|groupe de conversation|atelier de conversation',
      asks: 'tuteur de conversation|tutrice de conversation|partenaire de conversation|pratiquer conversation|débuter|pratiquer anglais',
    },
    'french-class': {
      says: 'cours de français le soir|français le soir|français débutant|français pour débutants|améliorer mon français|améliorer français|pratiquer français|pratiquer mon français|français en ligne|parle pas français|parler français|parler mieux français|écrire en français|écrire français|comprends pas le français|conversation en français|conversation français|mon français|tef|tcf|tefaq|delf|examen de français|niveau de français|cours de langue française|langue française',
    },
    'settlement-help': {
      says: 'agent d’établissement|intervenante|intervenant|travailleur social|accompagner famille|organisme communautaire|aide aux immigrants|nouveaux arrivants aide',
    },
    citizenship: {
      says: 'devenir canadien|devenir canadienne|devenir citoyenne|étudier citoyenneté|entrevue citoyenneté|cérémonie citoyenneté|passeport canadien|questions citoyenneté',
      asks: 'citoyen|citoyenne',
    },
    emergency: {
      says: 'en danger|incendie maison|maison a brûlé|brûlé|inondation|inondé|accident de voiture|accident d’auto|centre antipoison|enfant perdu|enfant disparu|personne disparue',
    },
    disability: {
      says: 'rampe d’accès|marchette|béquilles|ne peut plus marcher|lésion cérébrale|chien guide|aide technique|mobilité réduite|amputé|prothèse',
    },
    volunteer: {
      says: 'je veux aider|aider les autres|aider réfugiés|aider nouveaux arrivants|donner de mon temps|donner mon temps|donner des vêtements|donner vêtements|donner meubles|faire un don|devenir bénévole',
    },
    'work-language': {
      says: 'anglais pour le travail|anglais pour mon emploi|anglais au bureau|français pour le travail|français en milieu de travail',
    },
    business: {
      says: 'ma propre entreprise|propre entreprise|partir en affaires|lancer mon entreprise|démarrer mon entreprise|ouvrir un restaurant|ouvrir un commerce|ouvrir un salon|vendre mes plats|vendre plats|vendre artisanat|travailleuse autonome|prêt pour entreprise|enregistrer entreprise|numéro d’entreprise|permis d’affaires|camion-restaurant|marché public|idée d’entreprise|ouvrir boulangerie|boulangerie|ouvrir épicerie|ouvrir magasin|ouvrir garderie|mon propre salon|propre restaurant|petit restaurant|ouvrir restaurant|entreprise de ménage|compagnie de ménage|ma compagnie|importer|exporter|vendre vêtements',
    },
    health: {
      says: 'prise de sang|radiographie|diabète|diabétique|tension artérielle|haute pression|hypertension|cancer|chimio|chimiothérapie|dialyse|malade|enfant malade|fièvre|mal de dos|mal au dos|mal de ventre|mal de tête|problème de cœur|asthme|allergie|allergies|physiothérapie|physiothérapeute|opération|chirurgie|bilan de santé|examen médical|sans assurance|pfsi|voir une infirmière|nutritionniste|diététiste|poids|problème de peau|ménopause|mammographie|dépistage|soins des pieds|spécialiste|clinique sans rendez-vous|sans rendez-vous|rendez-vous médecin',
      asks: 'douleur|maladie|maladies|cœur|blessure|patient|patients',
    },
    housing: {
      says: 'chambre à louer|louer chambre|louer une chambre|louer appartement|louer un appartement|colocation|colocataire|coloc|appartement plus grand|loyer pas cher|loyer modique|hlm|habitation à loyer modique|logement social|logements sociaux|logement étudiant|sous-sol|trouver un logement|trouver logement|chercher logement|cherche logement|cherche appartement|logement pour famille|déménager|déménagement|coopérative|coop|coopérative d’habitation|garant|historique de location',
    },
    transport: { says: 'me déplacer|se déplacer|déplacement|pneus d’hiver|stationnement' },
    recreation: {
      says: 'activités pour enfants|activités enfants|activités pour aînés|activités gratuites|activités en famille|sorties en famille|quoi faire|pêche|camping|randonnée|parc|aire de jeu|échecs|jeux de société|soirée cinéma|fêter|fêtes|aïd|ramadan|nouvel an lunaire|fête de noël|billets de spectacle|spectacle',
      asks: 'amusant|passe-temps|activité|activités|jouer',
    },
    seniors: {
      says: 'ma grand-mère|mon grand-père|personne âgée|parents âgés|parents vieillissants|plus de 65 ans',
    },
    lgbtq2: {
      says: 'même sexe|conjoint de même sexe|sortir du placard|identité de genre|non binaire|fierté|homosexuel|homosexuelle|gais et lesbiennes',
    },
    youth: { says: 'mon ado|adolescente|jeune femme|jeune homme' },
  },
  {
    'family-safety': {
      says: 'ضربني|يضربني|ضربتني|ضربوني|شخص ضربني|احد ضربني|زوجي ضربني|زوجي يضربني|يضرب|ضرب الاطفال|دفعني|صفعني|خنقني|هددني|يهددني|يصرخ علي|يصرخ في وجهي|يشتمني|شتمني|يهينني|خائفة من زوجي|اخاف من زوجي|اخاف ارجع البيت|اخاف العودة الى البيت|اخاف منه|لا اشعر بالامان|غير امنة|مكان امن|مكان امين|ياخذ مالي|ياخذ راتبي|اخذ هاتفي|يمنعني من الخروج|يمنعني|يحبسني|حبسني|يراقبني|يلاحقني|زوجي السابق|طليقي|عنيف|زوج عنيف|اعتداء|اعتدى علي|تحرش|تحرش بي|اغتصاب|اغتصبني|زواج قسري|زواج بالاكراه|اتجار بالبشر|امر حماية|سوء معاملة|اساءة معاملة|ضحية|ضحايا|ضحية جريمة|دار نساء|ملجا للنساء|مشاجرات|خلافات مع زوجي',
      asks: 'خائفة|خائف|اخاف|ضرب|عنيفة|مهددة|صراخ',
    },
    'mental-health': {
      says: 'كوابيس|كابوس|لا انام|لا استطيع النوم|لا اقدر انام|ما اقدر انام|ارق|الارق|نوبة هلع|نوبات هلع|ابكي كل يوم|ابكي طول الوقت|ابكي دائما|حزين دائما|حزينة دائما|اشعر بالحزن|اشعر بالوحدة|اشعر بالاكتئاب|اشعر بالخوف|اشعر بالقلق|اشعر بالضيق|وحيدة جدا|مكتئب|مكتئبة|اشتاق لبلدي|اشتاق لاهلي|حنين للوطن|ذكريات سيئة|ذكريات الحرب|صدمة الحرب|تعذيب|ضحايا التعذيب|ضغوط|مضغوط|تعبان نفسيا|تعبانة نفسيا|منهك|غضب|عصبي|عصبية|ضغط نفسي|انتحار|اريد ان اموت|اقتل نفسي|اؤذي نفسي|اتكلم مع احد|التحدث مع احد|التحدث الى شخص|شخص اتكلم معه|احد يسمعني|من يسمعني|فقدت زوجي|فقدت ابني|فقدت طفلي|دعم نفسي|دعم معنوي|مجموعة دعم|طبيب نفسي|طبيبة نفسية|معالج نفسي|اخصائية نفسية|وسواس|اضطراب',
      asks: 'حزن|حزينة|حزين|الحزن|وحدة|الوحدة|قلق|قلقة|خوف|بكاء|ابكي|يائس|ضيق|مكتئب|توتر|متوتر|ذكريات|حداد',
    },
    'language-class': {
      says: 'دروس انجليزي مساء|انجليزي مسائي|دروس مسائية|دورات مسائية|لغة للمبتدئين|دورة للمبتدئين|انجليزي للكبار|انجليزي اونلاين|لغة اونلاين|دروس لغة عبر الانترنت|تحسين لغتي|تحسين اللغة|تحسين الانجليزية|احسن لغتي|احسن انجليزي|لغتي ضعيفة|لا اتكلم الانجليزية|لا اتكلم انجليزي|لا اعرف انجليزي|ما بعرف انجليزي|نطق|قواعد اللغة|قواعد|ممارسة المحادثة|نادي محادثة|حلقة محادثة|محادثة مع كنديين|صف لغة|مستوى مبتدئ|تعلم اللغة للنساء',
      asks: 'لغتي|نحو',
    },
    'french-class': {
      says: 'دروس فرنسية مساء|دروس الفرنسية|فرنسي مسائي|تحسين الفرنسية|لا اتكلم الفرنسية|فرنسي اونلاين|تعلم فرنسي|اتعلم الفرنسية|صف فرنسي|دورة فرنسية',
    },
    'settlement-help': {
      says: 'موظف استقرار|موظفة استقرار|عامل اجتماعي|باحثة اجتماعية|مرشد اجتماعي|مساعدة اللاجئين|مساعدة المهاجرين|مركز مهاجرين',
    },
    citizenship: {
      says: 'اختبار الجنسية|امتحان الجنسية|مقابلة الجنسية|اصبح كندي|اصبح كنديا|اصبح مواطن|اصير كندي|اخذ الجنسية|الحصول على الجنسية|دراسة للجنسية|اسئلة الجنسية|جواز سفر كندي|الجواز الكندي',
    },
    emergency: { says: 'في خطر|حريق في البيت|احترق بيتنا|فيضان|حادث سيارة|تسمم|طفل ضائع|ابني ضائع|مفقود' },
    disability: {
      says: 'لا يستطيع المشي|لا استطيع المشي|عكاز|عكازات|مشاية|طرف صناعي|بتر|اصابة دماغ|ادوات مساعدة|موقف معاقين',
    },
    volunteer: {
      says: 'اريد ان اساعد|مساعدة اللاجئين الجدد|تبرع بالملابس|التبرع|اتبرع|اتبرع باثاث|اعطاء وقتي|اكون متطوع|التطوع في',
    },
    'work-language': { says: 'انجليزي للشغل|لغة الشغل|انجليزي في العمل|التحدث مع الزبائن' },
    business: {
      says: 'مشروعي|مشروعي الخاص|شركتي|شركتي الخاصة|افتح شركة|فتح شركة|افتح مطعم|افتح محل|افتح مشروع|افتح صالون|ابيع طعام|ابيع اكل|ابيع طبخي|بيع من البيت|عملي الخاص|شغلي الخاص|عربة طعام|تسجيل شركة|رخصة عمل تجاري|قرض مشروع|فكرة مشروع|افتح مخبز|فتح مخبز|مخبز|فتح صالون|صالون حلاقة|افتح دكان|شركة تنظيف|شركة نقل|ابيع ملابس|مطعمي|افتح حضانة',
    },
    health: {
      says: 'تحليل دم|تحاليل دم|اشعة|سكري|مرض السكري|ضغط الدم|ضغط دم|سرطان|كيماوي|علاج كيماوي|غسيل كلى|مريض|مريضة|ابني مريض|طفلي مريض|حرارة|حرارة عالية|الم|وجع|وجع ظهر|الم ظهر|الم بطن|وجع راس|صداع|مشكلة قلب|القلب|ربو|حساسية|علاج طبيعي|عملية جراحية|جراحة|فحص شامل|فحص طبي|فحص طبي للهجرة|بدون تامين|بدون تامين صحي|ليس لدي تامين|ممرضة|اخصائي تغذية|حمية|وزن|جلدية|دورة شهرية|فحص الثدي|فحص سرطان|عناية القدم|اخصائي|طبيب مختص|موعد طبيب|موعد عند الطبيب|عيادة بدون موعد|طوارئ المستشفى',
      asks: 'مرض|امراض|الم|جرح|علاج|كسر',
    },
    housing: {
      says: 'غرفة|غرفة للايجار|استاجر غرفة|استئجار غرفة|شقة اكبر|بيت اكبر|ايجار رخيص|سكن رخيص|سكن لعائلة|شقة لعائلة|بيت لعائلة|سكن طلاب|سكن طلابي|سكن للطلاب|اجد سكن|ابحث عن سكن|ابحث عن شقة|ابحث عن بيت|البحث عن شقة|البحث عن بيت|انتقل الى شقة|الانتقال الى بيت|كفيل للايجار|قبو|سكن مشترك|سكن اجتماعي|سكن لذوي الدخل المحدود',
    },
    transport: { says: 'التنقل|اتنقل|كيف اصل|اطارات شتوية|موقف سيارة' },
    recreation: {
      says: 'نشاطات للاطفال|انشطة للاطفال|انشطة مجانية|نشاطات عائلية|انشطة عائلية|انشطة للكبار|انشطة للمسنين|شيء نفعله|صيد|تخييم|مشي في الطبيعة|حديقة العاب|ملعب اطفال|شطرنج|العاب|سينما|احتفال|احتفالات|حفلة|عيد|حفلة العيد|رمضان|افطار جماعي',
      asks: 'انشطة|نشاطات|هواية|هوايات|مرح|تسلية|العب',
    },
    seniors: { says: 'امي الكبيرة|والدتي المسنة|والدي المسن|جدي|جدتي|فوق 65|كبيرة السن' },
    lgbtq2: { says: 'مثلية|مثلي الجنس|مجتمع الميم|متحول جنسيا|متحولة|ميول جنسية|هوية جندرية|من نفس الجنس' },
    youth: { says: 'ابني المراهق|ابنتي المراهقة|مراهقة|فتى' },
  },
]
