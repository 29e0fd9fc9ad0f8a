import { fold } from '#platform/text.ts'

const byTongue = {
  en:
    'a an and are as at be by can do for from get have how i in is it me my need of on or our please some that the their to ' +
    'want we what where which who with you your looking find help near there am was will would like about any ' +
    'service services program programs',
  fr:
    'a au aux avec ce ces cet cette comment dans de des du elle en est et il ils j je la le les leur ma mes mon nos notre nous ' +
    'ou où par pas pour quel quelle qui sa se ses si son sont suis sur un une vos votre vous veux besoin trouver cherche aide ' +
    'chez près d l y programme programmes',
  es: 'el la los las un una de del en y o para por con mi necesito quiero donde como que busco',
  uk: 'і й та в у на з до для де як мені мій я що про або',
  ar: 'في من الى على عن مع و او انا اريد احتاج اين كيف هل هذا هذه',
}

/** Words too common to ask for, in any of the languages, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  Object.values(byTongue).flatMap(words => words.split(' ').map(fold)),
)
