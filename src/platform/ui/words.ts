import { visitor } from '../words/messages.ts'

export const words = visitor({
  skip: { en: 'Skip to content', fr: 'Passer au contenu', ar: 'الانتقال إلى المحتوى' },
  menu: { en: 'Menu', fr: 'Menu', ar: 'القائمة' },
  close: { en: 'Close', fr: 'Fermer', ar: 'إغلاق' },
  mainNav: { en: 'Main', fr: 'Principal', ar: 'التنقل الرئيسي' },
  staffNav: { en: 'Working areas', fr: 'Espaces de travail', ar: 'مجالات العمل' },
  language: { en: 'Language', fr: 'Langue', ar: 'اللغة' },
  signIn: { en: 'Sign in', fr: 'Ouvrir une session', ar: 'تسجيل الدخول' },
  signOut: { en: 'Sign out', fr: 'Se déconnecter', ar: 'تسجيل الخروج' },
  publicPage: { en: 'Public page', fr: 'Page publique', ar: 'الصفحة العامة' },
  account: { en: 'Your account', fr: 'Votre compte', ar: 'حسابكم' },
  shortcuts: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier', ar: 'اختصارات لوحة المفاتيح' },
  toSearch: { en: 'Go to the search box', fr: 'Aller à la recherche', ar: 'الانتقال إلى مربع البحث' },
  showShortcuts: { en: 'Show this list', fr: 'Afficher cette liste', ar: 'عرض هذه القائمة' },
  singleKeys: {
    en: 'These keys work by themselves (Control and ? opens this list either way)',
    fr: 'Ces touches agissent seules (Contrôle et ? ouvrent toujours cette liste)',
    ar: 'تعمل هذه المفاتيح وحدها (Control مع ? يفتح هذه القائمة دائمًا)',
  },
  linkFrom: {
    en: '{sender} wrote to {name} on {day}. This page is only for that; no account is needed.',
    fr: 'Message de {sender} à {name}, le {day}. Cette page ne sert qu’à cela; aucun compte n’est nécessaire.',
    ar: 'رسالة من {sender} إلى {name} في {day}. هذه الصفحة لهذا الغرض فقط، ولا حاجة إلى حساب.',
  },
  whatNext: {
    en: 'What happens next',
    fr: 'Et ensuite?',
    ar: 'ماذا بعد ذلك؟',
  },
  linkUntil: {
    en: 'The link works until {day}.',
    fr: 'Le lien sert jusqu’au {day}.',
    ar: 'يعمل الرابط حتى {day}.',
  },
  linkStill: {
    en: 'The same link works until {day}.',
    fr: 'Le même lien sert jusqu’au {day}.',
    ar: 'يعمل الرابط نفسه حتى {day}.',
  },
  privacy: { en: 'Privacy', fr: 'Vie privée', ar: 'الخصوصية' },
  accessibility: { en: 'Accessibility', fr: 'Accessibilité', ar: 'سهولة الوصول' },
  runsOn: {
    en: 'Porchlight, free software for local immigration partnerships',
    fr: 'Porchlight, logiciel libre pour les partenariats locaux en immigration',
    ar: 'Porchlight، برنامج حر لشراكات الهجرة المحلية',
  },
})
