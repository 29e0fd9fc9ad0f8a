import { staff } from '#platform/words/messages.ts'

export const unfoundWords = staff({
  title: { en: 'Looked for and not found', fr: 'Cherché et non trouvé' },
  lead: {
    en: 'What people searched for in the directory without finding anything, over the last {days} days. Nobody is recorded: only what was asked, by day. Words appear once they were asked on three different days, and only words everybody uses: a name, a street or a number is never kept, and “…” stands in its place.',
    fr: 'Ce que des gens ont cherché dans le répertoire sans rien trouver, au cours des {days} derniers jours. Personne n’est enregistré : seulement la question, par jour. Les mots paraissent une fois demandés trois jours différents, et seulement les mots courants : un nom, une rue ou un numéro n’est jamais conservé, et « … » en tient lieu.',
  },
  words: { en: 'Words', fr: 'Mots' },
  kind: { en: 'Understood as', fr: 'Compris comme' },
  language: { en: 'Language', fr: 'Langue' },
  community: { en: 'Community', fr: 'Communauté' },
  times: { en: 'Times', fr: 'Fois' },
  last: { en: 'Last asked', fr: 'Dernière fois' },
  withheld: { en: 'asked on fewer than three days', fr: 'demandé moins de trois jours' },
  notUnderstood: { en: 'not understood', fr: 'non compris' },
  see: { en: 'See the gap', fr: 'Voir la lacune' },
  emptyTitle: { en: 'Nothing yet', fr: 'Rien pour l’instant' },
  emptyWhy: {
    en: 'When somebody searches and finds nothing, it is counted here. It shows what is missing, or listed under words nobody uses.',
    fr: 'Quand une recherche ne donne rien, elle est comptée ici. On voit ainsi ce qui manque, ou ce qui est inscrit sous des mots que personne n’emploie.',
  },
})
