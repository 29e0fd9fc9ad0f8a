import { staff, type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { GroupKind, SeatRole } from './group.ts'

export const kindWords: Record<GroupKind, VisitorMessage> = visitor({
  council: { en: 'Council', fr: 'Conseil', ar: 'مجلس' },
  executive: { en: 'Executive', fr: 'Comité exécutif', ar: 'الهيئة التنفيذية' },
  'working-group': { en: 'Working group', fr: 'Groupe de travail', ar: 'مجموعة عمل' },
  'newcomers-table': {
    en: 'Newcomers’ advisory table',
    fr: 'Table consultative des personnes nouvellement arrivées',
    ar: 'الطاولة الاستشارية للقادمين الجدد',
  },
  committee: { en: 'Committee', fr: 'Comité', ar: 'لجنة' },
})

export const roleWords: Record<SeatRole, VisitorMessage> = visitor({
  chair: { en: 'Chair', fr: 'Présidence', ar: 'الرئاسة' },
  'co-chair': { en: 'Co-chair', fr: 'Coprésidence', ar: 'الرئاسة المشتركة' },
  member: { en: 'Member', fr: 'Membre', ar: 'عضو' },
  'ex-officio': { en: 'Ex officio', fr: 'D’office', ar: 'بحكم المنصب' },
  observer: { en: 'Observer', fr: 'Observation', ar: 'مراقب' },
  alternate: { en: 'Alternate', fr: 'Suppléance', ar: 'بديل' },
})

export const words = visitor({
  records: {
    en: 'What the groups decided and wrote down',
    fr: 'Ce que les groupes ont décidé et consigné',
    ar: 'ما قررته المجموعات ودوّنته',
  },
  title: {
    en: 'Council and working groups',
    fr: 'Conseil et groupes de travail',
    ar: 'المجلس ومجموعات العمل',
  },
  nav: { en: 'Groups', fr: 'Groupes', ar: 'المجموعات' },
  lead: {
    en: 'The tables at which we decide together, and who sits there.',
    fr: 'Les tables où nous décidons ensemble, et qui y siège.',
    ar: 'الطاولات التي نقرّر حولها معًا، ومن يجلس إليها.',
  },
  seated: {
    en: '{count, plural, =0 {Nobody seated yet} one {# person} other {# people}}',
    fr: '{count, plural, =0 {Personne n’y siège encore} one {# personne} other {# personnes}}',
    ar: '{count, plural, =0 {لا أحد بعد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  },
  looking: {
    en: 'We are looking for {count, plural, one {# person} other {# people}}',
    fr: 'Nous cherchons {count, plural, one {# personne} other {# personnes}}',
    ar: 'نبحث عن {count, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  },
  lookingWhy: {
    en: 'Are you ready to speak up for newcomers here? You do not need experience.',
    fr: 'Êtes-vous prêt ou prête à parler pour les personnes nouvellement arrivées ici? Aucune expérience n’est requise.',
    ar: 'هل أنتم مستعدون للدفاع عن القادمين الجدد هنا؟ لا حاجة إلى خبرة.',
  },
  writeTo: { en: 'Write to {name}', fr: 'Écrivez à {name}', ar: 'اكتبوا إلى {name}' },
  call: { en: 'or call {phone}', fr: 'ou appelez le {phone}', ar: 'أو اتصلوا على {phone}' },
  roster: { en: 'Who sits here', fr: 'Qui y siège', ar: 'من يجلس هنا' },
  rosterAsOf: { en: 'As of {day}', fr: 'En date du {day}', ar: 'حتى {day}' },
  person: { en: 'Name', fr: 'Nom', ar: 'الاسم' },
  organisation: { en: 'For', fr: 'Au nom de', ar: 'نيابة عن' },
  themselves: { en: 'Themselves', fr: 'Soi-même', ar: 'نفسه' },
  role: { en: 'Role', fr: 'Rôle', ar: 'الدور' },
  since: { en: 'Since', fr: 'Depuis', ar: 'منذ' },
  nobody: { en: 'Nobody sits here yet.', fr: 'Personne n’y siège encore.', ar: 'لا أحد هنا بعد.' },
  none: { en: 'No groups yet', fr: 'Aucun groupe pour l’instant', ar: 'لا مجموعات بعد' },
  noneWhy: {
    en: 'The council and the working groups will stand here, with who speaks for whom.',
    fr: 'Le conseil et les groupes de travail figureront ici, avec qui parle au nom de qui.',
    ar: 'سيظهر هنا المجلس ومجموعات العمل، ومن يتحدث باسم من.',
  },
})

export const staffWords = staff({
  add: { en: 'Add a group', fr: 'Ajouter un groupe' },
  change: { en: 'Change this group', fr: 'Modifier ce groupe' },
  nameEn: { en: 'Name in English', fr: 'Nom en anglais' },
  nameFr: { en: 'Name in French', fr: 'Nom en français' },
  oneIsEnough: { en: '(one language is enough)', fr: '(une langue suffit)' },
  nameMissing: {
    en: 'Write the name in at least one language.',
    fr: 'Écrivez le nom dans au moins une langue.',
  },
  kind: { en: 'Kind of group', fr: 'Type de groupe' },
  purposeEn: { en: 'What it is for, in English', fr: 'À quoi il sert, en anglais' },
  purposeFr: { en: 'What it is for, in French', fr: 'À quoi il sert, en français' },
  vacancies: { en: 'How many people are you looking for?', fr: 'Combien de personnes cherchez-vous?' },
  vacanciesHint: {
    en: 'Shown to everyone, with how to write to you. Leave blank when you are not looking.',
    fr: 'Visible par tout le monde, avec la façon de vous écrire. Laissez vide si vous ne cherchez personne.',
  },
  vacanciesRange: { en: 'Write a whole number up to 500.', fr: 'Écrivez un nombre entier jusqu’à 500.' },
  optional: { en: '(if you like)', fr: '(facultatif)' },
  save: { en: 'Save the group', fr: 'Enregistrer le groupe' },
  saved: { en: '{name} is saved.', fr: '{name} est enregistré.' },
  seat: { en: 'Seat a person', fr: 'Attribuer un siège' },
  seatIn: { en: 'Seat a person: {group}', fr: 'Attribuer un siège : {group}' },
  who: { en: 'Who takes the seat?', fr: 'Qui prend le siège?' },
  choose: { en: 'Choose one', fr: 'Choisir' },
  forWhom: { en: 'For which organisation?', fr: 'Au nom de quel organisme?' },
  forThemselves: { en: 'None: for themselves', fr: 'Aucun : en son propre nom' },
  notListed: { en: 'Not in the list? Add first', fr: 'Absent de la liste? Ajoutez d’abord' },
  aPerson: { en: 'a person', fr: 'une personne' },
  anOrganisation: { en: 'an organisation', fr: 'un organisme' },
  sinceDay: { en: 'Since which day?', fr: 'Depuis quelle date?' },
  giveSeat: { en: 'Give the seat', fr: 'Attribuer le siège' },
  seated: { en: '{name} now sits in {group}.', fr: '{name} siège maintenant : {group}.' },
  alreadySeated: { en: 'Already sits in this group.', fr: 'Siège déjà dans ce groupe.' },
  end: { en: 'End this seat', fr: 'Terminer ce siège' },
  endOf: { en: 'End the seat of {name}', fr: 'Terminer le siège de {name}' },
  endDay: { en: 'First day without the seat', fr: 'Premier jour sans le siège' },
  endLead: { en: 'The past stays on record.', fr: 'Le passé demeure inscrit.' },
  ended: { en: 'The seat of {name} has ended.', fr: 'Le siège de {name} est terminé.' },
  alreadyEnded: { en: 'It has already ended.', fr: 'Il est déjà terminé.' },
  beforeItBegan: {
    en: 'Choose a day on or after {day}, when it began.',
    fr: 'Choisissez une date à partir du {day}, où il a commencé.',
  },
})
