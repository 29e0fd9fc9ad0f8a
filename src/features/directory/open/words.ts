import { visitor } from '#platform/words/messages.ts'

export const openWords = visitor({
  title: {
    en: 'Our services as open data',
    fr: 'Nos services en données ouvertes',
    ar: 'خدماتنا كبيانات مفتوحة',
  },
  intro: {
    en: 'Any program may read the services listed here, free and without asking, by the Human Services Data Specification (HSDS 3.1).',
    fr: 'Tout programme peut lire les services répertoriés ici, gratuitement et sans permission, selon la norme HSDS 3.1 (Human Services Data Specification).',
    ar: 'يمكن لأي برنامج أن يقرأ الخدمات المدرجة هنا مجانًا ومن دون إذن، وفق معيار بيانات الخدمات الإنسانية (HSDS 3.1).',
  },
  addresses: { en: 'Addresses', fr: 'Adresses', ar: 'العناوين' },
  address: { en: 'Address', fr: 'Adresse', ar: 'العنوان' },
  gives: { en: 'Gives', fr: 'Donne', ar: 'يعطي' },
  described: {
    en: 'The whole interface, described for programs',
    fr: 'Toute l’interface, décrite pour les programmes',
    ar: 'الواجهة كاملة، موصوفة للبرامج',
  },
  forPrograms: {
    en: 'This page, for programs',
    fr: 'Cette page, pour les programmes',
    ar: 'هذه الصفحة، للبرامج',
  },
  profile: {
    en: 'What the standard has no field for',
    fr: 'Ce pour quoi la norme n’a pas de champ',
    ar: 'ما ليس له حقل في المعيار',
  },
  languages: {
    en: 'Languages are coded by ISO 639-1, or by ISO 639-3 where that has none. A language through an interpreter is an attribute.',
    fr: 'Les langues sont codées selon ISO 639-1, ou ISO 639-3 à défaut. Une langue offerte par interprète est un attribut.',
    ar: 'تُرمَّز اللغات وفق ISO 639-1، أو ISO 639-3 إن لم يوجد رمز. واللغة عبر مترجم تُذكر كسمة.',
  },
  bilingual: {
    en: 'A field holds English where there is English. Its words in other languages are attributes: the term names the field, the label the language.',
    fr: 'Un champ contient l’anglais s’il existe. Ses mots dans d’autres langues sont des attributs : le terme nomme le champ, l’étiquette la langue.',
    ar: 'يحمل الحقل النص الإنجليزي إن وُجد. أما كلماته بلغات أخرى فسمات: المصطلح يسمّي الحقل والتسمية تسمّي اللغة.',
  },
  eligibility: {
    en: 'Who may come, by immigration status, is an attribute whose value is yes or no. A status that is not named is unknown: ask.',
    fr: 'Qui peut venir, selon le statut d’immigration, est un attribut dont la valeur est yes ou no. Un statut qui n’est pas nommé est inconnu : demandez.',
    ar: 'من يمكنه القدوم بحسب وضع الهجرة سمةٌ قيمتها yes أو no. والوضع غير المذكور غير معروف: اسألوا.',
  },
  assured: {
    en: 'The assured date is the day the provider last confirmed the listing, or the source last assured it.',
    fr: 'La date d’assurance est le jour où l’organisme a confirmé la fiche, ou celui où la source l’a assurée.',
    ar: 'تاريخ التأكيد هو اليوم الذي أكّد فيه مقدّم الخدمة القائمة أو أكّدها المصدر آخر مرة.',
  },
  terms: { en: 'Terms', fr: 'Termes', ar: 'المصطلحات' },
  code: { en: 'Code', fr: 'Code', ar: 'الرمز' },
  means: { en: 'Means', fr: 'Signifie', ar: 'المعنى' },
})
