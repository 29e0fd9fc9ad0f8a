import { staff, type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { MemberKind } from './member.ts'

export const kindWords: Record<MemberKind, VisitorMessage> = visitor({
  organisation: { en: 'Organisations', fr: 'Organismes', ar: 'المنظمات' },
  municipality: { en: 'Municipalities', fr: 'Municipalités', ar: 'البلديات' },
  business: { en: 'Businesses', fr: 'Entreprises', ar: 'الشركات' },
  individual: { en: 'Individuals', fr: 'Particuliers', ar: 'الأفراد' },
})

/** One of its kind. */
export const oneWords: Record<MemberKind, VisitorMessage> = visitor({
  organisation: { en: 'Organisation', fr: 'Organisme', ar: 'منظمة' },
  municipality: { en: 'Municipality', fr: 'Municipalité', ar: 'بلدية' },
  business: { en: 'Business', fr: 'Entreprise', ar: 'شركة' },
  individual: { en: 'Individual', fr: 'Particulier', ar: 'فرد' },
})

export const words = visitor({
  title: { en: 'Members', fr: 'Membres', ar: 'الأعضاء' },
  asOf: {
    en: '{count, plural, =0 {No members} one {# member} other {# members}} as of {day}.',
    fr: '{count, plural, =0 {Aucun membre} one {# membre} other {# membres}} au {day}.',
    ar: '{count, plural, =0 {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}} حتى {day}.',
  },
  statement: { en: 'What members endorse', fr: 'Ce que les membres appuient', ar: 'ما يؤيده الأعضاء' },
  vision: { en: 'Our vision', fr: 'Notre vision', ar: 'رؤيتنا' },
  mandate: { en: 'Our mandate', fr: 'Notre mandat', ar: 'مهمتنا' },
  version: {
    en: 'Version {version}, since {day}',
    fr: 'Version {version}, depuis le {day}',
    ar: 'النسخة {version}، منذ {day}',
  },
  onDay: {
    en: 'Show the list on another day',
    fr: 'Afficher la liste à une autre date',
    ar: 'عرض القائمة في يوم آخر',
  },
  day: { en: 'Day', fr: 'Date', ar: 'اليوم' },
  show: { en: 'Show that day', fr: 'Afficher cette date', ar: 'عرض ذلك اليوم' },
  today: { en: 'Show today', fr: 'Afficher aujourd’hui', ar: 'عرض اليوم الحالي' },
  notADay: {
    en: 'Choose a day up to today, like 2018-07-01. Below is the list as of today.',
    fr: 'Choisissez une date jusqu’à aujourd’hui, comme 2018-07-01. Voici la liste d’aujourd’hui.',
    ar: 'اختاروا يومًا حتى اليوم، مثل 2018-07-01. في ما يلي القائمة حتى اليوم.',
  },
  name: { en: 'Name', fr: 'Nom', ar: 'الاسم' },
  kind: { en: 'Kind', fr: 'Type', ar: 'النوع' },
  since: { en: 'Member since', fr: 'Membre depuis', ar: 'عضو منذ' },
  kindCount: { en: '{kind} ({count})', fr: '{kind} ({count})', ar: '{kind} ({count})' },
  csv: {
    en: 'Take this list with you (CSV)',
    fr: 'Emporter cette liste (CSV)',
    ar: 'تنزيل هذه القائمة (CSV)',
  },
  none: { en: 'No members on this day', fr: 'Aucun membre à cette date', ar: 'لا أعضاء في هذا اليوم' },
  noneWhy: {
    en: 'Any organisation, municipality, business or individual can join by endorsing the vision and mandate. Members have a say in what the partnership does.',
    fr: 'Tout organisme, toute municipalité, toute entreprise ou toute personne peut adhérer en appuyant la vision et le mandat. Les membres ont leur mot à dire sur ce que fait le partenariat.',
    ar: 'يمكن لأي منظمة أو بلدية أو شركة أو فرد الانضمام بتأييد الرؤية والمهمة. للأعضاء رأي في ما تقوم به الشراكة.',
  },
  join: { en: 'Become a member', fr: 'Devenir membre', ar: 'كونوا أعضاء' },
  joinHow: {
    en: 'Any organisation, municipality, business or individual can join by endorsing the vision and mandate. No account is needed.',
    fr: 'Tout organisme, toute municipalité, toute entreprise ou toute personne peut adhérer en appuyant la vision et le mandat. Aucun compte n’est nécessaire.',
    ar: 'يمكن لأي منظمة أو بلدية أو شركة أو فرد الانضمام بتأييد الرؤية والمهمة. لا حاجة إلى حساب.',
  },
})

export const staffWords = staff({
  add: { en: 'Add a member', fr: 'Ajouter un membre' },
  addLead: {
    en: 'Somebody who has endorsed the vision and mandate.',
    fr: 'Quelqu’un qui a appuyé la vision et le mandat.',
  },
  whoJoins: { en: 'Who joins?', fr: 'Qui adhère?' },
  anOrganisation: { en: 'An organisation', fr: 'Un organisme' },
  aMunicipality: { en: 'A municipality', fr: 'Une municipalité' },
  aBusiness: { en: 'A business', fr: 'Une entreprise' },
  anIndividual: { en: 'An individual', fr: 'Une personne' },
  organisation: {
    en: 'Which organisation, municipality or business?',
    fr: 'Quel organisme, quelle municipalité ou entreprise?',
  },
  person: { en: 'Which person?', fr: 'Quelle personne?' },
  signatory: { en: 'Who signed for it?', fr: 'Qui a signé?' },
  endorsedWhat: { en: 'Endorsed', fr: 'A appuyé' },
  signatoryShort: { en: 'Signed by', fr: 'Signé par' },
  choose: { en: 'Choose one', fr: 'Choisir' },
  nobody: { en: 'Not known', fr: 'Non connu' },
  forOthers: { en: '(not for an individual)', fr: '(sauf pour une personne)' },
  forIndividual: { en: '(for an individual)', fr: '(pour une personne)' },
  optional: { en: '(if you know it)', fr: '(si vous le savez)' },
  notListed: { en: 'Not in the list? Add them first:', fr: 'Absent de la liste? Ajoutez d’abord :' },
  addOrganisation: { en: 'an organisation', fr: 'un organisme' },
  addPerson: { en: 'a person', fr: 'une personne' },
  since: { en: 'Since which day?', fr: 'Depuis quelle date?' },
  whichStatement: { en: 'Which statement did they endorse?', fr: 'Quel énoncé a été appuyé?' },
  statementVersion: {
    en: 'Vision and mandate, version {version}',
    fr: 'Vision et mandat, version {version}',
  },
  save: { en: 'Make a member', fr: 'Inscrire le membre' },
  back: { en: 'Members', fr: 'Membres' },
  chooseOrganisation: { en: 'Choose who joins.', fr: 'Choisissez qui adhère.' },
  choosePerson: { en: 'Choose the person who joins.', fr: 'Choisissez la personne qui adhère.' },
  alreadyMember: {
    en: 'Already a member on that day. End that membership first, or choose a later day.',
    fr: 'Déjà membre à cette date. Terminez d’abord cette adhésion, ou choisissez une date ultérieure.',
  },
  noSuchStatement: { en: 'Choose one of the statements.', fr: 'Choisissez un des énoncés.' },
  added: { en: '{name} is now a member.', fr: '{name} est maintenant membre.' },
  endorsed: { en: 'Entered', fr: 'Inscrit' },
  byOn: { en: '{name}, {day}', fr: '{name}, le {day}' },
  ended: { en: 'Ended', fr: 'Terminée' },
  endedOn: { en: 'Member until', fr: 'Membre jusqu’au' },
  because: { en: 'Reason', fr: 'Raison' },
  end: { en: 'End this membership', fr: 'Terminer cette adhésion' },
  endLead: {
    en: 'The past stays: lists of earlier days still show this member.',
    fr: 'Le passé demeure : les listes des dates antérieures montrent encore ce membre.',
  },
  endDay: { en: 'First day it no longer holds', fr: 'Premier jour où elle ne vaut plus' },
  whyEnd: {
    en: 'Why does it end? (only staff see this)',
    fr: 'Pourquoi se termine-t-elle? (visible pour l’équipe seulement)',
  },
  endButton: { en: 'End the membership', fr: 'Terminer l’adhésion' },
  endDone: { en: 'The membership of {name} has ended.', fr: 'L’adhésion de {name} est terminée.' },
  alreadyEnded: { en: 'It has already ended.', fr: 'Elle est déjà terminée.' },
  beforeItBegan: {
    en: 'Choose a day on or after {day}, when it began.',
    fr: 'Choisissez une date à partir du {day}, où elle a commencé.',
  },
  giveReason: { en: 'Write why it ends.', fr: 'Écrivez pourquoi elle se termine.' },
  openOrganisation: { en: 'Open the organisation', fr: 'Ouvrir la fiche de l’organisme' },
  openPerson: { en: 'Open the person', fr: 'Ouvrir la fiche de la personne' },
})
