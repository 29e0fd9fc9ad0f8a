import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Audience, ServiceKind } from './kind.ts'

export const kindWords: Record<ServiceKind, VisitorMessage> = visitor({
  'language-assessment': { en: 'Language assessment', fr: 'Évaluation linguistique', ar: 'تقييم اللغة' },
  'language-training': { en: 'Language classes', fr: 'Cours de langue', ar: 'دروس اللغة' },
  'job-language-training': {
    en: 'Language classes for work',
    fr: 'Cours de langue pour le travail',
    ar: 'دروس اللغة للعمل',
  },
  'general-settlement': { en: 'Settlement help', fr: 'Aide à l’établissement', ar: 'المساعدة على الاستقرار' },
  'job-search': { en: 'Finding a job', fr: 'Recherche d’emploi', ar: 'البحث عن عمل' },
  'citizenship-preparation': {
    en: 'Preparing for citizenship',
    fr: 'Préparation à la citoyenneté',
    ar: 'التحضير للجنسية',
  },
  volunteering: { en: 'Volunteering', fr: 'Bénévolat', ar: 'التطوع' },
  'government-assisted-refugees': {
    en: 'Help for government-assisted refugees',
    fr: 'Aide aux réfugiés pris en charge par le gouvernement',
    ar: 'مساعدة اللاجئين المدعومين من الحكومة',
  },
  other: { en: 'Other settlement services', fr: 'Autres services d’établissement', ar: 'خدمات استقرار أخرى' },
  housing: { en: 'Housing', fr: 'Logement', ar: 'السكن' },
  health: { en: 'Health care', fr: 'Soins de santé', ar: 'الرعاية الصحية' },
  'mental-health': { en: 'Mental health', fr: 'Santé mentale', ar: 'الصحة النفسية' },
  childcare: { en: 'Child care', fr: 'Garde d’enfants', ar: 'رعاية الأطفال' },
  school: { en: 'School for children', fr: 'École pour les enfants', ar: 'مدارس الأطفال' },
  'adult-education': { en: 'Adult education', fr: 'Éducation des adultes', ar: 'تعليم الكبار' },
  legal: { en: 'Legal help', fr: 'Aide juridique', ar: 'المساعدة القانونية' },
  interpretation: { en: 'Interpreters and translation', fr: 'Interprètes et traduction', ar: 'الترجمة' },
  food: { en: 'Food', fr: 'Alimentation', ar: 'الطعام' },
  'clothing-and-furniture': {
    en: 'Clothing and furniture',
    fr: 'Vêtements et meubles',
    ar: 'الملابس والأثاث',
  },
  transport: { en: 'Getting around', fr: 'Transport', ar: 'المواصلات' },
  'taxes-and-money': { en: 'Taxes and money', fr: 'Impôts et argent', ar: 'الضرائب والمال' },
  'computer-and-internet': {
    en: 'Computers and internet',
    fr: 'Ordinateurs et Internet',
    ar: 'الحاسوب والإنترنت',
  },
  disability: { en: 'Disability support', fr: 'Soutien aux personnes handicapées', ar: 'دعم ذوي الإعاقة' },
  'family-safety': { en: 'Family safety', fr: 'Sécurité dans la famille', ar: 'الأمان في الأسرة' },
  'recreation-and-culture': {
    en: 'Recreation and culture',
    fr: 'Loisirs et culture',
    ar: 'الترفيه والثقافة',
  },
  business: { en: 'Starting a business', fr: 'Démarrer une entreprise', ar: 'بدء مشروع تجاري' },
  emergency: { en: 'Emergency help', fr: 'Aide d’urgence', ar: 'المساعدة الطارئة' },
})

export const audienceWords: Record<Audience, VisitorMessage> = visitor({
  women: { en: 'For women', fr: 'Pour les femmes', ar: 'للنساء' },
  youth: { en: 'For youth', fr: 'Pour les jeunes', ar: 'للشباب' },
  seniors: { en: 'For seniors', fr: 'Pour les personnes âgées', ar: 'لكبار السن' },
  lgbtq2: { en: 'For LGBTQ2+ people', fr: 'Pour les personnes LGBTQ2+', ar: 'لمجتمع الميم' },
  francophone: { en: 'For francophones', fr: 'Pour les francophones', ar: 'للناطقين بالفرنسية' },
})
