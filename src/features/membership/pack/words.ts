import { type Message, staff, visitor } from '#platform/words/messages.ts'
import type { Unreadable } from './readable.ts'

/** What stands in the pack itself, in the language it is asked for in. */
export const words = visitor({
  title: {
    en: 'Letters and signatures of support',
    fr: 'Lettres et signatures d’appui',
    ar: 'رسائل وتوقيعات الدعم',
  },
  asOf: { en: 'As of {day}', fr: 'Au {day}', ar: 'حتى {day}' },
  statement: { en: 'What was endorsed', fr: 'Ce qui a été appuyé', ar: 'ما تم تأييده' },
  vision: { en: 'Vision', fr: 'Vision', ar: 'الرؤية' },
  mandate: { en: 'Mandate', fr: 'Mandat', ar: 'المهمة' },
  version: {
    en: 'Version {version}, since {day}',
    fr: 'Version {version}, depuis le {day}',
    ar: 'النسخة {version}، منذ {day}',
  },
  inShort: {
    en: '{members, plural, one {# member} other {# members}}, {municipal, plural, =0 {no municipality} one {# of them a municipality} other {# of them municipalities}}, in {sectors, plural, one {# sector} other {# sectors}}; {letters, plural, =0 {no letters} one {# letter} other {# letters}} of support.',
    fr: '{members, plural, one {# membre} other {# membres}}, dont {municipal, plural, =0 {aucune municipalité} one {# municipalité} other {# municipalités}}, dans {sectors, plural, one {# secteur} other {# secteurs}}; {letters, plural, =0 {aucune lettre} one {# lettre} other {# lettres}} d’appui.',
    ar: 'الأعضاء: {members}، منهم بلديات: {municipal}، القطاعات: {sectors}، رسائل الدعم: {letters}.',
  },
  contents: { en: 'Contents, by sector', fr: 'Contenu, par secteur', ar: 'المحتويات بحسب القطاع' },
  noSector: { en: 'Sector not said', fr: 'Secteur non précisé', ar: 'قطاع غير محدد' },
  individuals: { en: 'Individuals', fr: 'Particuliers', ar: 'الأفراد' },
  letterOn: { en: 'letter, page {page}', fr: 'lettre, page {page}', ar: 'رسالة، صفحة {page}' },
  municipal: { en: 'Municipal signatories', fr: 'Municipalités signataires', ar: 'البلديات الموقّعة' },
  noMunicipal: { en: 'None in this choice.', fr: 'Aucune dans ce choix.', ar: 'لا توجد في هذا الاختيار.' },
  since: { en: 'Member since', fr: 'Membre depuis', ar: 'عضو منذ' },
  signatures: { en: 'Signatures', fr: 'Signatures', ar: 'التوقيعات' },
  signaturesHow: {
    en: 'Each signed for the organisation named, on the day and to the version given. Signatures were given on line or entered by the partnership’s staff; the record is kept.',
    fr: 'Chaque personne a signé au nom de l’organisme indiqué, à la date et pour la version données. Les signatures ont été données en ligne ou inscrites par l’équipe du partenariat; la trace en est gardée.',
    ar: 'وقّع كل شخص باسم الجهة المذكورة، في اليوم وعلى النسخة المبيّنين. قُدّمت التوقيعات عبر الإنترنت أو سجّلها فريق الشراكة، والسجل محفوظ.',
  },
  signatory: { en: 'Signatory', fr: 'Signataire', ar: 'الموقّع' },
  role: { en: 'Title', fr: 'Titre', ar: 'الصفة' },
  organisation: { en: 'Organisation', fr: 'Organisme', ar: 'الجهة' },
  signedOn: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
  versionShort: { en: 'Version', fr: 'Version', ar: 'النسخة' },
  notSaid: { en: 'name not recorded', fr: 'nom non inscrit', ar: 'الاسم غير مسجّل' },
  letterOf: { en: 'Letter of support', fr: 'Lettre d’appui', ar: 'رسالة دعم' },
  received: { en: 'Received {day}', fr: 'Reçue le {day}', ar: 'استُلمت في {day}' },
  follows: {
    en: '{count, plural, one {The letter follows, on # page.} other {The letter follows, on # pages.}}',
    fr: '{count, plural, one {La lettre suit, sur # page.} other {La lettre suit, sur # pages.}}',
    ar: '{count, plural, one {تلي الرسالة في صفحة واحدة.} two {تلي الرسالة في صفحتين.} few {تلي الرسالة في # صفحات.} many {تلي الرسالة في # صفحة.} other {تلي الرسالة في # صفحة.}}',
  },
})

