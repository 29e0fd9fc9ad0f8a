import type { Sheet } from '#platform/documents/xlsx.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { staff } from '#platform/words/messages.ts'
import { speechIn } from '#platform/words/speech.ts'
import type { Plan } from '../../plan.ts'
import { headingWords as h } from './headings.ts'

const words = staff({
  title: { en: '{name}: the plan as a spreadsheet', fr: '{name} : le plan comme feuille de calcul' },
  bring: {
    en: 'Change what you like, save, and bring the file back on the plan’s page, under “Spreadsheet”. Nothing is saved before you have seen every change and said yes.',
    fr: 'Modifiez ce que vous voulez, enregistrez, puis rapportez le fichier sur la page du plan, sous « Feuille de calcul ». Rien n’est enregistré avant que vous ayez vu chaque modification et dit oui.',
  },
  may: {
    en: 'You can change titles, reasons, lead, days, where an action stands, and its goal and objective. Write what happened in the column for news.',
    fr: 'Vous pouvez modifier les titres, les raisons, le responsable, les dates, l’état d’une action, ainsi que son objectif général et son objectif. Écrivez ce qui s’est passé dans la colonne des nouvelles.',
  },
  day: {
    en: 'Write a day as 2027-04-03, or as 3 April 2027. With 03/04/2027 we will ask you which day you mean.',
    fr: 'Écrivez une date comme 2027-04-03 ou 3 avril 2027. Pour 03/04/2027, nous vous demanderons quel jour vous voulez dire.',
  },
  add: {
    en: 'A new row without an id becomes a new action, or on the other sheet a new goal or objective, if you say so when you bring the file back.',
    fr: 'Une nouvelle ligne sans id devient une nouvelle action, ou, dans l’autre feuille, un nouvel objectif général ou un nouvel objectif, si vous le confirmez en rapportant le fichier.',
  },
  remove: {
    en: 'A row you remove does not remove anything from the plan: we will ask.',
    fr: 'Supprimer une ligne ne supprime rien du plan : nous vous demanderons.',
  },
  keep: {
    en: 'Rows and columns may be put in another order, and columns added. Please leave the hidden columns as they are: they tell us which action a row is, and whether somebody else changed it meanwhile.',
    fr: 'Les lignes et les colonnes peuvent être déplacées, et des colonnes ajoutées. Laissez les colonnes masquées telles quelles : elles nous disent de quelle action il s’agit et si quelqu’un d’autre l’a modifiée entre-temps.',
  },
  adopted: {
    en: 'This plan is adopted. Its wording is changed by the council only: a changed wording becomes a proposal to amend. Days, leads and news are taken right away.',
    fr: 'Ce plan est adopté. Seul le conseil en modifie le texte : une formulation modifiée devient une proposition d’amendement. Les dates, les responsables et les nouvelles sont pris en compte tout de suite.',
  },
})

/** The sheet that says how it works, in both languages. */
export function howTo(reader: Pick<View, 'tongue' | 't'>, plan: Plan): Sheet {
  const tongues = reader.tongue === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)
  const lines = tongues.flatMap(tongue => {
    const t = speechIn(tongue)
    const rules = [words.bring, words.may, words.day, words.add, words.remove, words.keep]
    return [
      [t(words.title, { name: inTongue(plan.name, tongue).text })],
      ...rules.map(rule => [t(rule)]),
      ...(plan.state === 'adopted' ? [[t(words.adopted)]] : []),
      [''],
    ]
  })
  return { name: reader.t(h.readMeSheet), columns: [{ title: '', width: 110 }], rows: lines, prose: true }
}
