import { staff } from '#platform/words/messages.ts'
import type { Direction } from './compare.ts'

export const words = staff({
  title: { en: 'What changed in the gaps', fr: 'Ce qui a changé dans les lacunes' },
  since: {
    en: 'Since {day}, when the grid of {quarter} was kept',
    fr: 'Depuis le {day}, où la grille du {quarter} a été conservée',
  },
  quarter: { en: 'quarter {number} of {year}', fr: '{number}e trimestre de {year}' },
  quarterShort: { en: 'Q{number} {year}', fr: 'T{number} {year}' },
  compareWith: { en: 'Compare with', fr: 'Comparer avec' },
  chosen: { en: 'Chosen:', fr: 'Choisi :' },
  none: { en: 'There is nothing to compare with yet', fr: 'Il n’y a encore rien à comparer' },
  noneWhy: {
    en: 'The grid is kept by itself at the start of each quarter. From the next one on, you read here what changed.',
    fr: 'La grille est conservée automatiquement au début de chaque trimestre. Dès le prochain, vous lirez ici ce qui a changé.',
  },
  same: { en: 'Nothing has changed since.', fr: 'Rien n’a changé depuis.' },
  counts: {
    en: 'Of {cells, plural, one {# cell} other {# cells}}, {changed, plural, =0 {none has} one {# has} other {# have}} changed: {better, plural, =0 {none} other {#}} for the better, {worse, plural, =0 {none} other {#}} for the worse; of {known, plural, =0 {none} other {#}} we know something now. Services went from {before} to {after}.',
    fr: 'Sur {cells, plural, one {# case} other {# cases}}, {changed, plural, =0 {aucune n’a changé} one {# a changé} other {# ont changé}} : {better, plural, =0 {aucune} other {#}} en mieux, {worse, plural, =0 {aucune} other {#}} en pire; de {known, plural, =0 {aucune} other {#}}, nous savons maintenant quelque chose. Les services sont passés de {before} à {after}.',
  },
  need: { en: 'Need', fr: 'Besoin' },
  community: { en: 'Community', fr: 'Communauté' },
  was: { en: 'Then', fr: 'Alors' },
  is: { en: 'Now', fr: 'Maintenant' },
  more: { en: 'and {count} more', fr: 'et {count} de plus' },
})

export const directionWords = staff({
  worse: { en: 'Worse', fr: 'En pire' },
  'lost-sight': { en: 'We cannot tell any more', fr: 'On ne peut plus le dire' },
  better: { en: 'Better', fr: 'En mieux' },
  'now-known': { en: 'Now we know', fr: 'Nous savons maintenant' },
  narrower: { en: 'Known more closely', fr: 'Connu de plus près' },
  wider: { en: 'Known less closely', fr: 'Connu de moins près' },
}) satisfies Record<Direction, unknown>