/** Why a letter is named and not bound in. */
export const unreadableWords: Record<Unreadable, Message & { ar: string }> = visitor({
  missing: {
    en: 'The file of this letter could not be found.',
    fr: 'Le fichier de cette lettre est introuvable.',
    ar: 'تعذّر العثور على ملف هذه الرسالة.',
  },
  encrypted: {
    en: 'This letter is protected by a password, so it could not be bound in. It is available on request.',
    fr: 'Cette lettre est protégée par un mot de passe et n’a pas pu être jointe. Elle est disponible sur demande.',
    ar: 'هذه الرسالة محمية بكلمة مرور فتعذّر ضمّها. وهي متاحة عند الطلب.',
  },
  broken: {
    en: 'The file of this letter is damaged, so it could not be bound in. It is available on request.',
    fr: 'Le fichier de cette lettre est endommagé et n’a pas pu être joint. Il est disponible sur demande.',
    ar: 'ملف هذه الرسالة تالف فتعذّر ضمّه. وهو متاح عند الطلب.',
  },
  'too-large': {
    en: 'This letter would make the pack too large. It is available on request.',
    fr: 'Cette lettre rendrait le dossier trop lourd. Elle est disponible sur demande.',
    ar: 'ضمّ هذه الرسالة يجعل الملف كبيرًا جدًا. وهي متاحة عند الطلب.',
  },
})

export const staffWords = staff({
  title: { en: 'Letters and signatures for a funder', fr: 'Lettres et signatures pour un bailleur de fonds' },
  lead: {
    en: 'One PDF: a cover with what was endorsed, contents by sector, municipal signatories, the signatures, then every letter of support.',
    fr: 'Un seul PDF : une couverture avec ce qui a été appuyé, le contenu par secteur, les municipalités signataires, les signatures, puis chaque lettre d’appui.',
  },
  members: { en: 'Members', fr: 'Membres' },
  onDay: { en: 'As of which day?', fr: 'À quelle date?' },
  kinds: { en: 'Which kinds', fr: 'Quels types' },
  kindsHint: { en: 'None chosen means all.', fr: 'Aucun choix : tous.' },
  sector: { en: 'Sector', fr: 'Secteur' },
  someSectors: { en: 'Only some sectors', fr: 'Certains secteurs seulement' },
  sectors: { en: 'Which sectors', fr: 'Quels secteurs' },
  tongue: { en: 'In which language', fr: 'En quelle langue' },
  show: { en: 'See what goes in', fr: 'Voir ce qui y entre' },
  make: { en: 'Take the pack (PDF)', fr: 'Prendre le dossier (PDF)' },
  goesIn: {
    en: '{members, plural, =0 {Nobody fits this choice.} one {# member} other {# members}}{members, plural, =0 {} other {, {letters, plural, =0 {no letter} one {# letter} other {# letters}} of support.}}',
    fr: '{members, plural, =0 {Personne ne correspond à ce choix.} one {# membre} other {# membres}}{members, plural, =0 {} other {, {letters, plural, =0 {aucune lettre} one {# lettre} other {# lettres}} d’appui.}}',
  },
  unreadable: { en: 'These letters cannot be bound in', fr: 'Ces lettres ne peuvent pas être jointes' },
  unreadableHow: {
    en: 'The pack is made all the same, and says so on a page for each. Ask for the letter again as a plain PDF, without a password.',
    fr: 'Le dossier est fait quand même, et le dit sur une page pour chacune. Demandez la lettre de nouveau en PDF simple, sans mot de passe.',
  },
  unreadableLine: { en: '{name} ({file}): {why}', fr: '{name} ({file}) : {why}' },
  noSignatory: {
    en: '{count, plural, one {# member has} other {# members have}} no signatory recorded; the page says so.',
    fr: '{count, plural, one {# membre n’a} other {# membres n’ont}} pas de signataire inscrit; la page le dit.',
  },
  whatGoesIn: { en: 'What goes in', fr: 'Ce qui y entre' },
  letters: { en: 'Letters', fr: 'Lettres' },
  pages: {
    en: '{count, plural, one {# page} other {# pages}}',
    fr: '{count, plural, one {# page} other {# pages}}',
  },
  signedBy: { en: 'Signed by', fr: 'Signé par' },
})
