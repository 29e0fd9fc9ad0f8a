import { decideOnGap, listSources, type Need, takeSnapshot, tellScope } from '#features/gaps/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { before, said, type Telling, within } from '../telling.ts'

/** The grid as it was a quarter ago, before the table had looked at its services again. */
export const keepFirstGrid = (telling: Telling): Promise<void> =>
  within(telling, async db => {
    await takeSnapshot(db, telling.coordinator, before(telling.now, 100))
  })

interface Cell {
  need: Need
  community: string
  lens?: { language?: string; time?: 'daytime' | 'evening' | 'weekend' }
  judgement: 'confirmed' | 'explained' | 'dismissed'
  note: TextIn
  days: number
}

const cells: readonly Cell[] = [
  {
    need: 'childcare',
    community: 'Peterborough',
    lens: { language: 'ar', time: 'evening' },
    judgement: 'confirmed',
    days: 6,
    note: said(
      'Parents in the evening English class take turns to stay away. Somebody who speaks Arabic, twice a week until nine, would do (from nine parents we asked; example figure).',
      'Les parents du cours d’anglais du soir s’absentent à tour de rôle. Il suffirait de quelqu’un qui parle arabe, deux fois par semaine jusqu’à 21 h (neuf parents interrogés; chiffre fictif).',
      'يتناوب أهالي صف الإنجليزية المسائي على الغياب. يكفي شخص يتحدث العربية مرتين في الأسبوع حتى التاسعة (سألنا تسعة من الأهالي؛ رقم توضيحي).',
    ),
  },
  {
    need: 'food',
    community: 'Selwyn',
    judgement: 'explained',
    days: 13,
    note: said(
      'Served by the next town’s bus: the Lakefield run stops at the food share in Peterborough on Wednesdays.',
      'L’autobus de la ville voisine les dessert : celui de Lakefield s’arrête au partage alimentaire de Peterborough le mercredi.',
    ),
  },
  {
    need: 'business',
    community: 'North Kawartha',
    judgement: 'dismissed',
    days: 13,
    note: said(
      'Nobody there has asked for it in two years, and the township helps by phone. Not a gap as we see it.',
      'Personne ne l’a demandé en deux ans, et le canton aide par téléphone. À nos yeux, ce n’est pas une lacune.',
    ),
  },
]

/** What typed listings speak for, and what the table made of three cells. */
export const tellGaps = (telling: Telling): Promise<void> =>
  within(telling, async db => {
    const communities = await listCommunities(db)
    const idOf = (name: string) => communities.find(each => each.name === name)?.id ?? ''
    const here = (await listSources(db)).find(({ name }) =>
      inTongue(name, 'en').text.startsWith('Typed here'),
    )
    const told = {
      kinds: ['childcare', 'food'],
      provinces: ['ON'],
      communities: ['Peterborough', 'Selwyn'].map(idOf).filter(Boolean),
      asOf: undefined,
      because: 'The children’s table and the food network went through it with us, place by place.',
    } as const
    if (here) await tellScope(db, telling.coordinator, here.id, told, before(telling.now, 15))
    for (const { community, days, ...decision } of cells) {
      const decided = await decideOnGap(
        db,
        telling.coordinator,
        { ...decision, communityId: idOf(community) },
        before(telling.now, days),
      )
      if (!decided.ok) throw new Error(`${decision.need} in ${community}: ${decided.why}`)
    }
  })
