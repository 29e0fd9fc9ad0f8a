import { staff } from '#platform/words/messages.ts'

/** Whom a source covers, and what it is called, wherever demand is shown. */
export const reachWords = staff({
  population: {
    en: 'Everyone who lives in {community}, whether they need this or not.',
    fr: 'Toutes les personnes qui vivent à {community}, qu’elles en aient besoin ou non.',
  },
  populationSource: {
    en: 'Population of the community, Census of 2021, as the partnership keeps it',
    fr: 'Population de la communauté, recensement de 2021, telle que le partenariat la garde',
  },
  speakers: {
    en: '{reach} In the census area {area} ({province}), which {by} picked for {community}; it may be wider. Whether they need this is not asked.',
    fr: '{reach} Dans la région de recensement {area} ({province}), que {by} a choisie pour {community}; elle peut être plus vaste. On n’y demande pas si ces personnes en ont besoin.',
  },
  anyStatus: {
    en: 'Whatever their immigration status.',
    fr: 'Quel que soit leur statut d’immigration.',
  },
  unmet: {
    en: 'People sent away by {place}, from {from} to {to}. The same person may have asked more than once; those who never asked are not in it.',
    fr: 'Des personnes que {place} n’a pas pu servir, de {from} à {to}. Une même personne peut avoir demandé plusieurs fois; celles qui n’ont jamais demandé n’y sont pas.',
  },
  searchesSource: {
    en: 'Searches of the directory that found nothing',
    fr: 'Recherches du répertoire restées sans résultat',
  },
  searches: {
    en: 'Searches from {from} to {to}, by anybody with the internet; not people, and nothing is kept of who searched.',
    fr: 'Recherches du {from} au {to}, par quiconque a Internet; ce ne sont pas des personnes, et rien n’est gardé de qui a cherché.',
  },
  estimate: { en: '{source} (estimate)', fr: '{source} (estimation)' },
  survey: {
    en: '{source} (survey, {count, plural, one {# answer} other {# answers}})',
    fr: '{source} (sondage, {count, plural, one {# réponse} other {# réponses}})',
  },
})
