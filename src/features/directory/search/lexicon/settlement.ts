import { SETTLEMENT_KINDS } from '../../kind.ts'
import type { Concept } from './concept.ts'

/** What settlement services are asked for. */
export const settlement: readonly Concept[] = [
  {
    id: 'language-class',
    kinds: ['language-training', 'job-language-training'],
    says: {
      en: 'english class|english course|english lesson|english school|english training|english language class|english language training|learn english|learning english|study english|speak english|improve english|english as second language|english for newcomers|english conversation|english conversation circle|conversation circle|esl|esl class|eal|linc|linc class|language class|language course|language training|language lesson|language school|language instruction|learn language',
      fr: 'cours anglais|classe anglais|leçon anglais|apprendre anglais|apprentissage anglais|formation anglais|école anglais|anglais langue seconde|parler anglais|cours langue|classe langue|formation linguistique|cours linguistique|apprendre langue|apprentissage langue|école langue|cercle conversation|clic|cours clic',
      ar: 'دروس انجليزية|دروس اللغة الانجليزية|تعلم الانجليزية|تعلم اللغة الانجليزية|تعليم اللغة الانجليزية|دورة انجليزي|كورس انجليزي|دروس لغة|تعلم اللغة|مدرسة لغة',
      es: 'clases inglés|clase inglés|curso inglés|cursos inglés|aprender inglés|clases idioma|curso idioma|estudiar inglés',
      uk: 'курси англійської|курс англійської|уроки англійської|вивчати англійську|вивчення англійської|вчити англійську|мовні курси|курси мови|курси англійської мови',
    },
    asks: {
      en: 'english',
      fr: 'anglais',
      ar: 'انجليزي|انجليزية|الانجليزية',
      es: 'inglés',
      uk: 'англійська|англійської|англійську',
    },
  },
  {
    id: 'french-class',
    kinds: ['language-training', 'job-language-training'],
    says: {
      en: 'french class|french course|french lesson|french training|learn french|learning french|french as second language|fsl',
      fr: 'cours français|classe français|leçon français|apprendre français|apprentissage français|francisation|formation français|français langue seconde|fls',
      ar: 'دروس فرنسية|دروس اللغة الفرنسية|تعلم الفرنسية|تعلم اللغة الفرنسية|كورس فرنسي',
      es: 'clases francés|curso francés|aprender francés',
      uk: 'курси французької|вивчати французьку|уроки французької',
    },
  },
  {
    id: 'work-language',
    kinds: ['job-language-training'],
    says: {
      en: 'workplace english|english for work|work english|job english|business english|professional english|occupation language|job language training|workplace language|language for work|language training for work|english class for work|occupation specific language training|oslt',
      fr: 'anglais travail|anglais au travail|langue de travail|français au travail|anglais affaires|formation linguistique emploi|cours langue pour le travail|formation linguistique axée emploi',
      ar: 'انجليزي للعمل|الانجليزية للعمل|لغة العمل',
      es: 'inglés trabajo|inglés para el trabajo',
      uk: 'англійська для роботи|англійська робота|професійна англійська',
    },
  },
  {
    id: 'language-test',
    kinds: ['language-assessment'],
    says: {
      en: 'language assessment|language test|english test|english assessment|language level|english level|clb|clb test|language evaluation|placement test|ielts|celpip',
      fr: 'évaluation linguistique|évaluation langue|test langue|test anglais|test français|niveau anglais|niveau langue|niveau compétence linguistique|nclc|test linguistique',
      ar: 'تقييم اللغة|اختبار اللغة|امتحان لغة|اختبار الانجليزية|مستوى اللغة',
      es: 'evaluación idioma|examen inglés|prueba inglés|nivel inglés',
      uk: 'тест англійської|оцінка мови|рівень англійської|мовний тест',
    },
  },
  {
    id: 'settlement-help',
    kinds: ['general-settlement'],
    says: {
      en: 'settlement|settlement worker|settlement service|settlement support|newcomer orientation|first steps|getting started|just arrived|new to canada|filling forms|fill out forms|paperwork|immigration papers|newcomer centre|newcomer center',
      fr: 'établissement|travailleur établissement|service établissement|accueil nouveaux arrivants|s’installer|remplir formulaire|viens arriver|premiers pas|papiers immigration',
      ar: 'استقرار|الاستقرار|خدمات الاستقرار|مساعدة القادمين الجدد|توطين|تعبئة استمارة|اوراق الهجرة|وصلت حديثا',
      es: 'asentamiento|orientación|recién llegado|llenar formularios|trámites',
      uk: 'адаптація|поселення|облаштування|допомога новоприбулим|заповнити документи',
    },
    asks: {
      en: 'settle|settling|orientation',
      fr: 'accueil|orientation|intégration|installation|formulaire',
    },
  },
  {
    id: 'newcomer',
    kinds: ['general-settlement', ...SETTLEMENT_KINDS.filter(kind => kind !== 'general-settlement')],
    says: {
      en: 'new canadian',
      fr: 'nouvel arrivant|nouveau arrivant|nouveaux arrivants|nouvelle arrivante',
      ar: '',
      es: 'recién llegados',
      uk: '',
    },
    asks: {
      en: 'newcomer|immigrant|immigration',
      fr: 'immigrant|immigrante|immigration',
      ar: 'مهاجر|مهاجرين|المهاجرين|القادمين الجدد|وافدين|هجرة',
      es: 'inmigrante|inmigración',
      uk: 'іммігрант|іммігранти|новоприбулі|імміграція',
    },
  },
  {
    id: 'job',
    kinds: ['job-search'],
    says: {
      en: 'job|job search|employment|employment services|career|resume|résumé|cv|cover letter|job interview|find work|get a job|hiring|vacancy|mentor|mentoring|mentorship|credential|credential recognition|foreign credentials|career bridging|bridging|job fair',
      fr: 'emploi|recherche emploi|chercher travail|carrière|cv|curriculum vitae|lettre présentation|entrevue embauche|embauche|mentorat|mentor|reconnaissance acquis|reconnaissance diplômes|diplôme étranger|salon emploi|boulot',
      ar: 'وظيفة|وظائف|شغل|البحث عن عمل|فرص عمل|سيرة ذاتية|مقابلة عمل|توظيف|معادلة الشهادات|شهادات',
      es: 'empleo|buscar trabajo|currículum|entrevista trabajo|bolsa trabajo|mentoría',
      uk: 'шукати роботу|пошук роботи|працевлаштування|резюме|співбесіда|вакансії|вакансія|кар’єра',
    },
    asks: {
      en: 'work|employer|interview',
      fr: 'travail|employeur|entrevue',
      ar: 'عمل',
      es: 'trabajo|entrevista|carrera',
      uk: 'робота|роботу',
    },
  },
  {
    id: 'citizenship',
    kinds: ['citizenship-preparation'],
    says: {
      en: 'citizenship|citizenship test|citizenship class|citizenship preparation|canadian citizenship|become citizen|become canadian|citizen test|oath',
      fr: 'citoyenneté|examen citoyenneté|test citoyenneté|cours citoyenneté|préparation citoyenneté|devenir citoyen|citoyenneté canadienne|serment',
      ar: 'جنسية|الجنسية|امتحان الجنسية|اختبار الجنسية|الجنسية الكندية|المواطنة',
      es: 'ciudadanía|examen ciudadanía|ciudadanía canadiense',
      uk: 'громадянство|тест на громадянство|іспит громадянство|канадське громадянство',
    },
  },
  {
    id: 'volunteer',
    kinds: ['volunteering'],
    says: {
      en: 'volunteer|volunteering|volunteer opportunity|volunteer work|give back',
      fr: 'bénévole|bénévolat|volontaire|volontariat|travail bénévole|occasion bénévolat',
      ar: 'تطوع|التطوع|متطوع|عمل تطوعي|متطوعين',
      es: 'voluntario|voluntariado|voluntarios|trabajo voluntario',
      uk: 'волонтер|волонтерство|волонтерська робота|волонтери',
    },
  },
  {
    id: 'refugee',
    kinds: ['government-assisted-refugees'],
    says: {
      en: 'refugee|refugees|government assisted refugee|resettlement assistance|resettlement assistance program|rap|resettlement|asylum|asylum seeker|refugee claimant|sponsored refugee',
      fr: 'réfugié|réfugiée|réfugiées|réfugié pris en charge par le gouvernement|réinstallation|programme aide réinstallation|par|asile|demandeur asile|réfugié parrainé',
      ar: 'لاجئ|لاجئين|اللاجئين|لجوء|اعادة توطين|طالب لجوء',
      es: 'refugiado|refugiados|asilo|solicitante asilo',
      uk: 'біженець|біженці|біженців|притулок|статус біженця',
    },
  },
]
