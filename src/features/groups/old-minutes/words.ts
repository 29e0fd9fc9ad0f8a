import { staff, visitor } from '#platform/words/messages.ts'

export const oldWords = visitor({
  title: { en: 'Minutes from before', fr: 'Procès-verbaux antérieurs', ar: 'محاضر سابقة' },
  lead: {
    en: 'Minutes of meetings held before we kept them here, as files.',
    fr: 'Procès-verbaux des rencontres tenues avant que nous les gardions ici, en fichiers.',
    ar: 'محاضر الاجتماعات التي عُقدت قبل أن نحفظها هنا، على شكل ملفات.',
  },
  day: { en: 'Meeting of', fr: 'Rencontre du', ar: 'اجتماع' },
  group: { en: 'Group', fr: 'Groupe', ar: 'المجموعة' },
  file: { en: 'File', fr: 'Fichier', ar: 'الملف' },
  size: { en: '{size, number} KB', fr: '{size, number} Ko', ar: '{size, number} كيلوبايت' },
  noDay: { en: 'Day not said', fr: 'Date non précisée', ar: 'اليوم غير محدد' },
  none: {
    en: 'No minutes from before yet',
    fr: 'Aucun procès-verbal antérieur',
    ar: 'لا توجد محاضر سابقة بعد',
  },
  noneWhy: {
    en: 'What was decided before is found here once it is brought.',
    fr: 'Ce qui a été décidé auparavant se trouvera ici une fois apporté.',
    ar: 'ستجدون هنا ما تقرر سابقًا بعد إضافته.',
  },
})

export const oldStaffWords = staff({
  bring: { en: 'Bring minutes', fr: 'Apporter des procès-verbaux' },
  files: { en: 'The files', fr: 'Les fichiers' },
  filesHint: {
    en: 'PDF, Word or OpenDocument, several at once, up to 10 MB each. A day in the name (2016-09-14, September 14, 2016) is read for you.',
    fr: 'PDF, Word ou OpenDocument, plusieurs à la fois, 10 Mo chacun au plus. Une date dans le nom (2016-09-14, 14 septembre 2016) est lue pour vous.',
  },
  which: { en: 'Of which group?', fr: 'De quel groupe?' },
  everyone: { en: 'Everyone may read them', fr: 'Tout le monde peut les lire' },
  keep: { en: 'Keep these minutes', fr: 'Garder ces procès-verbaux' },
  noFile: { en: 'Choose at least one file.', fr: 'Choisissez au moins un fichier.' },
  kept: {
    en: '{count, plural, one {# file was kept} other {# files were kept}}{undated, plural, =0 {.} one {; say on which day # of them was.} other {; say on which day # of them were.}}',
    fr: '{count, plural, one {# fichier gardé} other {# fichiers gardés}}{undated, plural, =0 {.} one {; précisez la date de # d’entre eux.} other {; précisez la date de # d’entre eux.}}',
  },
  empty: { en: '{name} is empty.', fr: '{name} est vide.' },
  'too-large': { en: '{name} is larger than 10 MB.', fr: '{name} dépasse 10 Mo.' },
  'not-that-kind': {
    en: '{name} is neither PDF nor Word nor OpenDocument.',
    fr: '{name} n’est ni un PDF, ni un document Word ou OpenDocument.',
  },
  restKept: { en: 'The other files were kept.', fr: 'Les autres fichiers ont été gardés.' },
  staffOnly: { en: 'Only staff', fr: 'Personnel seulement' },
  save: { en: 'Save', fr: 'Enregistrer' },
  saved: { en: 'Saved.', fr: 'Enregistré.' },
  remove: { en: 'Remove', fr: 'Retirer' },
  removed: { en: 'Removed from the list.', fr: 'Retiré de la liste.' },
  change: { en: 'Day and readers', fr: 'Date et lecteurs' },
})
