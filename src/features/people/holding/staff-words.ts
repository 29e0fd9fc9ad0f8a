import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: 'Everything held about this person', fr: 'Tout ce que nous détenons sur cette personne' },
  titleNamed: { en: 'Everything held about {name}', fr: 'Tout ce que nous détenons sur {name}' },
  lead: {
    en: 'For somebody who asks to see it: print it or hand over the file. It is written to them. Whatever others said or noted about them is left out. That you looked stands in the record.',
    fr: 'Pour une personne qui demande à le voir : imprimez-le ou remettez le fichier. Il s’adresse à elle. Ce que d’autres ont dit ou noté à son sujet n’y est pas. Votre consultation est inscrite au registre.',
  },
  show: { en: 'Show everything', fr: 'Tout montrer' },
  sameName: {
    en: '{count, plural, one {One other person} other {# other people}} here {count, plural, one {goes} other {go}} by this name. What is marked “by name only” may be theirs: strike it out before you hand this over.',
    fr: '{count, plural, one {Une autre personne porte} other {# autres personnes portent}} ce nom ici. Ce qui est noté « par le nom seulement » peut être à {count, plural, one {elle} other {elles}} : biffez-le avant de remettre ceci.',
  },
  anothers: {
    en: 'What is marked “in another’s name” came to or from the same address under another name: strike it out, too.',
    fr: 'Ce qui est noté « au nom d’une autre personne » passe par la même adresse sous un autre nom : biffez-le aussi.',
  },
  nothing: { en: 'Nothing is held about this person.', fr: 'Rien n’est détenu sur cette personne.' },

  requests: { en: 'Asked about their information', fr: 'Demandes sur leurs renseignements' },
  requestsLead: {
    en: 'People who saw what is held about them ask here to have it erased or corrected. You decide; they are told by letter.',
    fr: 'Des personnes qui ont vu ce que nous détenons sur elles demandent ici de l’effacer ou de le corriger. Vous décidez; elles en sont avisées par lettre.',
  },
  none: { en: 'Nobody is waiting', fr: 'Personne n’attend' },
  noneWhy: {
    en: 'Everybody can ask at “What we hold about you”, at the foot of every page. What they ask then stands here and on your Today page.',
    fr: 'Tout le monde peut demander à « Ce que nous détenons sur vous », au bas de chaque page. Les demandes paraissent alors ici et sur votre page Aujourd’hui.',
  },
  wantsErasure: { en: '{name} asks to be erased', fr: '{name} demande l’effacement' },
  wantsCorrection: { en: '{name} asks for a correction', fr: '{name} demande une correction' },
  asked: { en: 'Asked', fr: 'Demandé' },
  said: { en: 'What they say', fr: 'Ce que dit la personne' },
  record: { en: 'Their record', fr: 'Sa fiche' },
  noRecord: {
    en: 'Nobody is known under this address; rooms hold something under it.',
    fr: 'Personne n’est connu à cette adresse; des sections y détiennent quelque chose.',
  },
  several: {
    en: 'More than one person is known under this address. Remove the right one on their own page, then settle this here.',
    fr: 'Plus d’une personne est connue à cette adresse. Retirez la bonne sur sa propre page, puis réglez ceci ici.',
  },
  erase: { en: 'Erase now', fr: 'Effacer maintenant' },
  eraseSure: { en: 'Yes, erase for good', fr: 'Oui, effacer pour de bon' },
  wasRemoved: { en: 'I removed them: settle this', fr: 'La personne est retirée : régler' },
  corrected: { en: 'It is corrected', fr: 'C’est corrigé' },
  notDone: { en: 'Not done', fr: 'Ne pas donner suite' },
  because: { en: 'Why not', fr: 'Pourquoi non' },
  becauseHint: { en: 'They read this in a letter.', fr: 'La personne lira ceci dans une lettre.' },
  becauseMissing: { en: 'Say why not.', fr: 'Dites pourquoi non.' },
  tickFirst: { en: 'Tick the box to say that you are sure.', fr: 'Cochez la case pour confirmer.' },
  settledDone: {
    en: 'Settled. They are told by letter.',
    fr: 'C’est réglé. La personne en est avisée par lettre.',
  },
  meanwhile: { en: 'Somebody settled this meanwhile.', fr: 'Quelqu’un a réglé ceci entre-temps.' },
  before: { en: 'Settled before', fr: 'Déjà réglées' },
  day: { en: 'Day', fr: 'Jour' },
  what: { en: 'What', fr: 'Quoi' },
  who: { en: 'By', fr: 'Par' },
  outcome: { en: 'Outcome', fr: 'Suite' },
  erasureKind: { en: 'Erasure', fr: 'Effacement' },
  correctionKind: { en: 'Correction', fr: 'Correction' },
  done: { en: 'Done', fr: 'Fait' },
  notDoneShort: { en: 'Not done: {because}', fr: 'Sans suite : {because}' },
  todo: {
    en: '{count, plural, one {Somebody asks about what we hold of them} other {# people ask about what we hold of them}}',
    fr: '{count, plural, one {Une personne demande} other {# personnes demandent}} quelque chose au sujet de ce que nous détenons sur {count, plural, one {elle} other {elles}}',
  },
  todoButton: { en: 'Answer', fr: 'Répondre' },
})
