import { type Message, staff } from '#platform/words/messages.ts'
import type { How, Standing } from '../standing.ts'
import type { EventKind } from './application.ts'
import type { Likeness } from './matching.ts'

export const likenessWords: Record<Likeness, Message> = staff({
  'same-name': { en: 'same name', fr: 'même nom' },
  'like-name': { en: 'a similar name', fr: 'un nom semblable' },
  site: { en: 'same website', fr: 'même site Web' },
  phone: { en: 'same phone number', fr: 'même numéro de téléphone' },
  email: { en: 'same e-mail address', fr: 'même adresse courriel' },
  'email-domain': { en: 'an address at the same domain', fr: 'une adresse du même domaine' },
  community: { en: 'same community', fr: 'même communauté' },
})

export const eventWords: Record<EventKind | 'sent', Message> = staff({
  sent: { en: '{name} sent the application', fr: '{name} a envoyé la demande' },
  proven: { en: '{name} confirmed the address', fr: '{name} a confirmé l’adresse' },
  asked: { en: '{name} asked', fr: '{name} a demandé' },
  answered: { en: '{name} answered', fr: '{name} a répondu' },
  approved: { en: '{name} approved it', fr: '{name} l’a acceptée' },
  declined: { en: '{name} declined it', fr: '{name} l’a refusée' },
  withdrawn: { en: '{name} took it back', fr: '{name} l’a retirée' },
})

export const howWords: Record<How, Message> = staff({
  joined: { en: 'on joining', fr: 'à l’adhésion' },
  link: { en: 'by signed link', fr: 'par lien signé' },
  staff: { en: 'entered by staff', fr: 'inscrit par l’équipe' },
  import: { en: 'from a list', fr: 'd’une liste' },
})

export const standingWords: Record<Standing['is'], Message> = staff({
  good: { en: 'Agreed to what is in force', fr: 'A appuyé ce qui est en vigueur' },
  asked: { en: 'Asked, no answer yet', fr: 'Sollicité, sans réponse' },
  due: { en: 'To be asked', fr: 'À solliciter' },
})

