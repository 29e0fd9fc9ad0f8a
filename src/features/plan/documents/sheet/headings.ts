import { fold } from '#platform/text.ts'
import { staff } from '#platform/words/messages.ts'
import type { Field } from './sheet-row.ts'

/** What stands above the columns, and is recognised again in either language. */
export const headingWords = staff({
  id: { en: 'id (do not change)', fr: 'id (ne pas modifier)' },
  base: { en: 'as exported (do not change)', fr: 'tel qu’exporté (ne pas modifier)' },
  number: { en: 'No.', fr: 'Nº' },
  what: { en: 'What it is', fr: 'Ce que c’est' },
  pillar: { en: 'Pillar', fr: 'Pilier' },
  goal: { en: 'Goal', fr: 'Objectif général' },
  objective: { en: 'Objective', fr: 'Objectif' },
  actionEn: { en: 'Action in English', fr: 'Action en anglais' },
  actionFr: { en: 'Action in French', fr: 'Action en français' },
  titleEn: { en: 'Title in English', fr: 'Titre en anglais' },
  titleFr: { en: 'Title in French', fr: 'Titre en français' },
  whyEn: { en: 'Why, in English', fr: 'Pourquoi, en anglais' },
  whyFr: { en: 'Why, in French', fr: 'Pourquoi, en français' },
  sayEn: { en: 'What will be different, in English', fr: 'Ce qui changera, en anglais' },
  sayFr: { en: 'What will be different, in French', fr: 'Ce qui changera, en français' },
  lead: { en: 'Lead', fr: 'Responsable' },
  partners: { en: 'With (only to read)', fr: 'Avec (pour lecture)' },
  from: { en: 'From', fr: 'Début' },
  to: { en: 'By', fr: 'Échéance' },
  state: { en: 'Where it stands', fr: 'Où cela en est' },
  news: { en: 'News, or the reason for a new state', fr: 'Nouvelles, ou raison du nouvel état' },
  heard: { en: 'Last heard (only to read)', fr: 'Dernières nouvelles (pour lecture)' },
  goalKind: { en: 'Goal', fr: 'Objectif général' },
  objectiveKind: { en: 'Objective', fr: 'Objectif' },
  actionsSheet: { en: 'Actions', fr: 'Actions' },
  headsSheet: { en: 'Goals and objectives', fr: 'Objectifs' },
  readMeSheet: { en: 'How this works', fr: 'Mode d’emploi' },
})

export const actionColumns = {
  goal: headingWords.goal,
  objective: headingWords.objective,
  titleEn: headingWords.actionEn,
  titleFr: headingWords.actionFr,
  sayEn: headingWords.whyEn,
  sayFr: headingWords.whyFr,
  lead: headingWords.lead,
  from: headingWords.from,
  to: headingWords.to,
  state: headingWords.state,
  news: headingWords.news,
} as const satisfies Record<Field, { en: string; fr: string }>

export const headColumns = {
  titleEn: headingWords.titleEn,
  titleFr: headingWords.titleFr,
  sayEn: headingWords.sayEn,
  sayFr: headingWords.sayFr,
} as const

type Named = Field | 'id' | 'base' | 'number' | 'what' | 'pillar' | 'partners' | 'heard'

const folded = (heading: string) =>
  fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const namedBy = (columns: Record<string, { en: string; fr: string }>) =>
  new Map(
    Object.entries(columns).flatMap(([name, { en, fr }]) => [
      [folded(en), name as Named] as const,
      [folded(fr), name as Named] as const,
    ]),
  )

const { id, base, number, what, pillar, partners, heard } = headingWords
const onAction = namedBy({ ...actionColumns, id, base, number, pillar, partners, heard })
const onHead = namedBy({ ...headColumns, id, base, number, what, pillar })

/** Which column a heading names; after `|` the base column's heading carries when and of which plan it left. */
export function columnNamed(thing: 'head' | 'action', heading: string): Named | undefined {
  return (thing === 'action' ? onAction : onHead).get(folded(heading.split('|')[0] ?? ''))
}
