import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: 'Team', fr: 'Équipe' },
  why: {
    en: 'Who may do what here. Coordinators can change everything; staff do everything but settings and roles.',
    fr: 'Qui peut faire quoi ici. La coordination peut tout changer; le personnel fait tout sauf les paramètres et les rôles.',
  },
  caption: { en: 'People and their roles', fr: 'Personnes et rôles' },
  name: { en: 'Name', fr: 'Nom' },
  email: { en: 'E-mail', fr: 'Courriel' },
  role: { en: 'Role', fr: 'Rôle' },
  since: { en: 'Since', fr: 'Depuis' },
  coordinator: { en: 'Coordinator', fr: 'Coordination' },
  staff: { en: 'Staff', fr: 'Personnel' },
  chair: { en: 'Group chair', fr: 'Présidence de groupe' },
  contact: { en: 'Member contact', fr: 'Contact d’un membre' },
  coordinatorHint: {
    en: 'Everything, settings and roles included.',
    fr: 'Tout, y compris les paramètres et les rôles.',
  },
  staffHint: { en: 'Everything but settings and roles.', fr: 'Tout, sauf les paramètres et les rôles.' },
  notArrived: { en: 'Has not signed in yet', fr: 'N’a pas encore ouvert de session' },
  takeAway: { en: 'Take the role away', fr: 'Retirer le rôle' },
  tookAway: { en: '{name} no longer holds the role “{role}”.', fr: '{name} n’a plus le rôle « {role} ».' },
  gone: { en: 'That role was already taken away.', fr: 'Ce rôle avait déjà été retiré.' },
  lastCoordinator: {
    en: '{name} is the last coordinator. Give somebody else that role first, so that the partnership is never without one.',
    fr: '{name} est la dernière personne à la coordination. Donnez d’abord ce rôle à quelqu’un d’autre, pour que le partenariat n’en soit jamais privé.',
  },
  inviteTitle: { en: 'Invite a colleague', fr: 'Inviter une ou un collègue' },
  inviteWhy: {
    en: 'They get a letter with a link that signs them in; no password is needed.',
    fr: 'La personne reçoit un message avec un lien qui ouvre sa session; aucun mot de passe n’est requis.',
  },
  tongue: { en: 'Language of the letter', fr: 'Langue du message' },
  invite: { en: 'Invite and send the letter', fr: 'Inviter et envoyer le message' },
  invited: { en: 'We wrote to {name} at {email}.', fr: 'Nous avons écrit à {name}, à {email}.' },
  already: {
    en: 'Somebody with this address already holds that role.',
    fr: 'Quelqu’un ayant cette adresse a déjà ce rôle.',
  },
  errors: {
    en: '{count, plural, one {One thing needs your attention} other {# things need your attention}}',
    fr: '{count, plural, one {Une chose demande votre attention} other {# choses demandent votre attention}}',
  },
  letterSubject: {
    en: '{inviter} invites you to {partnership}',
    fr: '{inviter} vous invite à {partnership}',
  },
  letterHeading: { en: 'Come in, {name}', fr: 'Entrez, {name}' },
  letterSay: {
    en: '{inviter} asks you to join the team of {partnership}, in the role “{role}”. This button signs you in. It works once, for three days; after that, ask for a new one on the sign-in page.',
    fr: '{inviter} vous invite à faire partie de l’équipe de {partnership}, dans le rôle « {role} ». Ce bouton ouvre votre session. Il fonctionne une fois, pendant trois jours; ensuite, demandez-en un nouveau à la page d’ouverture de session.',
  },
  letterButton: { en: 'Sign in', fr: 'Ouvrir une session' },
  letterWhy: {
    en: '{inviter} of {partnership} gave us this address. If you do not know them, do nothing.',
    fr: '{inviter}, de {partnership}, nous a donné cette adresse. Si vous ne connaissez pas cette personne, ne faites rien.',
  },
})
