import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: '{need}, on a map', fr: '{need}, sur une carte' },
  back: { en: 'The whole grid', fr: 'Toute la grille' },
  label: {
    en: 'Communities by how far {need} is met',
    fr: 'Les communautés selon la réponse à ce besoin : {need}',
  },
  sentence: {
    en: '{lacking, plural, =0 {In no community is it out of reach} one {In # community it is out of reach} other {In # communities it is out of reach}}; {listed, plural, =0 {none has a service listed near} one {# has a service listed near} other {# have a service listed near}}{cannotTell, plural, =0 {} one {, and for # we cannot tell yet} other {, and for # we cannot tell yet}}.',
    fr: '{lacking, plural, =0 {Hors de portée dans aucune communauté} one {Hors de portée dans # communauté} other {Hors de portée dans # communautés}}; {listed, plural, =0 {aucune n’a de service répertorié à proximité} one {# a un service répertorié à proximité} other {# ont un service répertorié à proximité}}{cannotTell, plural, =0 {} one {, et pour #, on ne peut pas encore le dire} other {, et pour #, on ne peut pas encore le dire}}.',
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
