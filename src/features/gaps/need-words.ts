import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Need } from './need.ts'

export const needWords: Record<Need, VisitorMessage> = visitor({
  language: {
    en: 'English and French classes',
    fr: 'Cours d’anglais et de français',
    ar: 'دروس الإنجليزية والفرنسية',
  },
  settling: {
    en: 'Information and help settling in',
    fr: 'De l’information et de l’aide à l’établissement',
    ar: 'المعلومات والمساعدة على الاستقرار',
  },
  work: { en: 'Finding work', fr: 'Trouver du travail', ar: 'البحث عن عمل' },
  citizenship: { en: 'Becoming a citizen', fr: 'Devenir citoyen', ar: 'الحصول على الجنسية' },
  people: { en: 'Meeting people', fr: 'Rencontrer des gens', ar: 'التعرف على الناس' },
  housing: { en: 'Somewhere to live', fr: 'Un logement', ar: 'مكان للسكن' },
  health: { en: 'A doctor', fr: 'Un médecin', ar: 'طبيب' },
  'mental-health': {
    en: 'Someone to talk to in hard times',
    fr: 'Du soutien dans les moments difficiles',
    ar: 'دعم نفسي في الأوقات الصعبة',
  },
  childcare: { en: 'Child care', fr: 'La garde d’enfants', ar: 'رعاية الأطفال' },
  school: { en: 'School for children', fr: 'L’école pour les enfants', ar: 'مدرسة للأطفال' },
  'adult-education': { en: 'School for adults', fr: 'L’école pour les adultes', ar: 'تعليم الكبار' },
  transport: { en: 'Getting around', fr: 'Se déplacer', ar: 'التنقل' },
  legal: {
    en: 'Legal help and papers',
    fr: 'De l’aide juridique et les papiers',
    ar: 'المساعدة القانونية والأوراق',
  },
  interpreters: { en: 'An interpreter', fr: 'Un interprète', ar: 'مترجم شفوي' },
  food: { en: 'Food', fr: 'De la nourriture', ar: 'الطعام' },
  belongings: { en: 'Clothes and furniture', fr: 'Des vêtements et des meubles', ar: 'الملابس والأثاث' },
  money: { en: 'Taxes and money', fr: 'Les impôts et l’argent', ar: 'الضرائب والمال' },
  digital: { en: 'A computer and internet', fr: 'Un ordinateur et Internet', ar: 'حاسوب وإنترنت' },
  business: { en: 'Starting a business', fr: 'Démarrer une entreprise', ar: 'بدء مشروع تجاري' },
  disability: {
    en: 'Help with a disability',
    fr: 'De l’aide pour un handicap',
    ar: 'المساعدة في حالات الإعاقة',
  },
  safety: { en: 'Safety in the family', fr: 'La sécurité dans la famille', ar: 'الأمان في الأسرة' },
  emergency: { en: 'Help in an emergency', fr: 'De l’aide en cas d’urgence', ar: 'المساعدة في الطوارئ' },
})
