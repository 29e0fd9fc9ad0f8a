import { visitor } from '#platform/words/messages.ts'
import type { Translate } from '#platform/words/speech.ts'
import { isSector } from './sector.ts'

export const sectorWords = visitor({
  settlement: { en: 'Settlement', fr: 'Établissement', ar: 'الاستقرار' },
  'local-government': { en: 'Local government', fr: 'Administration locale', ar: 'الإدارة المحلية' },
  government: {
    en: 'Provincial or federal government',
    fr: 'Gouvernement provincial ou fédéral',
    ar: 'حكومة المقاطعة أو الحكومة الفيدرالية',
  },
  education: { en: 'Education', fr: 'Éducation', ar: 'التعليم' },
  employment: { en: 'Employment services', fr: 'Services d’emploi', ar: 'خدمات التوظيف' },
  business: { en: 'Employers and business', fr: 'Employeurs et entreprises', ar: 'أصحاب العمل والشركات' },
  'economic-development': {
    en: 'Economic development',
    fr: 'Développement économique',
    ar: 'التنمية الاقتصادية',
  },
  labour: { en: 'Labour', fr: 'Syndicats', ar: 'النقابات العمالية' },
  health: { en: 'Health', fr: 'Santé', ar: 'الصحة' },
  housing: { en: 'Housing', fr: 'Logement', ar: 'السكن' },
  transport: { en: 'Transport', fr: 'Transport', ar: 'النقل' },
  justice: { en: 'Police and justice', fr: 'Police et justice', ar: 'الشرطة والعدالة' },
  families: { en: 'Children and families', fr: 'Enfance et familles', ar: 'الأطفال والأسر' },
  'social-services': { en: 'Social services', fr: 'Services sociaux', ar: 'الخدمات الاجتماعية' },
  faith: { en: 'Faith', fr: 'Communautés religieuses', ar: 'الجماعات الدينية' },
  ethnocultural: {
    en: 'Ethnocultural groups',
    fr: 'Groupes ethnoculturels',
    ar: 'الجماعات الإثنية والثقافية',
  },
  newcomers: {
    en: 'Newcomers’ own experience',
    fr: 'Vécu des nouveaux arrivants',
    ar: 'تجربة الوافدين الجدد أنفسهم',
  },
  francophone: { en: 'Francophone community', fr: 'Communauté francophone', ar: 'المجتمع الناطق بالفرنسية' },
  indigenous: { en: 'Indigenous peoples', fr: 'Peuples autochtones', ar: 'الشعوب الأصلية' },
  'anti-racism': { en: 'Anti-racism', fr: 'Lutte contre le racisme', ar: 'مكافحة العنصرية' },
  recreation: {
    en: 'Arts, culture and recreation',
    fr: 'Arts, culture et loisirs',
    ar: 'الفنون والثقافة والترفيه',
  },
  library: { en: 'Libraries', fr: 'Bibliothèques', ar: 'المكتبات' },
  media: { en: 'Media', fr: 'Médias', ar: 'وسائل الإعلام' },
  research: { en: 'Research', fr: 'Recherche', ar: 'البحوث' },
})

/** A sector as it reads: its name where it is one of ours, else as it was written; '' where nobody said. */
export const sectorName = (t: Translate, sector: string | null | undefined): string =>
  isSector(sector) ? t(sectorWords[sector]) : (sector ?? '')
