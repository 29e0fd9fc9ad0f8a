import { staff, type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Involvement } from '../standing.ts'

export const involvementWords: Record<Involvement, VisitorMessage> = visitor({
  member: { en: 'Member', fr: 'Membre', ar: 'عضو' },
  observer: { en: 'Observer', fr: 'Observateur', ar: 'مراقب' },
  informed: { en: 'Kept informed', fr: 'Tenu au courant', ar: 'يُطلَع على المستجدات' },
})

export const words = visitor({
  titleOn: { en: 'Members as of {day}', fr: 'Membres au {day}', ar: 'الأعضاء في {day}' },
  count: {
    en: '{count, plural, =0 {No members} one {# member} other {# members}} as of {day}.',
    fr: '{count, plural, =0 {Aucun membre} one {# membre} other {# membres}} au {day}.',
    ar: '{count, plural, =0 {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}} حتى {day}.',
  },
  countOf: {
    en: '{count, plural, =0 {None} one {# member} other {# members}} of {all} as of {day}.',
    fr: '{count, plural, =0 {Aucun} one {# membre} other {# membres}} sur {all} au {day}.',
    ar: '{count, plural, =0 {لا أحد} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}} من أصل {all} حتى {day}.',
  },
  unnamed: {
    en: '{count, plural, one {# more is not named here.} other {# more are not named here.}}',
    fr: '{count, plural, one {# autre n’est pas nommé ici.} other {# autres ne sont pas nommés ici.}}',
    ar: '{count, plural, one {عضو آخر غير مذكور هنا بالاسم.} two {عضوان آخران غير مذكورين هنا بالاسم.} few {# أعضاء آخرين غير مذكورين هنا بالاسم.} other {# عضوًا آخر غير مذكورين هنا بالاسم.}}',
  },
  signedBy: { en: 'Signed by', fr: 'Signé par', ar: 'وقّع عنه' },
  narrow: {
    en: 'Choose a day and narrow the list',
    fr: 'Choisir une date et préciser la liste',
    ar: 'اختيار يوم وتضييق القائمة',
  },
  onDay: { en: 'As of which day?', fr: 'À quelle date?', ar: 'في أي يوم؟' },
  allKinds: { en: 'Every kind', fr: 'Tous les types', ar: 'كل الأنواع' },
  sector: { en: 'Sector', fr: 'Secteur', ar: 'القطاع' },
  allSectors: { en: 'Every sector', fr: 'Tous les secteurs', ar: 'كل القطاعات' },
  community: { en: 'Community', fr: 'Collectivité', ar: 'المجتمع المحلي' },
  allCommunities: { en: 'Everywhere', fr: 'Partout', ar: 'كل المناطق' },
  wholeArea: { en: 'Whole area', fr: 'Toute la région', ar: 'المنطقة كلها' },
  show: { en: 'Show the list', fr: 'Afficher la liste', ar: 'عرض القائمة' },
  clear: { en: 'Show everyone today', fr: 'Afficher tout le monde aujourd’hui', ar: 'عرض الجميع اليوم' },
  withCount: { en: '{name} ({count})', fr: '{name} ({count})', ar: '{name} ({count})' },
  noneFits: {
    en: 'Nobody fits this choice on that day',
    fr: 'Personne ne correspond à ce choix à cette date',
    ar: 'لا أحد يطابق هذا الاختيار في ذلك اليوم',
  },
  noneFitsWhy: {
    en: 'Choose another day, or take a filter away.',
    fr: 'Choisissez une autre date, ou retirez un filtre.',
    ar: 'اختاروا يومًا آخر أو أزيلوا أحد الشروط.',
  },
  commitments: {
    en: 'Works on {count, plural, one {# goal} other {# goals}} of the plan',
    fr: 'Travaille à {count, plural, one {# objectif} other {# objectifs}} du plan',
    ar: 'يعمل على {count, plural, one {هدف واحد} two {هدفين} few {# أهداف} many {# هدفًا} other {# هدف}} من الخطة',
  },
  commitmentsShort: { en: 'Works on', fr: 'Travaille à', ar: 'يعمل على' },
  years: { en: 'Year by year', fr: 'D’année en année', ar: 'سنة بعد سنة' },
  yearsSaid: {
    en: 'From {first} members at the end of {from} to {last} now. Choose a year to see the list as it was.',
    fr: 'De {first} membres à la fin de {from} à {last} maintenant. Choisissez une année pour voir la liste d’alors.',
    ar: 'من {first} أعضاء في نهاية {from} إلى {last} الآن. اختاروا سنة لرؤية القائمة كما كانت.',
  },
  yearLink: {
    en: '{day}: {count, plural, one {# member} other {# members}}',
    fr: '{day} : {count, plural, one {# membre} other {# membres}}',
    ar: '{day}: {count, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}}',
  },
  now: { en: 'now', fr: 'auj.', ar: 'الآن' },
  take: { en: 'Take this list with you', fr: 'Emporter cette liste', ar: 'خذوا هذه القائمة معكم' },
  print: { en: 'A page to print', fr: 'Une page à imprimer', ar: 'صفحة للطباعة' },
  csv: { en: 'A spreadsheet (CSV)', fr: 'Un tableur (CSV)', ar: 'جدول بيانات (CSV)' },
  json: { en: 'For programs (JSON)', fr: 'Pour les programmes (JSON)', ar: 'للبرامج (JSON)' },
  municipal: { en: 'Municipal signatories', fr: 'Municipalités signataires', ar: 'البلديات الموقّعة' },
  embedHow: {
    en: 'On your own website: put this line into your page, and the list stays up to date by itself.',
    fr: 'Sur votre propre site : placez cette ligne dans votre page, et la liste se tient à jour d’elle-même.',
    ar: 'على موقعكم: ضعوا هذا السطر في صفحتكم، وستبقى القائمة محدّثة من تلقاء نفسها.',
  },
  municipalCount: {
    en: '{count, plural, =0 {No municipality} one {# municipality} other {# municipalities}} had signed as of {day}, of {all} communities we serve.',
    fr: '{count, plural, =0 {Aucune municipalité n’avait} one {# municipalité avait} other {# municipalités avaient}} signé au {day}, sur {all} collectivités desservies.',
    ar: '{count, plural, =0 {لم توقّع أي بلدية} one {وقّعت بلدية واحدة} two {وقّعت بلديتان} few {وقّعت # بلديات} many {وقّعت # بلدية} other {وقّعت # بلدية}} حتى {day}، من أصل {all} من المجتمعات المحلية التي نخدمها.',
  },
  endorsed: { en: 'Endorsed', fr: 'A appuyé', ar: 'أيّد' },
  statementVersion: {
    en: 'Vision and mandate, version {version}',
    fr: 'Vision et mandat, version {version}',
    ar: 'الرؤية والمهمة، النسخة {version}',
  },
  fullList: { en: 'The full list', fr: 'La liste complète', ar: 'القائمة الكاملة' },
  whole: {
    en: 'See the whole list with {name}',
    fr: 'Voir toute la liste avec {name}',
    ar: 'عرض القائمة كاملة لدى {name}',
  },
  pages: { en: 'Pages of the list', fr: 'Pages de la liste', ar: 'صفحات القائمة' },
  pageOf: {
    en: 'Members {from} to {to} of {all}',
    fr: 'Membres {from} à {to} de {all}',
    ar: 'الأعضاء {from} إلى {to} من {all}',
  },
  next: { en: 'Next', fr: 'Suite', ar: 'التالي' },
  previous: { en: 'Previous', fr: 'Précédent', ar: 'السابق' },
  involvement: { en: 'Involvement', fr: 'Participation', ar: 'المشاركة' },
  contribution: { en: '{goal}: {contribution}', fr: '{goal} : {contribution}', ar: '{goal}: {contribution}' },
  collaboration: {
    en: 'See who works with whom',
    fr: 'Voir qui travaille avec qui',
    ar: 'شاهدوا من يعمل مع من',
  },
})

export const staffWords = staff({
  notListed: { en: 'Not on the public list', fr: 'Hors de la liste publique' },
  more: { en: 'For you as staff', fr: 'Pour vous, à l’équipe' },
  pack: {
    en: 'Letters and signatures for a funder (PDF)',
    fr: 'Lettres et signatures pour un bailleur de fonds (PDF)',
  },
  missing: { en: 'Who is not at the table', fr: 'Qui n’est pas à la table' },
})
