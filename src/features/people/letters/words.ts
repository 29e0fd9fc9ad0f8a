import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: 'Letters', fr: 'Lettres' },
  lead: {
    en: 'What was e-mailed in the partnership’s name: what did not arrive, what is waiting, what went.',
    fr: 'Ce qui est parti par courriel au nom du partenariat : ce qui n’est pas arrivé, ce qui attend, ce qui est parti.',
  },
  undelivered: { en: 'Did not arrive', fr: 'Pas arrivées' },
  undeliveredLead: {
    en: 'Whoever these were for does not know that you wrote. Correct the address and send the letter again, or call them.',
    fr: 'Leurs destinataires ignorent que vous avez écrit. Corrigez l’adresse et renvoyez la lettre, ou téléphonez.',
  },
  none: { en: 'Every letter went', fr: 'Toutes les lettres sont parties' },
  noneWhy: {
    en: 'A letter that a mail server refuses stands here, with the reason, until somebody sends it again or sets it aside.',
    fr: 'Une lettre qu’un serveur de courriel refuse apparaît ici, avec la raison, jusqu’à ce que quelqu’un la renvoie ou la mette de côté.',
  },
  to: { en: 'To {name}', fr: 'À {name}' },
  written: { en: 'Written {day}', fr: 'Écrite le {day}' },
  said: { en: 'What the mail server said', fr: 'Ce qu’a dit le serveur de courriel' },
  address: { en: 'Send it to', fr: 'L’envoyer à' },
  nowKnown: {
    en: 'The address in people is now another: it is filled in below.',
    fr: 'L’adresse dans Personnes a changé depuis : elle est inscrite ci-dessous.',
  },
  sendAgain: { en: 'Send again', fr: 'Renvoyer' },
  setAside: { en: 'Set aside, do not send', fr: 'Mettre de côté, ne pas envoyer' },
  sentAgain: { en: 'On its way to {email}.', fr: 'En route vers {email}.' },
  wasSetAside: { en: 'Set aside. It will not be sent.', fr: 'Mise de côté. Elle ne sera pas envoyée.' },
  alreadyDone: {
    en: 'Somebody dealt with this letter a moment ago. Nothing was sent twice.',
    fr: 'Quelqu’un vient de s’occuper de cette lettre. Rien n’a été envoyé deux fois.',
  },
  openPerson: { en: 'Open {name}', fr: 'Ouvrir {name}' },
  recent: { en: 'Waiting and sent', fr: 'En attente et envoyées' },
  who: { en: 'For', fr: 'Pour' },
  subject: { en: 'Subject', fr: 'Objet' },
  when: { en: 'Written', fr: 'Écrite' },
  went: { en: 'Went', fr: 'Partie' },
  waiting: { en: 'Waiting to go', fr: 'En attente' },
  trying: {
    en: '{tries, plural, one {Tried once, will try again} other {Tried # times, will try again}}',
    fr: '{tries, plural, one {Essayée une fois, nouvel essai à venir} other {Essayée # fois, nouvel essai à venir}}',
  },
  find: { en: 'Letters to this e-mail address', fr: 'Lettres à cette adresse courriel' },
  show: { en: 'Show', fr: 'Afficher' },
  noneSent: { en: 'No letter here.', fr: 'Aucune lettre ici.' },
  latest: {
    en: '{count, plural, one {The latest letter} other {The latest # letters}}',
    fr: '{count, plural, one {La dernière lettre} other {Les # dernières lettres}}',
  },
  todo: {
    en: '{count, plural, one {A letter did not arrive} other {# letters did not arrive}}',
    fr: '{count, plural, one {Une lettre n’est pas arrivée} other {# lettres ne sont pas arrivées}}',
  },
  todoButton: { en: 'See why', fr: 'Voir pourquoi' },
})

export const whyWords = staff({
  'held-back': {
    en: 'It was waiting when this copy of the data was made, and may have gone since. Send it only if it did not.',
    fr: 'Elle attendait quand cette copie des données a été faite, et est peut-être partie depuis. Ne la renvoyez que si ce n’est pas le cas.',
  },
  'no-address': {
    en: 'This is not an e-mail address.',
    fr: 'Ce n’est pas une adresse courriel.',
  },
  'unknown-mailbox': {
    en: 'Nobody has this address: it is misspelt, or they have left.',
    fr: 'Personne n’a cette adresse : elle est mal écrite, ou la personne est partie.',
  },
  full: { en: 'Their mailbox is full.', fr: 'Sa boîte de courriel est pleine.' },
  'turned-away': {
    en: 'Their mail server turned the letter away. Call them, or ask whoever runs your mail server.',
    fr: 'Son serveur de courriel a refusé la lettre. Téléphonez, ou demandez à qui gère votre serveur de courriel.',
  },
  unreachable: {
    en: 'Their mail server could not be reached, again and again.',
    fr: 'Son serveur de courriel est resté injoignable, essai après essai.',
  },
  other: {
    en: 'The mail server gave a reason of its own, below.',
    fr: 'Le serveur de courriel a donné sa propre raison, ci-dessous.',
  },
})
