import { visitor } from '#platform/words/messages.ts'

/** Names of a listing's fields, for origins and forms that a provider may see. */
export const fieldWords = visitor({
  name: { en: 'Name', fr: 'Nom', ar: 'الاسم' },
  otherName: { en: 'Other name', fr: 'Autre nom', ar: 'اسم آخر' },
  about: { en: 'Description', fr: 'Description', ar: 'الوصف' },
  kinds: { en: 'Kinds', fr: 'Genres', ar: 'الأنواع' },
  audiences: { en: 'For whom', fr: 'Pour qui', ar: 'لمن' },
  eligibility: { en: 'Who can come', fr: 'Qui peut venir', ar: 'من يمكنه الحضور' },
  languages: { en: 'Languages', fr: 'Langues', ar: 'اللغات' },
  interpretation: { en: 'Interpreters', fr: 'Interprètes', ar: 'المترجمون' },
  state: { en: 'Whether it is offered', fr: 'S’il est offert', ar: 'هل هي متاحة' },
  email: { en: 'E-mail', fr: 'Courriel', ar: 'البريد الإلكتروني' },
  site: { en: 'Website', fr: 'Site Web', ar: 'الموقع' },
  phones: { en: 'Phone', fr: 'Téléphone', ar: 'الهاتف' },
  schedules: { en: 'Hours', fr: 'Heures', ar: 'ساعات العمل' },
  cost: { en: 'Cost', fr: 'Coût', ar: 'التكلفة' },
  documents: { en: 'What to bring', fr: 'À apporter', ar: 'ما يجب إحضاره' },
  howToApply: { en: 'How to start', fr: 'Comment commencer', ar: 'كيف تبدؤون' },
  wait: { en: 'Wait', fr: 'Attente', ar: 'الانتظار' },
  alert: { en: 'Notice', fr: 'Avis', ar: 'تنبيه' },
  areas: { en: 'Area served', fr: 'Territoire desservi', ar: 'المنطقة المخدومة' },
  locations: { en: 'Places', fr: 'Lieux', ar: 'الأماكن' },
  inEnglish: { en: '{field}, in English', fr: '{field}, en anglais', ar: '{field} بالإنجليزية' },
  inFrench: { en: '{field}, in French', fr: '{field}, en français', ar: '{field} بالفرنسية' },
  languagesHint: {
    en: 'Separated by commas: English, French, Arabic. Leave empty if you do not know.',
    fr: 'Séparées par des virgules : français, anglais, arabe. Laissez vide si vous ne savez pas.',
    ar: 'مفصولة بفواصل: الإنجليزية، الفرنسية، العربية. اتركوها فارغة إن كنتم لا تعرفون.',
  },
  unknownLanguage: {
    en: 'We do not know one of these languages. Write each by its name in English or French.',
    fr: 'Nous ne connaissons pas une de ces langues. Écrivez chacune par son nom en français ou en anglais.',
    ar: 'لا نعرف إحدى هذه اللغات. اكتبوا كل لغة باسمها بالإنجليزية أو الفرنسية.',
  },
  unknownPhone: {
    en: 'Write a phone number like 705 555 0123.',
    fr: 'Écrivez un numéro comme 705 555-0123.',
    ar: 'اكتبوا رقم هاتف مثل 705 555 0123.',
  },
  bothWays: {
    en: 'Some people are marked as welcome and as not. Choose one.',
    fr: 'Certaines personnes sont cochées comme bienvenues et comme refusées. Choisissez.',
    ar: 'وُضعت علامة لبعض الأشخاص كمرحَّب بهم وكغير مقبولين معًا. اختاروا واحدة.',
  },
  agesCrossed: {
    en: 'The highest age is below the lowest. Are the two swapped?',
    fr: 'L’âge maximal est sous l’âge minimal. Sont-ils inversés?',
    ar: 'العمر الأعلى أقل من العمر الأدنى. هل انعكسا؟',
  },
  costUnknown: { en: 'We do not know', fr: 'Nous ne savons pas', ar: 'لا نعرف' },
  costFree: { en: 'Free', fr: 'Gratuit', ar: 'مجاني' },
  costPaid: { en: 'There is a fee', fr: 'Payant', ar: 'برسوم' },
})

export const statusWords = visitor({
  'permanent-resident': { en: 'permanent residents', fr: 'résidents permanents', ar: 'المقيمون الدائمون' },
  'government-assisted-refugee': {
    en: 'government-assisted refugees',
    fr: 'réfugiés pris en charge par le gouvernement',
    ar: 'اللاجئون المدعومون من الحكومة',
  },
  'privately-sponsored-refugee': {
    en: 'privately sponsored refugees',
    fr: 'réfugiés parrainés par le secteur privé',
    ar: 'اللاجئون المكفولون من القطاع الخاص',
  },
  'protected-person': { en: 'protected persons', fr: 'personnes protégées', ar: 'الأشخاص المحميون' },
  'refugee-claimant': { en: 'refugee claimants', fr: 'demandeurs d’asile', ar: 'طالبو اللجوء' },
  'temporary-worker': { en: 'temporary workers', fr: 'travailleurs temporaires', ar: 'العمال المؤقتون' },
  'international-student': { en: 'international students', fr: 'étudiants étrangers', ar: 'الطلاب الدوليون' },
  'temporary-protection': {
    en: 'people under temporary protection',
    fr: 'personnes sous protection temporaire',
    ar: 'المشمولون بالحماية المؤقتة',
  },
  visitor: { en: 'visitors', fr: 'visiteurs', ar: 'الزوار' },
  citizen: { en: 'citizens', fr: 'citoyens', ar: 'المواطنون' },
  'no-status': { en: 'people without status', fr: 'personnes sans statut', ar: 'من لا يملكون وضعًا قانونيًا' },
})
