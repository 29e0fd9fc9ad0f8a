import type { Concept } from '../concept.ts'

/** Parts of what fills the days: work, school, children, getting about, company. */
export const days: readonly Concept[] = [
  {
    id: 'credentials',
    kinds: ['job-search'],
    says: {
      en: 'credential|credentials|foreign credentials|credential recognition|credential assessment|credential evaluation|wes|degree recognized|degree recognition|recognize degree|recognize diploma|recognize my diploma|diploma recognized|diploma accepted|degree accepted|recognise diploma|recognised degree|foreign degree|foreign diploma|overseas degree|accept my degree|accept diploma|evaluate diploma|evaluate degree|equivalency of degree|nursing licence|nurse licence|nursing diploma|nursing registration|work as a nurse|nurse in canada|doctor in my country|was a doctor|was a teacher|was an engineer|teacher in my country|engineer in my country|nurse in my country|nurse back home|doctor back home|teacher back home|engineer back home|worked as engineer|licensing exam|professional licence|get licensed|regulated profession|international medical graduate|internationally trained|internationally educated|foreign trained|peng|bridging program|work in my field|work in my profession|my profession|same profession|trade certificate|red seal|electrician licence|my qualifications|qualifications recognized',
      fr: 'reconnaissance des acquis|reconnaissance des diplômes|reconnaissance diplôme|reconnaître diplôme|reconnaître mon diplôme|faire reconnaître diplôme|faire reconnaître mon diplôme|diplôme reconnu|diplôme étranger|diplômes étrangers|équivalence de diplôme|équivalence diplôme|équivalence|équivalences|évaluation comparative|évaluation diplôme|ordre professionnel|ordres professionnels|permis d’exercice|permis d’exercer|exercer mon métier|exercer ma profession|exercer médecine|infirmière diplômée|diplôme d’infirmière|diplôme infirmière|travailler comme infirmière|travailler comme médecin|médecin dans mon pays|enseignante dans mon pays|ingénieur dans mon pays|infirmière dans mon pays|étais médecin|étais infirmière|étais enseignant|étais enseignante|étais ingénieur|formé à l’étranger|formée à l’étranger|formés à l’étranger|ma profession|mon domaine|travailler domaine|mes compétences reconnues|sceau rouge',
      ar: 'معادلة الشهادات|معادلة شهادة|معادلة الشهادة|معادلة شهادتي|معادلة شهادات|معادلة شهادة التمريض|شهادة التمريض|تعديل شهادة|تعديل شهادتي|الاعتراف بالشهادات|اعتراف بالشهادة|الاعتراف بشهادتي|اعتراف شهادتي|تقييم الشهادات|تقييم شهادتي|شهادتي الجامعية|شهادتي|ترخيص مزاولة|مزاولة المهنة|ترخيص مهنة|رخصة تمريض|رخصة مهنية|اعمل ممرضة|كنت طبيبا|كنت طبيب|كنت طبيبة|كنت معلمة|كنت معلم|كنت مهندس|كنت مهندسا|كنت ممرضة|كنت محاميا|طبيب في بلدي|مهندس في بلدي|معلمة في بلدي|ممرضة في بلدي|العمل في مهنتي|اعمل في مهنتي|اعمل بشهادتي|مجالي|مهنتي|اختصاصي|العمل في مجالي',
      es: 'reconocer título|homologar título|título extranjero',
      uk: 'визнання диплома|визнати диплом|нострифікація',
    },
    asks: {
      en: 'profession|qualifications|licensed|accreditation',
      fr: 'profession|qualifications',
      ar: 'مهنة|شهادات',
    },
  },
  {
    id: 'finding-work',
    kinds: ['job-search'],
    says: {
      en: 'find a job|finding a job|find job|finding work|find work|looking for job|looking for a job|looking for work|need a job|need job|need work|get a job|apply for jobs|apply for job|job application|job search|resume|my resume|write resume|write a resume|cv|cover letter|job interview|interview practice|prepare for interview|mock interview|no canadian experience|canadian experience|lost my job|lost job|unemployed|no job|out of work|without work|part time job|part time work|night job|summer job|student job|first job|job for students|job for teenager|factory job|warehouse job|cleaning job|farm work|construction job|restaurant job|who is hiring|hiring now|job fair|job offers|change career|career advice|career counselling|mentor|mentorship|mentoring|linkedin|networking|co-op|apprenticeship|internship',
      fr: 'trouver emploi|trouver un emploi|trouver du travail|trouver travail|trouver un travail|chercher emploi|chercher travail|cherche travail|cherche du travail|cherche emploi|recherche d’emploi|besoin travail|besoin d’un emploi|postuler|demande d’emploi|offres d’emploi|mon cv|faire cv|faire mon cv|rédiger cv|écrire cv|curriculum vitae|lettre de motivation|lettre de présentation|entrevue|entrevue d’embauche|préparer entrevue|simulation d’entrevue|expérience canadienne|perdu mon emploi|perdu emploi|perdu mon travail|perdu travail|perdu ma job|sans emploi|sans travail|travail à temps partiel|emploi à temps partiel|emploi d’été|emploi étudiant|premier emploi|travail d’usine|travail de ménage|qui embauche|foire d’emploi|changer de carrière|orientation professionnelle|mentor|mentore|mentorat|trouver un stage|stage en entreprise|réseautage|réseau professionnel',
      ar: 'ابحث عن عمل|البحث عن عمل|ابحث عن وظيفة|ابحث عن شغل|اريد عمل|اريد العمل|اريد وظيفة|احتاج عمل|بدي شغل|ايجاد عمل|ايجاد وظيفة|فرصة عمل|فرص عمل|وظيفة|وظائف|شغل|تقديم على وظيفة|التقديم على وظائف|سيرة ذاتية|السيرة الذاتية|سيرتي الذاتية|كتابة سيرة ذاتية|اكتب سيرة ذاتية|سي في|رسالة تغطية|مقابلة عمل|مقابلة وظيفة|مقابلة توظيف|التحضير للمقابلة|خبرة كندية|خسرت عملي|فقدت عملي|فقدت وظيفتي|خسرت وظيفتي|عاطل|عاطل عن العمل|بلا عمل|بدون عمل|دوام جزئي|عمل جزئي|عمل ليلي|عمل صيفي|عمل للطلاب|اول عمل|اول وظيفة|عمل في مصنع|عمل في مطعم|عمل تنظيف|معرض وظائف|تغيير مهنة|ارشاد مهني|مرشد مهني|موجه مهني|تدريب عملي',
    },
  },
  {
    id: 'short-training',
    kinds: ['adult-education', 'job-search'],
    part: true,
    says: {
      en: 'forklift|forklift training|forklift licence|food handler|food handler course|food handling|food safety|food safety certificate|first aid|first aid course|cpr|whmis|smart serve|security guard|security guard course|welding|truck driver|truck driving|trades training|trade school|skills training|personal support worker course|early childhood education|hairdresser course|bookkeeping course|construction training|job training|vocational training|training course|retraining|apprentice|apprentices|upgrade my skills|learn a trade',
      fr: 'cariste|formation cariste|chariot élévateur|manipulation des aliments|manipulation aliments|hygiène et salubrité|premiers soins|secourisme|rcr|simdut|agent de sécurité|gardien de sécurité|soudure|soudeur|camionneur|formation professionnelle|formation camion|cours de métier|apprendre un métier|apprendre métier|formation préposé|coiffure|apprenti|apprentis|perfectionnement|formation continue|formation rémunérée',
      ar: 'رافعة شوكية|دورة رافعة|سلامة الغذاء|التعامل مع الاغذية|شهادة الطعام|اسعافات اولية|الاسعافات الاولية|دورة اسعافات|حارس امن|حراسة|لحام|سائق شاحنة|قيادة شاحنة|تدريب مهني|تدريب حرفي|تعلم مهنة|اتعلم مهنة|تعلم حرفة|دورة مهنية|دورة تدريبية|دورات تدريبية|كهربائي|نجارة|حلاقة|تدريب وظيفي',
    },
  },
  {
    id: 'high-school-diploma',
    part: true,
    kinds: ['adult-education'],
    says: {
      en: 'ged|high school diploma|finish high school|high school for adults|adult high school|high school credits|high school credit|grade 12|complete high school|go back to school|back to school|adult school|literacy|learn to read|learn to write|learn reading|upgrading',
      fr: 'diplôme secondaire|diplôme d’études secondaires|finir secondaire|terminer secondaire|terminer mon secondaire|finir mon secondaire|école des adultes|éducation des adultes|éducation aux adultes|crédits secondaires|crédits d’études|crédits d’études secondaires|retourner à l’école|retour aux études|retourner aux études|alphabétisation|apprendre à lire|apprendre lire|apprendre écrire',
      ar: 'شهادة الثانوية|الثانوية للكبار|اكمال الثانوية|اكمل الثانوية|انهاء الثانوية|انهي الثانوية|اكمال دراستي|اكمل دراستي|اكمال الدراسة|العودة الى الدراسة|مدرسة للكبار|مدرسة الكبار|تعليم الكبار|محو الامية|تعلم القراءة|تعلم القراءة والكتابة|القراءة والكتابة|اتعلم القراءة',
    },
  },
  {
    id: 'higher-education',
    part: true,
    kinds: ['adult-education'],
    says: {
      en: 'university|college|college admission|university admission|apply to university|apply to college|student loan|student loans|osap|scholarship|scholarships|bursary|bursaries|tuition|transfer credits|graduate school|masters degree|tuition fees',
      fr: 'université|collège|cégep|admission université|s’inscrire université|prêts et bourses|prêt étudiant|prêts étudiants|bourse d’études|bourses d’études|bourse|bourses|frais de scolarité|maîtrise universitaire|études universitaires',
      ar: 'جامعة|الجامعة|جامعات|كلية|الكلية|كليات|قبول جامعي|التسجيل في الجامعة|قرض دراسي|قرض طلابي|قروض الطلاب|منحة دراسية|منح دراسية|رسوم الجامعة|دراسات عليا|ماجستير',
    },
  },
  {
    id: 'homework-help',
    kinds: ['school'],
    says: {
      en: 'homework|homework help|homework club|tutor|tutors|tutoring|math help|help with math|struggling at school|struggling in school|bad grades|failing math|failing school|behind at school|study help|after school program|after school|reading help',
      fr: 'devoirs|aide aux devoirs|aide devoirs|tuteur|tutrice|tutorat|soutien scolaire|difficultés à l’école|difficultés école|difficulté école|difficultés scolaires|mauvaises notes|rattrapage|échoue à l’école|aide en maths|mathématiques|après l’école|club de devoirs|retard scolaire|retard école',
      ar: 'واجبات|الواجبات|واجبات مدرسية|مساعدة في الواجبات|مساعدة الواجبات|دروس خصوصية|مدرس خصوصي|دروس تقوية|ضعيف في المدرسة|ضعيف بالمدرسة|صعوبات في المدرسة|صعوبة في المدرسة|صعوبة الدراسة|علامات سيئة|رياضيات|الرياضيات|مساعدة في الدراسة|بعد المدرسة|تقوية مدرسية',
    },
    asks: { en: 'math|maths|grades', fr: 'maths|notes', ar: 'دروس' },
  },
  {
    id: 'enrolling',
    kinds: ['school', 'general-settlement'],
    says: {
      en: 'register for school|register school|register my child for school|register child school|register kids school|register daughter school|register son school|enrol in school|enrol child|enroll school|enroll my child|enroll kids|enrol kids|enrol my daughter|school registration|put my kids in school|put my son in school|start school|start kindergarten|kindergarten registration|school bus|school board|which school|elementary school|high school|settlement workers in schools|school supplies|backpack|backpacks|report card|parent teacher|parent teacher meeting',
      fr: 'inscrire école|inscrire à l’école|inscrire mon fils école|inscrire ma fille école|inscrire enfants école|inscrire mes enfants|inscription scolaire|inscription à l’école|inscription école|commencer l’école|commencer école|maternelle inscription|rentrée scolaire|commission scolaire|centre de services scolaire|conseil scolaire|école primaire|école secondaire|classe d’accueil|fournitures scolaires|sac d’école|autobus scolaire|bulletin scolaire|rencontre parents',
      ar: 'تسجيل في المدرسة|تسجيل المدرسة|تسجيل اولادي|تسجيل ابني|تسجيل ابنتي|تسجيل الاطفال|اسجل ابني|اسجل ابنتي|اسجل اولادي|مدرسة ابتدائية|مدرسة ثانوية|المدرسة الابتدائية|بدء المدرسة|روضة المدرسة|باص المدرسة|حافلة المدرسة|لوازم مدرسية|حقيبة مدرسية|حقائب مدرسية|قرطاسية|اجتماع اولياء الامور|مجلس المدرسة',
    },
  },
  {
    id: 'bullying',
    kinds: ['school', 'mental-health'],
    says: {
      en: 'bully|bullied|bullying|bullies|kids make fun|other kids hit|alone at school|school fight|cyberbullying|skips school|won’t go to school|refuses school',
      fr: 'intimidation|intimidé|intimidée|harcelé à l’école|harcelée à l’école|se moquent|moquer|cyberintimidation|ne veut plus aller à l’école|décrochage|décrocheur',
      ar: 'تنمر|التنمر|يتنمرون|يتنمرون عليه|يضربونه في المدرسة|يتعرض للتنمر|تتعرض للتنمر|يسخرون منه|لا يريد الذهاب الى المدرسة',
    },
    asks: {
      ar: 'فصلوه من المدرسة|مفصول من المدرسة',
      fr: 'suspendu|suspendue|renvoyé de l’école|expulsé de l’école',
      en: 'suspended|suspension|expelled|fights at school',
    },
  },
  {
    id: 'child-minding',
    kinds: ['childcare'],
    says: {
      en: 'someone to watch my baby|watch my baby|watch my kids|watch my children|watch kids|watch baby|watch my son|watch my daughter|look after my baby|look after my kids|look after kids|look after my children|take care of my baby|take care of my kids|take care of my children|care for my baby|care for children|mind my kids|daycare|daycare spot|daycare subsidy|child care subsidy|childcare subsidy|subsidized daycare|fee subsidy|home daycare|nanny|babysitter|before and after school|after school care|drop off my kids|leave my kids|leave my baby|while i work|while i study|while i am in class|earlyon|playgroup|play group|parent and tot|mom and baby|moms and babies|toddlers',
      fr: 'garder mon bébé|garder bébé|garder mes enfants|garder enfants|garder enfant|garder mon fils|garder ma fille|faire garder|garde d’enfants|garde enfant|garde de mes enfants|service de garde|gardienne|gardien d’enfants|garderie|place en garderie|garderie subventionnée|subvention garderie|garderie pas chère|halte-garderie|pendant que je travaille|pendant mes cours|pendant vos cours|avant et après l’école|camp de jour|groupe de jeu|jeu libre|tout-petits|tout petits|parents et tout-petits|laisser mes enfants|laisser mon bébé',
      ar: 'يعتني بطفلي|يعتني بابني|يعتني بابنتي|يعتني باولادي|يعتني باطفالي|تعتني بطفلي|تعتني باولادي|من يعتني بطفل|رعاية طفلي|رعاية اطفالي|رعاية اولادي|رعاية اطفال|رعاية الاطفال|جليسة|جليسة اطفال|مربية|حضانة|حضانة لطفلي|حضانة رخيصة|دعم الحضانة|مكان في الحضانة|اترك اطفالي|اترك طفلي|اترك ابني|اترك اولادي|اثناء عملي|اثناء الدرس|اثناء الدورة|وانا اعمل|وقت عملي|روضة|مجموعة لعب|العناية بالاطفال|انتبه لاولادي',
    },
  },
  {
    id: 'parenting',
    kinds: ['family-safety', 'childcare'],
    part: true,
    says: {
      en: 'parenting|parenting class|parenting course|parenting help|parenting tips|teenager doesn’t listen|teenager does not listen|teen does not listen|fight with my teenager|fighting with my son|raising children|raising kids|raise my kids|discipline|single mother|single mom|single parent|single father|fathers group|dads group',
      fr: 'parentalité|cours pour parents|compétences parentales|aide parentale|élever mes enfants|élever enfants|discipline|mon ado n’écoute pas|ado n’écoute|conflit avec mon ado|mère seule|mère monoparentale|monoparental|monoparentale|père seul|groupe de pères|groupe de parents',
      ar: 'تربية|تربية الاولاد|تربية الاطفال|تربية المراهقين|ابني لا يسمع|ابني المراهق|مشاكل مع ابني|مشاكل مع ابنتي|دورة للاباء|دورات للاباء|ام وحيدة|ام عزباء|اب وحيد',
    },
  },
  {
    id: 'driving',
    part: true,
    kinds: ['transport', 'general-settlement'],
    says: {
      en: 'driver’s licence|drivers licence|driver licence|driver license|driver’s license|drivers license|driving licence|driving license|foreign licence|exchange licence|exchange my licence|driving lesson|driving lessons|driving school|driving class|driving test|driving instructor|learn to drive|learn driving|g1|g1 test|g2|road test|knowledge test|car insurance|buy a car|used car|international licence|truck licence',
      fr: 'permis de conduire|permis conduire|permis étranger|échanger permis|échanger mon permis|échange de permis|cours de conduite|cours conduite|école de conduite|leçon de conduite|leçons de conduite|examen de conduite|examen pratique conduite|apprendre à conduire|apprendre conduire|saaq|assurance auto|assurance automobile|acheter une voiture|acheter une auto|acheter auto|acheter voiture',
      ar: 'رخصة قيادة|رخصة القيادة|رخصة سياقة|رخصة السياقة|رخصة سواقة|رخصة السواقة|رخصة سوق|اجازة سوق|اجازة قيادة|شهادة سواقة|شهادة سياقة|شهادة قيادة|تبديل رخصة|تحويل رخصة|استبدال رخصة|رخصتي|تعلم القيادة|تعلم السواقة|تعليم القيادة|تعليم السواقة|دروس قيادة|دروس سواقة|مدرسة قيادة|مدرسة سواقة|مدرسة تعليم القيادة|امتحان القيادة|امتحان السواقة|فحص السواقة|تامين سيارة|شراء سيارة|اشتري سيارة',
      es: 'licencia conducir|clases manejo|aprender manejar',
      uk: 'водійські права|водійське посвідчення|курси водіння|іспит з водіння',
    },
  },
  {
    id: 'rides',
    kinds: ['transport'],
    says: {
      en: 'ride|rides|a ride|ride to hospital|ride to doctor|ride to appointment|ride to the doctor|drive me|drive my mother|drive my father|drive my parents|take me to hospital|take me to the doctor|someone to drive|volunteer driver|volunteer drivers|no car|don’t have a car|without a car|get to appointment|get to my appointment|get to work|get to class|how to get to|medical transport|paratransit|handi transit|carpool|shuttle|van|medical appointment',
      fr: 'me conduire|conduire ma mère|conduire mon père|conduire à l’hôpital|conduire hôpital|conduire rendez-vous|m’amener|amener ma mère|emmener ma mère|transport médical|transport aux rendez-vous|transport rendez-vous|transport adapté|sans voiture|pas de voiture|pas d’auto|pas de char|covoiturage|navette|chauffeur|chauffeurs bénévoles|accompagnement médical',
      ar: 'توصيل|يوصلني|توصلني|توصيلة|يوصل امي|توصيل امي|توصيل الى المستشفى|توصيل الى الطبيب|من يوصلني|ياخذني الى المستشفى|ياخذني الى الطبيب|نقل طبي|ليس لدي سيارة|ليس عندي سيارة|بدون سيارة|ما عندي سيارة|سائق|سائق متطوع|نقل المرضى|حافلة صغيرة|اصل الى الموعد|مواعيد طبية',
    },
    asks: { en: 'drive', fr: 'voiture', ar: 'سيارة' },
  },
  {
    id: 'bus-pass',
    kinds: ['transport'],
    part: true,
    says: {
      en: 'bus pass|bus ticket|bus tickets|bus card|bus fare|transit pass|discount bus pass|low income bus pass|presto card|train ticket|bus route|bus schedule|take the bus|monthly pass',
      fr: 'laissez-passer d’autobus|laissez-passer autobus|carte d’autobus|carte de bus|carte autobus|billet d’autobus|billets d’autobus|billet de bus|carte opus|titre de transport|passe de bus|passe d’autobus|horaire autobus|prendre l’autobus|prendre le bus|tarif réduit',
      ar: 'بطاقة الباص|بطاقة باص|بطاقة الحافلة|تذكرة باص|تذكرة الحافلة|تذاكر الباص|تذاكر باص|اشتراك الباص|بطاقة المواصلات|بطاقة مواصلات|ركوب الباص|اركب الباص|مواعيد الباص',
    },
  },
  {
    id: 'bicycle',
    part: true,
    kinds: ['transport', 'recreation-and-culture'],
    says: {
      en: 'bicycle|bicycles|bike|bikes|bike repair|fix my bike|helmet|cycling',
      fr: 'vélo|vélos|bicyclette|réparer vélo|casque de vélo',
      ar: 'دراجة|دراجات|بسكليت|دراجة هوائية|تصليح دراجة',
    },
  },
  {
    id: 'sports',
    part: true,
    kinds: ['recreation-and-culture'],
    says: {
      en: 'sport|sports|soccer|football|basketball|volleyball|cricket|hockey|tennis|badminton|swim|swimming|swimming lessons|pool|gym|fitness|exercise|yoga|zumba|karate|martial arts|boxing|running|skating|skates|skate|skating lessons|ski|skiing|snowshoes|sledding|dance|dancing|dance class|team to play|play soccer|soccer team|workout|walking group',
      fr: 'sport|sports|soccer|football|basketball|basket|volleyball|cricket|hockey|tennis|badminton|nager|natation|cours de natation|piscine|gym|gymnase|entraînement|exercice|yoga|zumba|karaté|arts martiaux|boxe|course à pied|patin|patins|patinage|patiner|ski|raquettes|raquette|glissade|danse|cours de danse|équipe de soccer|jouer au soccer|club de marche',
      ar: 'رياضة|الرياضة|كرة قدم|كرة القدم|كرة سلة|كرة السلة|كرة طائرة|الكرة الطائرة|كريكت|هوكي|سباحة|السباحة|تعلم السباحة|مسبح|نادي رياضي|النادي الرياضي|جيم|صالة رياضية|تمارين|لياقة|يوغا|كاراتيه|فنون قتالية|ملاكمة|تزلج|زلاجات|رقص|فريق كرة|العب كرة',
    },
  },
  {
    id: 'arts',
    part: true,
    kinds: ['recreation-and-culture'],
    says: {
      en: 'sewing|sew|sewing machine|knitting|crochet|crafts|craft|painting|drawing|art class|art classes|pottery|music|music lessons|piano|guitar|violin|singing|choir|theatre|drama|museum|concert|photography|cooking class|cooking classes|cook together|learn to cook|cooking lessons',
      fr: 'couture|coudre|machine à coudre|tricot|tricoter|crochet|artisanat|bricolage|peinture|dessin|cours d’art|poterie|musique|cours de musique|piano|guitare|violon|chant|chorale|théâtre|musée|concert|photographie|cours de cuisine|cuisiner ensemble|apprendre à cuisiner',
      ar: 'خياطة|الخياطة|ماكينة خياطة|حياكة|تطريز|كروشيه|اشغال يدوية|رسم|الرسم|دروس رسم|فخار|موسيقى|دروس موسيقى|بيانو|غيتار|غناء|كورال|مسرح|متحف|حفلة موسيقية|تصوير|دورة طبخ|دروس طبخ|تعلم الطبخ|طبخ',
    },
  },
  {
    id: 'library',
    part: true,
    kinds: ['recreation-and-culture', 'computer-and-internet'],
    says: {
      en: 'library|libraries|library card|borrow books|books|story time|books in arabic|children’s books',
      fr: 'bibliothèque|bibliothèques|carte de bibliothèque|emprunter livres|livres|heure du conte',
      ar: 'مكتبة|المكتبة|مكتبات|بطاقة مكتبة|بطاقة المكتبة|استعارة كتب|قصص للاطفال',
    },
  },
  {
    id: 'camp',
    part: true,
    kinds: ['recreation-and-culture', 'childcare'],
    says: {
      en: 'summer camp|day camp|march break|camp for kids|summer program for kids|summer activities|scouts|kids activities',
      fr: 'camp d’été|camps d’été|camp de jour|camps de jour|camp de vacances|semaine de relâche|activités d’été|scouts',
      ar: 'مخيم|مخيم صيفي|مخيمات صيفية|مخيم للاطفال|انشطة صيفية|نشاطات صيفية|كشافة|العطلة الصيفية',
    },
  },
  {
    id: 'company',
    kinds: ['recreation-and-culture', 'volunteering'],
    says: {
      en: 'make friends|making friends|find friends|new friends|no friends|have no friends|meet people|meet new people|meet other|meet other moms|meet other mothers|meet other parents|meet women|meet other women|meet arabic women|meet canadians|women’s group|womens group|women group|group for women|men’s group|mens group|group for men|seniors club|social club|social group|coffee hour|tea|potluck|get out of the house|alone all day|know nobody|don’t know anyone|know no one|neighbours|neighbour|people from my country|my community|cultural group|cultural association|ethnic association|youth group|teen group|buddy|befriending',
      fr: 'se faire des amis|faire des amis|me faire des amis|trouver des amis|trouver amis|nouveaux amis|pas d’amis|aucun ami|rencontrer des gens|rencontrer gens|rencontrer du monde|rencontrer d’autres mamans|rencontrer d’autres mères|rencontrer mamans|rencontrer mères|rencontrer parents|rencontrer femmes|rencontrer autres|rencontrer d’autres femmes|groupe de femmes|groupe femmes|groupe d’hommes|groupe hommes|club social|café-rencontre|club des aînés|club aînés|connais personne|ne connais personne|seule toute la journée|sortir de la maison|voisins|voisin|gens de mon pays|ma communauté|association culturelle|jumelage|groupe de jeunes',
      ar: 'تكوين صداقات|صداقات|اصدقاء جدد|ليس لدي اصدقاء|ليس عندي اصدقاء|ما عندي اصدقاء|اتعرف على ناس|التعرف على ناس|اتعرف على|تعارف|مقابلة نساء|لقاء نساء|اقابل نساء|مقابلة ناس|لقاء ناس|اقابل ناس|مقابلة امهات|اتعرف على نساء|مجموعة نساء|مجموعة نسائية|تجمع نساء|تجمع نسائي|جلسة نسائية|مجموعة رجال|نادي المسنين|لا اعرف احدا|لا اعرف احد|اخرج من البيت|جيران|جاليتي|الجالية|جالية عربية|ابناء بلدي|ناس من بلدي|شاي',
    },
    asks: {
      en: 'friend|friends|lonely|alone',
      fr: 'ami|amis|amie|amies|copines|seul|seule',
      ar: 'صديق|اصدقاء|صديقة|صديقات|وحيد|وحيدة',
    },
  },
  {
    id: 'faith',
    part: true,
    kinds: ['recreation-and-culture', 'other'],
    says: {
      en: 'mosque|masjid|church|temple|synagogue|gurdwara|prayer room|pray|prayer|friday prayer|place of worship|faith|religious|quran class|quran|bible study|imam|priest|pastor',
      fr: 'mosquée|église|temple|synagogue|gurdwara|salle de prière|prier|prière|lieu de culte|religieux|religieuse|cours de coran|imam|prêtre|pasteur',
      ar: 'مسجد|المسجد|جامع|الجامع|كنيسة|الكنيسة|معبد|مصلى|صلاة|صلاة الجمعة|الصلاة|اصلي|شيخ|تحفيظ القران|القران|دروس دين|قس',
    },
  },
  {
    id: 'funeral',
    part: true,
    kinds: ['other'],
    says: {
      en: 'funeral|funerals|burial|bury|cemetery|funeral home|death certificate|died|passed away|repatriate body',
      fr: 'funérailles|enterrer|enterrement|inhumation|cimetière|salon funéraire|certificat de décès|décédé|décès|obsèques|rapatrier corps',
      ar: 'جنازة|دفن|مقبرة|مدفن|توفي|توفيت|وفاة|شهادة وفاة|متوفى|غسل الميت|كفن',
    },
  },
  {
    id: 'pets',
    part: true,
    kinds: [],
    says: {
      en: 'pet|pets|dog|dogs|cat|cats|vet|veterinarian|dog licence|puppy',
      fr: 'animal|animaux|animal de compagnie|chien|chiens|chats|vétérinaire|chiot',
      ar: 'كلب|كلاب|قطة|قطط|حيوان|حيوانات|حيوان اليف|طبيب بيطري|بيطري',
    },
  },
  {
    id: 'printing',
    kinds: ['computer-and-internet'],
    says: {
      en: 'print|printing|printer|print documents|photocopy|photocopies|scan|scanner|scanning|fax|free wifi|wifi|wi-fi|internet access|internet at home|cheap internet|low cost internet|no internet|use a computer|computer access|public computer',
      fr: 'imprimer|impression|imprimante|photocopie|photocopies|photocopieuse|numériser|numériseur|télécopie|wifi|wi-fi gratuit|wi-fi|accès internet|accès à internet|internet pas cher|pas d’internet|utiliser un ordinateur|utiliser ordinateur|poste informatique',
      ar: 'طباعة|اطبع|طابعة|طباعة اوراق|تصوير مستندات|نسخ اوراق|سكانر|مسح ضوئي|واي فاي|واي فاي مجاني|انترنت مجاني|انترنت رخيص|بدون انترنت|ليس لدي انترنت|استخدام كمبيوتر|استعمال الكمبيوتر|استخدام حاسوب',
    },
  },
  {
    id: 'computer-class',
    kinds: ['computer-and-internet'],
    says: {
      en: 'computer class|computer classes|computer course|computer lessons|computer skills|computer basics|learn computer|learn computers|learn to use computer|learn to use a computer|use a laptop|learn typing|typing|excel|word processing|learn to use internet|use the internet|use email|set up email|smartphone help|learn zoom|digital skills|digital literacy|coding',
      fr: 'cours d’ordinateur|cours ordinateur|cours informatique|cours d’informatique|apprendre ordinateur|apprendre l’ordinateur|apprendre informatique|apprendre à utiliser un ordinateur|initiation à l’ordinateur|initiation informatique|base informatique|taper au clavier|excel|traitement de texte|utiliser internet|créer un courriel|créer courriel|adresse courriel|aide téléphone intelligent|littératie numérique|compétences numériques|programmation',
      ar: 'دورة كمبيوتر|دورات كمبيوتر|دورة حاسوب|دورات حاسوب|دروس كمبيوتر|تعلم الكمبيوتر|اتعلم الكمبيوتر|تعلم الحاسوب|استخدام الكمبيوتر|مهارات الكمبيوتر|مهارات حاسوب|تعلم الطباعة|اكسل|وورد|استخدام الانترنت|عمل ايميل|فتح ايميل|ايميل|استخدام الهاتف الذكي|برمجة',
    },
  },
]
