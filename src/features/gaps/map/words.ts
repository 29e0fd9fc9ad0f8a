import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: '{need}, on a map', fr: '{need}, sur une carte' },
  back: { en: 'The whole grid', fr: 'Toute la grille' },
  label: {
    en: 'Communities by how far {need} is met',
    fr: 'Les communautés selon la réponse à ce besoin : {need}',
  },
  sentence: {
    en: '{lacking, plural, =0 {No community lacks} one {# community lacks} other {# communities lack}} an answer, {listed, plural, =0 {none has} one {# has} other {# have}} one that is listed, and for {cannotTell, plural, =0 {none} other {#}} we cannot tell.',
    fr: '{lacking, plural, =0 {Aucune communauté ne manque} one {# communauté manque} other {# communautés manquent}} de réponse, {listed, plural, =0 {aucune n’en a} one {# en a} other {# en ont}} une de répertoriée, et pour {cannotTell, plural, =0 {aucune} other {#}}, on ne peut pas le dire.',
  },
  need: { en: 'Need', fr: 'Besoin' },
  caption: { en: 'The same as a table', fr: 'La même chose en tableau' },
  community: { en: 'Community', fr: 'Communauté' },
  answer: { en: 'What we know', fr: 'Ce que nous savons' },
  services: { en: 'Services', fr: 'Services' },
  people: { en: 'People', fr: 'Population' },
  count: { en: '{count, number}', fr: '{count, number}' },
  realMap: { en: 'Show on a real map', fr: 'Afficher sur une vraie carte' },
  km: { en: '{km} km', fr: '{km} km' },
})
