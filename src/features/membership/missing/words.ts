import { type Message, staff, visitor } from '#platform/words/messages.ts'
import type { Answer } from './approach.ts'
import type { At } from './table-grid.ts'

export const answerWords: Record<Answer | 'to-ask', Message> = staff({
  'to-ask': { en: 'To ask', fr: 'À inviter' },
  asked: { en: 'Asked', fr: 'Invité' },
  thinking: { en: 'Thinking about it', fr: 'Y réfléchit' },
  yes: { en: 'Said yes', fr: 'A dit oui' },
  'not-now': { en: 'Not now', fr: 'Pas maintenant' },
  no: { en: 'Said no', fr: 'A dit non' },
})

export const atWords: Record<At, Message> = staff({
  seat: { en: 'Sits in a group', fr: 'Siège à un groupe' },
  member: { en: 'Member, no seat', fr: 'Membre, sans siège' },
  elsewhere: { en: 'Only somebody for the whole area', fr: 'Quelqu’un pour toute la région seulement' },
  asked: { en: 'Being asked', fr: 'Invitation en cours' },
  'place-open': { en: 'A seat is kept open', fr: 'Un siège est gardé' },
  nobody: { en: 'Nobody', fr: 'Personne' },
})

export const staffWords = staff({
  title: { en: 'Who is not at the table', fr: 'Qui n’est pas à la table' },
  members: { en: 'Members', fr: 'Membres' },
  said: {
    en: '{sectors, plural, =0 {Every sector has a member or a seat.} one {# sector of {allSectors} has neither a member nor a seat.} other {# sectors of {allSectors} have neither a member nor a seat.}} {communities, plural, =0 {Every community has somebody.} one {Nobody comes from # community of {allCommunities}.} other {Nobody comes from # communities of {allCommunities}.}}',
    fr: '{sectors, plural, =0 {Chaque secteur compte un membre ou un siège.} one {# secteur sur {allSectors} n’a ni membre ni siège.} other {# secteurs sur {allSectors} n’ont ni membre ni siège.}} {communities, plural, =0 {Chaque collectivité est représentée.} one {Personne ne vient de # collectivité sur {allCommunities}.} other {Personne ne vient de # collectivités sur {allCommunities}.}}',
  },
  plan: { en: 'Plan to ask somebody', fr: 'Prévoir une invitation' },
  planFor: { en: 'Plan to ask somebody: {name}', fr: 'Prévoir une invitation : {name}' },
  grid: { en: 'The table, sector by community', fr: 'La table, secteur par collectivité' },
  gridCaption: {
    en: 'Who sits in a group or is a member on {day}. Choose an empty square to plan whom to ask.',
    fr: 'Qui siège à un groupe ou est membre au {day}. Choisissez une case vide pour prévoir une invitation.',
  },
  sector: { en: 'Sector', fr: 'Secteur' },
  wholeArea: { en: 'Whole area', fr: 'Toute la région' },
  seatsShort: {
    en: '{count, plural, one {# seat} other {# seats}}',
    fr: '{count, plural, one {# siège} other {# sièges}}',
  },
  membersShort: {
    en: '{count, plural, one {# member} other {# members}}',
    fr: '{count, plural, one {# membre} other {# membres}}',
  },
  openShort: { en: '{count} open', fr: '{count} libre(s)' },
  askedShort: { en: 'being asked', fr: 'en cours' },
  forArea: { en: 'whole area', fr: 'région' },
  none: { en: '–', fr: '–' },
  emptySectors: { en: 'Sectors with nobody', fr: 'Secteurs sans personne' },
  unseated: {
    en: 'Sectors with members and no seat',
    fr: 'Secteurs avec membres et sans siège',
  },
  emptyCommunities: { en: 'Communities with nobody', fr: 'Collectivités sans personne' },
  places: { en: 'Seats kept open', fr: 'Sièges gardés libres' },
  placeLine: {
    en: '{group}: {count, plural, one {# seat} other {# seats}} for {what}',
    fr: '{group} : {count, plural, one {# siège} other {# sièges}} pour {what}',
  },
  anybody: { en: 'anybody', fr: 'toute personne' },
  approaches: { en: 'Whom we are asking', fr: 'Qui nous invitons' },
  over: { en: 'Over', fr: 'Terminé' },
  noApproaches: { en: 'Nobody is being asked yet', fr: 'Personne n’est invité pour le moment' },
  noApproachesWhy: {
    en: 'A table fills one invitation at a time. Write down who should be asked, by whom and by when, and it comes back to you on the day.',
    fr: 'Une table se remplit une invitation à la fois. Notez qui devrait être invité, par qui et pour quand : cela vous reviendra le jour venu.',
  },
  who: { en: 'Who', fr: 'Qui' },
  stands: { en: 'Where it stands', fr: 'Où on en est' },
  asker: { en: 'Who asks', fr: 'Qui invite' },
  due: { en: 'Next', fr: 'Prochaine étape' },
  noDay: { en: 'no day set', fr: 'aucune date' },
  late: { en: 'was due {day}', fr: 'prévu le {day}, en retard' },
  newTitle: { en: 'Plan to ask somebody', fr: 'Prévoir une invitation' },
  newLead: {
    en: 'An organisation we know, or just a name: a mosque, a union, a school board somebody mentioned.',
    fr: 'Un organisme connu, ou simplement un nom : une mosquée, un syndicat, un conseil scolaire dont on a parlé.',
  },
  organisation: { en: 'An organisation we know', fr: 'Un organisme connu' },
  orName: { en: 'Or a name', fr: 'Ou un nom' },
  one: { en: '(one of the two)', fr: '(l’un des deux)' },
  optional: { en: '(if you like)', fr: '(facultatif)' },
  choose: { en: 'Choose one', fr: 'Choisir' },
  person: { en: 'Whom to speak to there', fr: 'À qui s’adresser' },
  email: { en: 'Their e-mail', fr: 'Son courriel' },
  community: { en: 'Community', fr: 'Collectivité' },
  why: { en: 'Why they are missing at the table', fr: 'Pourquoi leur place est à la table' },
  askerHint: { en: 'The person who knows them best.', fr: 'La personne qui les connaît le mieux.' },
  byWhen: { en: 'By which day?', fr: 'Pour quelle date?' },
  save: { en: 'Plan it', fr: 'Noter' },
  saved: { en: '{name} is to be asked.', fr: '{name} : invitation prévue.' },
  oneOfTwo: {
    en: 'Choose an organisation or write a name.',
    fr: 'Choisissez un organisme ou écrivez un nom.',
  },
  beingAsked: {
    en: 'They are being asked already: see “Whom we are asking”.',
    fr: 'L’invitation est déjà en cours : voir « Qui nous invitons ».',
  },
  back: { en: 'Who is not at the table', fr: 'Qui n’est pas à la table' },
  planned: { en: 'Planned', fr: 'Prévu' },
  nextStep: { en: 'Next step', fr: 'Prochaine étape' },
  steps: { en: 'What happened', fr: 'Ce qui s’est passé' },
  noSteps: { en: 'Nobody has asked them yet.', fr: 'Personne ne les a encore invités.' },
  addStep: { en: 'What came of it?', fr: 'Qu’en est-il?' },
  answer: { en: 'They', fr: 'Résultat' },
  day: { en: 'On which day?', fr: 'À quelle date?' },
  wordsSaid: { en: 'In their words', fr: 'Dans leurs mots' },
  nextOn: { en: 'Come back to it on', fr: 'Y revenir le' },
  keep: { en: 'Write it down', fr: 'Noter' },
  kept: { en: 'Written down.', fr: 'C’est noté.' },
  future: {
    en: 'Choose a day up to today. What is still to come goes under “Next step”.',
    fr: 'Choisissez une date jusqu’à aujourd’hui. Ce qui est à venir va sous « Prochaine étape ».',
  },
  nextBefore: { en: 'Choose a day after that one.', fr: 'Choisissez une date après celle-là.' },
  memberNow: { en: 'Member since {day}', fr: 'Membre depuis le {day}' },
  openOrganisation: { en: 'Calls, visits and letters', fr: 'Appels, visites et lettres' },
  invite: { en: 'Send an invitation letter', fr: 'Envoyer une lettre d’invitation' },
  inviteLead: {
    en: 'It says what the partnership is and leads to the page where they join. No account is needed.',
    fr: 'Elle dit ce qu’est le partenariat et mène à la page d’adhésion. Aucun compte n’est nécessaire.',
  },
  inviteName: { en: 'To whom', fr: 'À qui' },
  inviteTongue: { en: 'In which language', fr: 'En quelle langue' },
  inviteNote: { en: 'A sentence of your own', fr: 'Une phrase de votre part' },
  inviteButton: { en: 'Send the letter', fr: 'Envoyer la lettre' },
  invited: { en: 'The letter to {name} is on its way.', fr: 'La lettre à {name} est en route.' },
  letterSent: { en: 'Invitation letter to {to}', fr: 'Lettre d’invitation à {to}' },
  todoAsk: { en: 'Ask {name} to the table ({asker}).', fr: 'Inviter {name} à la table ({asker}).' },
  todoBack: { en: 'Come back to {name} ({asker}).', fr: 'Revenir à {name} ({asker}).' },
  todoOpen: { en: 'Open it', fr: 'Ouvrir' },
  handover: { en: 'Invitations to the table', fr: 'Invitations à la table' },
})

