import { staff } from '#platform/words/messages.ts'

export const words = staff({
  startTitle: { en: 'Set up a partnership', fr: 'Créer un partenariat' },
  startWhy: {
    en: 'Seven short pages, half an hour at most. You can stop at any moment and go on later in this browser; nothing is public before you say so on the last page.',
    fr: 'Sept courtes pages, une demi-heure tout au plus. Vous pouvez arrêter à tout moment et reprendre plus tard dans ce navigateur; rien n’est public avant que vous ne le disiez à la dernière page.',
  },
  haveReady: { en: 'Good to have at hand', fr: 'À avoir sous la main' },
  ready1: {
    en: 'the partnership’s name, in English and French if it has both',
    fr: 'le nom du partenariat, en français et en anglais s’il a les deux',
  },
  ready2: {
    en: 'its vision and mandate, or start from our template',
    fr: 'sa vision et son mandat, ou partez de notre modèle',
  },
  ready3: { en: 'the towns and municipalities it serves', fr: 'les villes et municipalités qu’il sert' },
  ready4: { en: 'who hosts it and who funds it', fr: 'qui l’héberge et qui le finance' },
  begin: { en: 'Begin', fr: 'Commencer' },
  goOn: { en: 'Go on where you left off', fr: 'Reprendre où vous en étiez' },
  startOver: { en: 'Start a new one instead', fr: 'En commencer un autre' },
  progress: { en: 'Step {step} of {steps}', fr: 'Étape {step} de {steps}' },
  back: { en: 'Back', fr: 'Retour' },
  toCheck: { en: 'Back to the summary', fr: 'Retour au sommaire' },
  save: { en: 'Save and go on', fr: 'Enregistrer et continuer' },
  later: { en: 'What you saved stays here for 30 days.', fr: 'Ce que vous enregistrez reste ici 30 jours.' },
  errors: {
    en: '{count, plural, one {One thing needs your attention} other {# things need your attention}}',
    fr: '{count, plural, one {Une chose demande votre attention} other {# choses demandent votre attention}}',
  },
  template: { en: 'Fill the empty boxes from our template', fr: 'Remplir les cases vides avec notre modèle' },
  templateTaken: {
    en: 'The empty boxes now hold our template. Change whatever you like.',
    fr: 'Les cases vides contiennent maintenant notre modèle. Changez ce que vous voulez.',
  },
  noCommunities: { en: 'No community yet', fr: 'Aucune communauté pour l’instant' },
  addCommunity: { en: 'Add a community', fr: 'Ajouter une communauté' },
  addAnother: { en: 'Add another community', fr: 'Ajouter une autre communauté' },
  saveCommunity: { en: 'Save this community', fr: 'Enregistrer cette communauté' },
  change: { en: 'Change', fr: 'Modifier' },
  changeThis: { en: 'Change {what}', fr: 'Modifier : {what}' },
  remove: { en: 'Remove', fr: 'Retirer' },
  removeThis: { en: 'Remove {what}', fr: 'Retirer {what}' },
  pickArea: { en: 'Pick the census area', fr: 'Choisir la région du recensement' },
  needCommunity: { en: 'Add at least one community.', fr: 'Ajoutez au moins une communauté.' },
  needAreas: {
    en: 'Pick a census area for each community, or “None of these”.',
    fr: 'Choisissez une région du recensement pour chaque communauté, ou « Aucune de celles-ci ».',
  },
  tooMany: {
    en: 'A partnership can serve up to {max} communities.',
    fr: 'Un partenariat peut servir jusqu’à {max} communautés.',
  },
  checkTitle: { en: 'Is this right?', fr: 'Est-ce exact?' },
  checkWhy: {
    en: 'Everything can be changed later in the settings, except the address.',
    fr: 'Tout pourra être modifié plus tard dans les paramètres, sauf l’adresse.',
  },
  notYet: { en: 'Not answered yet', fr: 'Pas encore de réponse' },
  answer: { en: 'Answer', fr: 'Répondre' },
  found: { en: 'Set up the partnership and e-mail {name}', fr: 'Créer le partenariat et écrire à {name}' },
  unfinished: {
    en: '{count, plural, one {One page still needs an answer.} other {# pages still need an answer.}}',
    fr: '{count, plural, one {Il reste une page à remplir.} other {Il reste # pages à remplir.}}',
  },
  doneTitle: { en: '{name} is set up', fr: '{name} est en place' },
  wroteTo: {
    en: 'We wrote to you at {email}. Open the letter and press its button to sign in.',
    fr: 'Nous vous avons écrit à {email}. Ouvrez le message et appuyez sur son bouton pour ouvrir une session.',
  },
  outbox: {
    en: 'This installation is being tried out: letters wait in the outbox instead of going out.',
    fr: 'Cette installation est à l’essai : les messages attendent dans la boîte d’envoi au lieu de partir.',
  },
  openOutbox: { en: 'Open the outbox', fr: 'Ouvrir la boîte d’envoi' },
  seePublic: { en: 'See the public page', fr: 'Voir la page publique' },
  closedUntilFirst: {
    en: 'This installation has no partnership yet. Whoever runs it finds the address that opens the set-up where the program was started.',
    fr: 'Cette installation n’a encore aucun partenariat. La personne qui la gère trouvera l’adresse qui ouvre la création là où le programme a été démarré.',
  },
  closedTitle: { en: 'Setting up is for coordinators', fr: 'La création est réservée à la coordination' },
  closed: {
    en: 'On this installation a new partnership is set up by someone who coordinates one. Ask them, or whoever runs the installation.',
    fr: 'Sur cette installation, un partenariat est créé par quelqu’un qui en coordonne déjà un. Adressez-vous à cette personne ou à qui gère l’installation.',
  },
  home: { en: 'To the front page', fr: 'À la page d’accueil' },
  letterSubject: { en: '{partnership} is set up: come in', fr: '{partnership} est en place : entrez' },
  letterHeading: { en: 'Welcome, {name}', fr: 'Bienvenue, {name}' },
  letterSay: {
    en: '{partnership} now has its own place, and you are its coordinator. This button signs you in. It works once, for one day; after that, ask for a new one on the sign-in page.',
    fr: '{partnership} a maintenant sa place, et vous en assurez la coordination. Ce bouton ouvre votre session. Il fonctionne une fois, pendant une journée; ensuite, demandez-en un nouveau à la page d’ouverture de session.',
  },
  letterButton: { en: 'Sign in', fr: 'Ouvrir une session' },
  letterWhy: {
    en: 'You get this because this address was given when {partnership} was set up. If that was not you, do nothing.',
    fr: 'Vous recevez ce message parce que cette adresse a été donnée à la création de {partnership}. Si ce n’était pas vous, ne faites rien.',
  },
})
