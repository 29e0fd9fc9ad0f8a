import { visitor } from './words/messages.ts'

/** What the columns of things held about somebody are called, in every room alike. */
export const held = visitor({
  name: { en: 'Name', fr: 'Nom', ar: 'الاسم' },
  title: { en: 'Title', fr: 'Titre', ar: 'المسمى الوظيفي' },
  email: { en: 'E-mail', fr: 'Courriel', ar: 'البريد الإلكتروني' },
  phone: { en: 'Phone', fr: 'Téléphone', ar: 'الهاتف' },
  address: { en: 'Address', fr: 'Adresse', ar: 'العنوان' },
  language: { en: 'Language', fr: 'Langue', ar: 'اللغة' },
  organisation: { en: 'Organisation', fr: 'Organisme', ar: 'المؤسسة' },
  since: { en: 'Since', fr: 'Depuis', ar: 'منذ' },
  until: { en: 'Until', fr: 'Jusqu’au', ar: 'حتى' },
  ended: { en: 'Ended', fr: 'Fin', ar: 'انتهى في' },
  removed: { en: 'Removed', fr: 'Retrait', ar: 'تاريخ الإزالة' },
  said: { en: 'What you wrote', fr: 'Ce que vous avez écrit', ar: 'ما كتبتموه' },
  answered: { en: 'Answered', fr: 'Réponse donnée', ar: 'تاريخ الرد' },
  sent: { en: 'Sent', fr: 'Envoi', ar: 'تاريخ الإرسال' },
  opens: { en: 'Opens until', fr: 'Valide jusqu’au', ar: 'يُفتح حتى' },
  subject: { en: 'Subject', fr: 'Objet', ar: 'الموضوع' },
  due: { en: 'Due', fr: 'Échéance', ar: 'موعد الإنجاز' },
  done: { en: 'Done', fr: 'Fait', ar: 'أُنجز في' },
})
