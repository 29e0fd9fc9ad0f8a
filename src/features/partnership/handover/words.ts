import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: 'Hand over', fr: 'Passer le relais' },
  lead: {
    en: 'Somebody is leaving. See on one page what is open and who owes what, and pass it on, so that nothing is lost.',
    fr: 'Quelqu’un s’en va. Voyez en une page ce qui est ouvert et qui doit quoi, et transmettez-le pour que rien ne se perde.',
  },
  from: { en: 'Who is leaving?', fr: 'Qui s’en va?' },
  to: { en: 'Who takes over?', fr: 'Qui prend la suite?' },
  show: { en: 'Show what is open', fr: 'Voir ce qui est ouvert' },
  alone: {
    en: 'Nobody else holds a role here yet. Invite the one who takes over first.',
    fr: 'Personne d’autre n’a encore de rôle ici. Invitez d’abord la personne qui prend la suite.',
  },
  invite: { en: 'Invite a colleague', fr: 'Inviter une ou un collègue' },
  needs: { en: 'What needs somebody today', fr: 'Ce qui demande quelqu’un aujourd’hui' },
  needsNone: { en: 'Nothing is waiting.', fr: 'Rien n’attend.' },
  inHand: { en: 'In {name}’s hands', fr: 'Entre les mains de {name}' },
  links: { en: 'Asked for and not answered', fr: 'Demandé et resté sans réponse' },
  linksWhy: {
    en: 'These people hold a link signed by {name}. It stays good; whoever opens it will see who asks now.',
    fr: 'Ces personnes ont un lien signé par {name}. Il reste valable; en l’ouvrant, elles verront qui demande maintenant.',
  },
  to_: { en: 'To', fr: 'À' },
  sent: { en: 'Sent', fr: 'Envoyé' },
  until: { en: 'Good until', fr: 'Valable jusqu’au' },
  noLinks: { en: 'No link is waiting for an answer.', fr: 'Aucun lien n’attend de réponse.' },
  contact: { en: '{name} is the person to write to.', fr: '{name} est la personne à qui écrire.' },
  contactGo: { en: 'Contact', fr: 'Personne-ressource' },
  nothing: { en: 'Nothing here is in {name}’s hands.', fr: 'Rien ici n’est entre les mains de {name}.' },
  give: { en: 'Pass it all to {name}', fr: 'Tout transmettre à {name}' },
  giveHint: {
    en: 'Links, promises and tasks get the new name. What {from} did stays recorded as theirs.',
    fr: 'Liens, promesses et tâches prennent le nouveau nom. Ce que {from} a fait reste à son nom.',
  },
  role: { en: 'Take {name}’s roles here away as well', fr: 'Retirer aussi à {name} ses rôles ici' },
  given: {
    en: '{count, plural, =0 {Nothing was left to pass on} one {# thing passed} other {# things passed}} from {from} to {to}.',
    fr: '{count, plural, =0 {Rien à transmettre} one {# élément transmis} other {# éléments transmis}} de {from} à {to}.',
  },
  choose: { en: 'Choose two different people.', fr: 'Choisissez deux personnes différentes.' },
  lastCoordinator: {
    en: 'Everything passed, but {name} is the last coordinator: give {to} that role first.',
    fr: 'Tout est transmis, mais {name} est la dernière personne à la coordination : donnez d’abord ce rôle à {to}.',
  },
})