export const reviewWords = staff({
  title: { en: 'Applications to join', fr: 'Demandes d’adhésion' },
  lead: {
    en: 'Everyone here has confirmed their e-mail address. You see an application only after that.',
    fr: 'Chaque personne ici a confirmé son adresse courriel. Vous ne voyez une demande qu’ensuite.',
  },
  none: { en: 'No applications yet', fr: 'Aucune demande pour l’instant' },
  noneWhy: {
    en: 'Anybody can ask to join on the public page; you decide. Share its address with those you would like at the table.',
    fr: 'Toute personne peut demander à adhérer sur la page publique; vous décidez. Partagez-en l’adresse avec qui vous aimeriez voir à la table.',
  },
  openJoin: { en: 'Open the page for joining', fr: 'Ouvrir la page d’adhésion' },
  open: { en: 'To decide ({count})', fr: 'À décider ({count})' },
  decidedList: { en: 'Decided ({count})', fr: 'Décidées ({count})' },
  applicant: { en: 'Who', fr: 'Qui' },
  state: { en: 'State', fr: 'État' },
  sent: { en: 'Sent', fr: 'Envoyée' },
  back: { en: 'Applications to join', fr: 'Demandes d’adhésion' },
  endorsed: { en: 'Endorses', fr: 'Appuie' },
  endorsedWhat: {
    en: 'Vision and mandate, version {version}{edition, plural, =0 {} other {; the plan, version #}}',
    fr: 'Vision et mandat, version {version}{edition, plural, =0 {} other {; le plan, version #}}',
  },
  older: {
    en: 'Something newer is in force since. Approved as it stands, they will be asked to renew.',
    fr: 'Une version plus récente est en vigueur depuis. Acceptée telle quelle, il faudra demander un renouvellement.',
  },
  listing: { en: 'Public list', fr: 'Liste publique' },
  field: { en: 'Field', fr: 'Domaine' },
  community: { en: 'Community', fr: 'Communauté' },
  signs: { en: 'Signed by', fr: 'Signé par' },
  email: { en: 'E-mail', fr: 'Courriel' },
  involvement: { en: 'Involvement', fr: 'Participation' },
  message: { en: 'Message', fr: 'Message' },
  takesOn: { en: 'What they take on', fr: 'Leurs engagements' },
  letters: { en: 'Letters of support', fr: 'Lettres d’appui' },
  noLetters: { en: 'None yet.', fr: 'Aucune pour l’instant.' },
  history: { en: 'History', fr: 'Historique' },
  matches: { en: 'Do we know them?', fr: 'Les connaissons-nous?' },
  matchesWhy: {
    en: 'Nothing is joined by itself: look, then choose below.',
    fr: 'Rien ne se fait tout seul : regardez, puis choisissez ci-dessous.',
  },
  noMatches: {
    en: 'Nobody here has this name, site, phone number or address.',
    fr: 'Personne ici n’a ce nom, ce site, ce numéro ni cette adresse.',
  },
  because: { en: 'Why', fr: 'Pourquoi' },
  sameTwice: {
    en: 'There is another open application that looks the same:',
    fr: 'Une autre demande ouverte semble être la même :',
  },
  approveTitle: { en: 'Approve', fr: 'Accepter' },
  asWhom: { en: 'Make a member of', fr: 'Inscrire comme membre' },
  asNew: { en: 'Somebody new: {name}', fr: 'Nouvelle fiche : {name}' },
  asKnown: { en: '{name}, known here', fr: '{name}, déjà connu ici' },
  otherKnown: { en: 'Another organisation known here', fr: 'Un autre organisme connu ici' },
  choose: { en: 'None of these', fr: 'Aucun' },
  since: { en: 'Member from which day?', fr: 'Membre à partir de quelle date?' },
  say: { en: 'A line of yours in the welcome letter', fr: 'Un mot de vous dans la lettre de bienvenue' },
  ifYouLike: { en: '(if you like)', fr: '(facultatif)' },
  approve: { en: 'Approve and welcome {name}', fr: 'Accepter et accueillir {name}' },
  approved: {
    en: '{name} is now a member, and was written to.',
    fr: '{name} est maintenant membre et a reçu un message.',
  },
  askTitle: { en: 'Ask a question', fr: 'Poser une question' },
  question: { en: 'Your question to {name}', fr: 'Votre question à {name}' },
  questionHint: {
    en: 'It goes by e-mail, with a link to answer on.',
    fr: 'Elle part par courriel, avec un lien pour répondre.',
  },
  ask: { en: 'Ask {name}', fr: 'Demander à {name}' },
  asked: { en: '{name} was asked.', fr: 'La question a été envoyée à {name}.' },
  declineTitle: { en: 'Decline', fr: 'Refuser' },
  reason: { en: 'Reason, as {name} will read it', fr: 'Raison, telle que {name} la lira' },
  reasonHint: {
    en: 'The letter thanks them, gives your reason word for word, and leaves the door open.',
    fr: 'Le message remercie, donne votre raison mot pour mot et laisse la porte ouverte.',
  },
  decline: { en: 'Decline and write to {name}', fr: 'Refuser et écrire à {name}' },
  declined: { en: '{name} was written to.', fr: '{name} a reçu un message.' },
  alreadyDecided: {
    en: '{what} on {when}. What you pressed was not done.',
    fr: '{what}, {when}. Votre action n’a pas été faite.',
  },
  alreadyMember: {
    en: 'They are a member on that day already. Open their page, or choose another day.',
    fr: 'Déjà membre à cette date. Ouvrez leur fiche ou choisissez une autre date.',
  },
  openMember: { en: 'Open the member', fr: 'Ouvrir la fiche du membre' },
  todo: { en: '{name} asks to join', fr: '{name} demande à adhérer' },
  todoMore: { en: 'They wait for your answer.', fr: 'Votre réponse est attendue.' },
  todoAnswered: {
    en: '{name} answered your question about joining',
    fr: '{name} a répondu à votre question sur l’adhésion',
  },
  todoSilent: {
    en: '{name} has not answered your question about joining',
    fr: '{name} n’a pas répondu à votre question sur l’adhésion',
  },
  look: { en: 'Read and decide', fr: 'Lire et décider' },
})
