import { addPlace, fillPlace, openCall, rosterOn, writeCall } from '#features/groups/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { addDays } from '#platform/time.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling, within } from '../telling.ts'

/** The first Advisory Council looks for people from communities throughout East Central Saskatchewan. */
export async function tellCouncil(telling: Telling, cast: Cast): Promise<void> {
  const { coordinator: actor, now } = telling
  await within(telling, async db => {
    const groupId = idOf(cast.groups, 'council')
    const opened = before(now, 20)
    const anybody = granted(await addPlace(db, actor, groupId, { role: 'member', seats: 5 }, opened))
    for (const { id } of await rosterOn(db, groupId, dayOf(now)))
      granted(await fillPlace(db, actor, id, anybody.id, opened))
    const wanted = new Map([[anybody.id, 1]])
    for (const { id } of (await listCommunities(db)).slice(0, 8)) {
      const facts = { role: 'member', communityId: id, seats: 1 } as const
      wanted.set(granted(await addPlace(db, actor, groupId, facts, opened)).id, 1)
    }
    const call = granted(
      await writeCall(
        db,
        actor,
        groupId,
        {
          title: said(
            'Volunteer as a member of the LIP Advisory Council',
            'Devenez membre bénévole du conseil consultatif du PLI',
            'تطوعوا كأعضاء في المجلس الاستشاري لشراكة الهجرة المحلية',
          ),
          asks: said(
            'We are looking for members from communities throughout East Central Saskatchewan. Are you ready to advocate for newcomers and help create welcoming and inclusive communities? All partners will have a voice.',
            'Nous cherchons des membres dans toutes les communautés du Centre-Est de la Saskatchewan. Êtes-vous prêt ou prête à défendre la cause des personnes nouvellement arrivées et à aider à créer des communautés accueillantes et inclusives? Chaque partenaire aura une voix.',
            'نبحث عن أعضاء من بلدات شرق وسط ساسكاتشوان كلها. هل أنتم مستعدون للدفاع عن القادمين الجدد والمساعدة في بناء مجتمعات مرحّبة وشاملة؟ سيكون لكل شريك صوت.',
          ),
          closesOn: addDays(dayOf(now), 30),
          termMonths: 24,
          wanted,
        },
        dayOf(opened),
        opened,
      ),
    )
    await openCall(db, actor, call.id, dayOf(opened), opened)
  })
}