/** The invitation, in the recipient's language. */
export const letterWords = visitor({
  subject: {
    en: 'An invitation to join the {partnership}',
    fr: 'Une invitation à vous joindre au {partnership}',
    ar: 'دعوة للانضمام إلى {partnership}',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  invite: {
    en: 'We would like {who} at our table. The {partnership} brings together organisations, municipalities, businesses and people who want newcomers to find their place here.',
    fr: 'Nous aimerions voir {who} à notre table. Le {partnership} réunit des organismes, des municipalités, des entreprises et des personnes qui veulent que les nouveaux arrivants trouvent leur place ici.',
    ar: 'نودّ أن يكون {who} معنا على الطاولة. يجمع {partnership} منظمات وبلديات وشركات وأفرادًا يريدون أن يجد الوافدون الجدد مكانهم هنا.',
  },
  how: {
    en: 'You read our vision and mandate, choose the goals you want to work on, and sign. It takes about ten minutes; no account is needed.',
    fr: 'Vous lisez notre vision et notre mandat, choisissez les objectifs auxquels vous voulez travailler, et signez. Comptez une dizaine de minutes; aucun compte n’est nécessaire.',
    ar: 'تقرؤون رؤيتنا ومهمتنا، وتختارون الأهداف التي تودّون العمل عليها، ثم توقّعون. يستغرق ذلك نحو عشر دقائق، ولا حاجة إلى حساب.',
  },
  button: { en: 'See how to join', fr: 'Voir comment adhérer', ar: 'كيفية الانضمام' },
  why: {
    en: '{sender} of the {partnership} wrote to you. If this is not for you, you need not do anything.',
    fr: '{sender}, du {partnership}, vous a écrit. Si cela ne vous concerne pas, vous n’avez rien à faire.',
    ar: 'كتب إليكم {sender} من {partnership}. إن لم يكن هذا يعنيكم، فلا حاجة إلى فعل أي شيء.',
  },
})
