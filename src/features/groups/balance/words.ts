import { staff } from '#platform/words/messages.ts'

export const staffWords = staff({
  balance: { en: 'Balance', fr: 'Équilibre' },
  balanceOf: { en: 'Who is at this table: {group}', fr: 'Qui est à cette table : {group}' },
  lead: {
    en: 'Those who sit there, by sector and community, beside what the terms of reference ask for. Observers and alternates are left out.',
    fr: 'Les personnes qui y siègent, par secteur et par communauté, à côté de ce que demande le mandat. L’observation et la suppléance sont exclues.',
  },
  sentence: {
    en: '{seated, plural, =0 {Nobody sits} one {# person sits} other {# people sit}} here. {missing, plural, =0 {Nothing asked for is missing.} one {One thing asked for is missing.} other {# things asked for are missing.}}',
    fr: '{seated, plural, =0 {Personne n’y siège} one {# personne y siège} other {# personnes y siègent}}. {missing, plural, =0 {Rien de ce qui est demandé ne manque.} one {Un élément demandé manque.} other {# éléments demandés manquent.}}',
  },
  noSector: {
    en: '{count, plural, one {For one person we do not know the sector.} other {For # people we do not know the sector.}}',
    fr: '{count, plural, one {Pour une personne, nous ne connaissons pas le secteur.} other {Pour # personnes, nous ne connaissons pas le secteur.}}',
  },
  noCommunity: {
    en: '{count, plural, one {One person speaks for the whole area, or has named no community.} other {# people speak for the whole area, or have named no community.}}',
    fr: '{count, plural, one {Une personne parle pour toute la région ou n’a pas nommé de communauté.} other {# personnes parlent pour toute la région ou n’ont pas nommé de communauté.}}',
  },
  noAsks: {
    en: 'The terms of reference do not say whom they want at the table, so the open seats are used instead.',
    fr: 'Le mandat ne dit pas qui doit être à la table : les sièges prévus servent de repère.',
  },
  sector: { en: 'Sector', fr: 'Secteur' },
  all: { en: 'All', fr: 'Total' },
  wholeArea: { en: 'Whole area, or not said', fr: 'Tout le territoire ou non précisé' },
  sectorUnknown: { en: 'Not said', fr: 'Non précisé' },
  ofAsked: { en: '{sit} of {asked}', fr: '{sit} sur {asked}' },
  scroll: { en: 'Sectors and communities', fr: 'Secteurs et communautés' },
  heat0: { en: 'asked for, nobody there', fr: 'demandé, personne' },
  heat2: { en: 'fewer than asked for', fr: 'moins que demandé' },
  heat4: { en: 'as many as asked for', fr: 'autant que demandé' },
  heatX: { en: 'nothing was asked', fr: 'rien n’est demandé' },
  missingTitle: { en: 'What is missing', fr: 'Ce qui manque' },
  whom: { en: 'Asked for', fr: 'Demandé' },
  there: { en: 'There', fr: 'Présents' },
  gap: { en: 'Missing', fr: 'Manque' },
  anybody: { en: 'Anybody', fr: 'Toute personne' },
})
