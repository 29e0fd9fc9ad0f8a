import {
  decideTwins,
  lookForTwins,
  mergeTwins,
  sameGroups,
  suggestedFor,
  twinPairOf,
} from '#features/directory/index.ts'
import type { Actor } from '#platform/activity.ts'
import { type ServiceTold, tellServices } from '../services-told.ts'
import { before, type Cast, granted, said, type Telling, within } from '../telling.ts'
import { places, region } from './places.ts'

/** Written down again by somebody who did not find the first one: each said a little differently. */
const again = (listed: Date): ServiceTold[] => [
  {
    by: 'host',
    name: said('Finding your first job', 'Trouver votre premier emploi'),
    about: said(
      'One visit to write a résumé as employers here read it, and a list of who is hiring.',
      'Une visite pour rédiger un CV tel qu’on le lit ici, et une liste de qui embauche.',
    ),
    kinds: ['job-search'],
    where: 'centre',
    listed,
  },
  {
    by: 'clinic',
    name: said('First check-up for newcomers', 'Premier bilan de santé pour nouveaux arrivants'),
    about: said(
      'A nurse, an interpreter by phone, and an hour of time.',
      'Une infirmière, un interprète au téléphone et une heure.',
    ),
    kinds: ['health'],
    where: 'ashburnham',
    listed,
  },
  {
    by: 'childCare',
    name: said('After school, with homework, teens', 'Après l’école, avec les devoirs, ados'),
    about: said(
      'A room of their own until 5:30 on school days. Ages 12 to 16.',
      'Une salle à eux jusqu’à 17 h 30 les jours d’école. De 12 à 16 ans.',
    ),
    kinds: ['childcare', 'school'],
    where: 'northGate',
    listed,
  },
]

/** Three services that stand twice in the list: one made one, one told apart, one that waits for a person. */
export async function tellTwins(telling: Telling, cast: Cast): Promise<void> {
  const ago = (days: number) => before(telling.now, days)
  const tomas: Actor = { kind: 'system', name: 'Tomas Velarde' }
  const [job = '', , homework = ''] = await within(telling, db =>
    tellServices(db, telling, cast, places, region, again(ago(33))),
  )
  await lookForTwins(telling.database, telling.partnershipId, tomas, ago(6))
  await within(telling, async db => {
    // Every service had brought its own copy of the place it is given at.
    for (const { ids } of await sameGroups(db, 'locations')) {
      const [keptId = '', ...goneIds] = ids
      granted(await mergeTwins(db, tomas, { kind: 'locations', keptId, goneIds }, ago(5)))
    }
    const jobs = await twinPairOf(db, job)
    if (jobs) {
      const sameness = await suggestedFor(db, jobs.id)
      const because = 'The same desk, written down again in spring.'
      if (sameness) granted(await mergeTwins(db, tomas, { ...sameness, because }, ago(5)))
    }
    const pair = await twinPairOf(db, homework)
    if (!pair) throw new Error('Nobody would ask whether the two homework rooms are one')
    await decideTwins(
      db,
      tomas,
      pair.id,
      {
        ids: [pair.aId, pair.bId],
        decision: 'different',
        because: 'Two programs: one for ages 6 to 12, one for teens.',
      },
      ago(5),
    )
  })
}
