import {
  castVote,
  closeVote,
  decisionFromVote,
  openVote,
  rosterOn,
  votersOf,
} from '#features/groups/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling } from '../telling.ts'
import { paperOf } from './under-way.ts'

export async function tellVotes(db: TenantDb, telling: Telling, cast: Cast): Promise<void> {
  const { coordinator: actor, origin } = telling
  const opened = before(telling.now, 26)
  const closesAt = before(telling.now, 19)
  const belonging = idOf(cast.groups, 'belonging')
  const closed = granted(
    await openVote(
      db,
      actor,
      {
        groupId: belonging,
        question: said(
          'Hold the welcome walk on the last Saturday of May',
          'Tenir la marche d’accueil le dernier samedi de mai',
        ),
        explanation: said(
          'The park is free that day, and school is not out yet.',
          'Le parc est libre ce jour-là, et l’école n’est pas finie.',
        ),
        kind: 'consent',
        secret: false,
        changeable: true,
        closesAt,
      },
      { origin },
      opened,
    ),
  )
  for (const voter of await votersOf(db, closed.id))
    granted(
      await castVote(
        db,
        { kind: 'system', name: voter.name ?? '' },
        voter,
        { answer: 'consent' },
        before(telling.now, 22),
      ),
    )
  granted(await closeVote(db, actor, closed.id, closesAt))
  granted(await decisionFromVote(db, actor, closed.id, closesAt))
  const text = 'Three places, how many they hold, and whether a wheelchair gets in. Invented.'
  const paper = await paperOf(db, telling, { name: 'three-places.pdf', text }, before(telling.now, 2))
  const open = granted(
    await openVote(
      db,
      actor,
      {
        groupId: belonging,
        question: said('Where should the next story evening be?', 'Où tenir la prochaine soirée de récits?'),
        kind: 'ranked',
        options: [
          said('Lakefield library', 'Bibliothèque de Lakefield'),
          said('The mill canteen', 'La cantine de l’usine'),
          said('The bakery after hours', 'La boulangerie après la fermeture'),
        ],
        secret: false,
        changeable: true,
        closesAt: new Date(telling.now.getTime() + 5 * 86_400_000),
        papers: [paper],
      },
      { origin },
      before(telling.now, 2),
    ),
  )
  const [first] = await votersOf(db, open.id)
  if (first) {
    const seated = await rosterOn(db, belonging, dayOf(telling.now))
    const name = seated.find(({ personId }) => personId === first.personId)?.person ?? ''
    await castVote(
      db,
      { kind: 'system', name },
      first,
      { answer: 'abstain', reason: 'I am away that month' },
      before(telling.now, 1),
    )
  }
}
