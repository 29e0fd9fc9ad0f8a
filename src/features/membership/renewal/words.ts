import { staff } from '#platform/words/messages.ts'

export const renewalWords = staff({
  title: { en: 'Renewals', fr: 'Renouvellements' },
  lead: {
    en: 'When the vision and mandate or the plan change, members are asked to agree again. Nobody agrees by staying silent.',
    fr: 'Quand la vision et le mandat ou le plan changent, on demande aux membres de donner de nouveau leur accord. Le silence ne vaut pas accord.',
  },
  todoPlan: {
    en: 'Version {edition} of the plan was adopted: ask {count, plural, one {# member} other {# members}} to renew',
    fr: 'La version {edition} du plan a été adoptée : demandez à {count, plural, one {# membre} other {# membres}} de renouveler',
  },
  todoStatement: {
    en: 'Version {version} of the vision and mandate is in force: ask {count, plural, one {# member} other {# members}} to renew',
    fr: 'La version {version} de la vision et du mandat est en vigueur : demandez à {count, plural, one {# membre} other {# membres}} de renouveler',
  },
  todoSilent: {
    en: '{count, plural, one {# member has} other {# members have}} not answered after two reminders',
    fr: '{count, plural, one {# membre n’a} other {# membres n’ont}} pas répondu après deux rappels',
  },
  todoButton: { en: 'See what changed', fr: 'Voir ce qui a changé' },
  todoSilentButton: { en: 'See who', fr: 'Voir qui' },
  summary: {
    en: '{good} of {all} members agreed to what is in force; {asked} were asked and have not answered; {due} are still to be asked.',
    fr: '{good} membres sur {all} ont appuyé ce qui est en vigueur; {asked} ont été sollicités sans réponse; {due} restent à solliciter.',
  },
  nobody: { en: 'No members to ask', fr: 'Aucun membre à solliciter' },
  nobodyWhy: {
    en: 'Once there are members, this page shows what changed since they agreed, and asks them with one button.',
    fr: 'Dès qu’il y aura des membres, cette page montrera ce qui a changé depuis leur accord et les sollicitera d’un seul bouton.',
  },
  allGood: {
    en: 'Everybody agreed to what is in force.',
    fr: 'Tout le monde a appuyé ce qui est en vigueur.',
  },
  ask: {
    en: 'Ask {count, plural, one {# member} other {# members}} by signed link',
    fr: 'Solliciter {count, plural, one {# membre} other {# membres}} par lien signé',
  },
  askSay: {
    en: 'Each gets a letter in their language. Two reminders follow, after 10 and 24 days, then it is quiet.',
    fr: 'Chaque membre reçoit un message dans sa langue. Deux rappels suivent, après 10 et 24 jours, puis plus rien.',
  },
  asked: {
    en: '{count, plural, one {# letter is} other {# letters are}} on the way.',
    fr: '{count, plural, one {# message est} other {# messages sont}} en route.',
  },
  askedSome: {
    en: '{count, plural, one {# letter is} other {# letters are}} on the way. {none, plural, one {# member has} other {# members have}} no address: they stand in the list.',
    fr: '{count, plural, one {# message est} other {# messages sont}} en route. {none, plural, one {# membre n’a} other {# membres n’ont}} pas d’adresse : voyez la liste.',
  },
  loose: {
    en: '{name} took on “{goal}” and carries no action for it',
    fr: '{name} a choisi « {goal} » et n’y mène aucune action',
  },
  looseMend: { en: 'See what they promised', fr: 'Voir leur engagement' },
  noAddress: { en: 'no e-mail address: call them', fr: 'aucune adresse courriel : téléphonez' },
  todoCall: {
    en: '{count, plural, one {# member has} other {# members have}} not agreed to what changed and have no e-mail address',
    fr: '{count, plural, one {# membre n’a} other {# membres n’ont}} pas donné leur accord et n’ont pas d’adresse courriel',
  },
  askAgain: { en: 'Write once more', fr: 'Écrire encore une fois' },
  askedOne: { en: '{name} was written to.', fr: '{name} a reçu un message.' },
  nobodyToAsk: {
    en: 'There is no e-mail address to write to. Add one to their contact first.',
    fr: 'Il n’y a pas d’adresse courriel. Ajoutez-en une à la personne-ressource.',
  },
  mostSaw: {
    en: 'Here is what is new since most of them agreed.',
    fr: 'Voici ce qui est nouveau depuis que la plupart ont donné leur appui.',
  },
  member: { en: 'Member', fr: 'Membre' },
  standing: { en: 'Standing', fr: 'Situation' },
  letters: { en: 'Letters', fr: 'Messages' },
  lettersSaid: {
    en: '{count, plural, =0 {none} one {#, on {day}} other {#, last on {day}}}',
    fr: '{count, plural, =0 {aucun} one {#, le {day}} other {#, le dernier le {day}}}',
  },
  agreedTo: { en: 'Agreed to', fr: 'A appuyé' },
  unanswered: { en: 'Without an answer ({count})', fr: 'Sans réponse ({count})' },
  toAsk: { en: 'To be asked ({count})', fr: 'À solliciter ({count})' },
  agreed: { en: 'Agreed ({count})', fr: 'D’accord ({count})' },
  endorsements: { en: 'What they agreed to', fr: 'Ce que ce membre a appuyé' },
  endorsementsNone: { en: 'Nothing is known.', fr: 'Rien n’est connu.' },
  holds: { en: 'holds today', fr: 'vaut aujourd’hui' },
  commitments: { en: 'What they took on', fr: 'Leurs engagements' },
  commitmentsNone: { en: 'No goal taken on.', fr: 'Aucun objectif choisi.' },
  listed: { en: 'Public list', fr: 'Liste publique' },
  history: { en: 'Letters and answers', fr: 'Messages et réponses' },
  asked1: { en: 'Asked to agree again: {name}', fr: 'Accord demandé de nouveau : {name}' },
  reminded: { en: 'Reminded: {name}', fr: 'Rappel : {name}' },
  record: { en: 'Enter their answer', fr: 'Inscrire leur réponse' },
  recordSay: {
    en: 'They told you on the phone or on paper. Enter only what they saw and said.',
    fr: 'Par téléphone ou sur papier. Inscrivez seulement ce que ce membre a vu et dit.',
  },
  recordButton: { en: 'Enter the answer', fr: 'Inscrire la réponse' },
  recorded: { en: 'The answer of {name} is entered.', fr: 'La réponse de {name} est inscrite.' },
  sendOwn: { en: 'Send them the link to their page', fr: 'Envoyer le lien vers leur page' },
  edition: { en: 'Version {edition} of “{plan}”', fr: 'Version {edition} de « {plan} »' },
  noEdition: { en: 'No version of a plan is known', fr: 'Aucune version d’un plan n’est connue' },
  past: { en: 'A goal of an earlier plan', fr: 'Un objectif d’un plan antérieur' },
  application: { en: 'The application they sent', fr: 'Leur demande d’adhésion' },
})
