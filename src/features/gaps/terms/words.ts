import { staff } from '#platform/words/messages.ts'

/** The page where staff say what the terms of other lists mean. */
export const words = staff({
  title: { en: 'What other lists call it', fr: 'Comment d’autres listes l’appellent' },
  lead: {
    en: 'Lists sort their services by words of their own. The best-known ones we know by heart. Say here which need the others mean, and the services that carry them are counted.',
    fr: 'Les listes classent leurs services avec leurs propres mots. Les plus répandus, nous les connaissons. Dites ici de quel besoin parlent les autres, et les services qui les portent seront comptés.',
  },
  caption: {
    en: '{count, plural, =0 {No term is open} one {# term} other {# terms}}, the most carried first',
    fr: '{count, plural, =0 {Aucun terme en suspens} one {# terme} other {# termes}}, les plus portés d’abord',
  },
  none: {
    en: 'No list has brought a term that nobody knows',
    fr: 'Aucune liste n’a apporté de terme inconnu',
  },
  noneWhy: {
    en: 'When a list sorts its services by words we do not know, they are shown here.',
    fr: 'Quand une liste classe ses services avec des mots que nous ne connaissons pas, ils paraissent ici.',
  },
  term: { en: 'Term', fr: 'Terme' },
  taxonomy: { en: 'From', fr: 'Source' },
  carriedBy: { en: 'Services', fr: 'Services' },
  lost: { en: 'Counted nowhere yet', fr: 'Comptés nulle part' },
  means: { en: 'It means', fr: 'Il veut dire' },
  notSaid: { en: 'Nobody has said', fr: 'Personne ne l’a dit' },
  no: { en: 'None of our needs', fr: 'Aucun de nos besoins' },
  meansOf: { en: 'What “{term}” means', fr: 'Ce que veut dire « {term} »' },
  keep: { en: 'Keep', fr: 'Garder' },
  kept: {
    en: 'Kept: the grid counts it from now on.',
    fr: 'Conservé : la grille en tient compte dès maintenant.',
  },
  choose: {
    en: 'Choose a need, or say that it is none.',
    fr: 'Choisissez un besoin, ou dites que ce n’en est pas un.',
  },
})
