import {
  agreeAnew,
  apply,
  askApplicant,
  beginRound,
  commitmentsOf,
  type Involvement,
  membersOn,
  proveAddress,
} from '#features/membership/index.ts'
import { changeProfile, findProfile, listCommunities } from '#features/partnership/index.ts'
import { addOrganisation } from '#features/people/index.ts'
import { planInForce } from '#features/plan/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { before, type Cast, dayOf, granted, said, type Telling, within } from '../telling.ts'
import { founding } from './founding.ts'

// What members promise is invented, like the people who promise it.
const promises: Record<string, readonly (readonly [goal: number, contribution: TextIn])[]> = {
  library: [
    [
      3,
      said(
        'A room for conversation circles, two evenings a week',
        'Une salle pour les cercles de conversation, deux soirs par semaine',
      ),
    ],
    [
      0,
      said(
        'Library cards on the first day, in any language',
        'La carte de bibliothèque dès le premier jour, dans toutes les langues',
      ),
    ],
  ],
  literacy: [[0, said('Twelve tutors trained each fall', 'Douze tutrices et tuteurs formés chaque automne')]],
  health: [
    [
      0,
      said(
        'An interpreter at every vaccination clinic',
        'Une personne interprète à chaque clinique de vaccination',
      ),
    ],
  ],
  city: [
    [
      3,
      said(
        'Transit passes for the first three months',
        'Des laissez-passer d’autobus pour les trois premiers mois',
      ),
    ],
    [
      4,
      said(
        'A newcomer at each advisory table of the city',
        'Une personne nouvellement arrivée à chaque table consultative',
      ),
    ],
  ],
  wheels: [[3, said('Rides to classes from the county', 'Des trajets vers les cours depuis le comté')]],
  tenants: [
    [
      2,
      said('A tenant’s rights evening each season', 'Une soirée sur les droits des locataires chaque saison'),
    ],
  ],
  millwork: [[1, said('Four paid placements a year', 'Quatre stages payés par année')]],
  selwyn: [
    [
      3,
      said(
        'The township hall, free, for welcome suppers',
        'La salle du canton, sans frais, pour les soupers de bienvenue',
      ),
    ],
  ],
}

/** Everybody present signed the plan's version on paper, at a meeting of the council; staff entered it. */
async function signedTogether(db: TenantDb, telling: Telling, cast: Cast): Promise<void> {
  const then = before(telling.now, 330)
  const plan = await planInForce(db)
  const { statementVersion } = await findProfile(db)
  for (const member of await membersOn(db, dayOf(then))) {
    const name = [...cast.organisations].find(([, id]) => id === member.organisationId)?.[0] ?? ''
    const commitments = (promises[name] ?? []).flatMap(([goal, contribution]) => {
      const goalId = plan?.goals[goal]?.id
      return goalId ? [{ goalId, contribution }] : []
    })
    const involvement: Involvement = name === 'players' ? 'observer' : 'member'
    const signed = { name: member.signatory ?? cast.speakers.get(name) ?? telling.coordinator.name }
    const agreed = { statementVersion, planId: plan?.planId ?? null, edition: plan?.edition ?? null }
    granted(
      await agreeAnew(
        db,
        telling.coordinator,
        member.id,
        { ...agreed, involvement, commitments, signed, how: 'staff' },
        then,
      ),
    )
  }
}

/** The mandate says one thing more; members are asked, and half have answered. */
async function askedAgain(db: TenantDb, telling: Telling, cast: Cast): Promise<void> {
  const { coordinator, origin, now } = telling
  const { version } = await findProfile(db)
  const mandate = said(
    `${founding.mandate.en} We show the community what we heard, what we decided and what came of it.`,
    `${founding.mandate.fr} Nous montrons à la communauté ce que nous avons entendu, ce que nous avons décidé et ce qui en est résulté.`,
    `${founding.mandate.ar} ونعرض للمجتمع ما سمعناه وما قررناه وما نتج عنه.`,
  )
  granted(
    await changeProfile(
      db,
      coordinator,
      version,
      { statement: { vision: founding.vision, mandate } },
      before(now, 15),
    ),
  )
  const { asked } = await beginRound(db, coordinator, origin, before(now, 9))
  const members = await membersOn(db, dayOf(now))
  const plan = await planInForce(db)
  const { statementVersion } = await findProfile(db)
  for (const [n, memberId] of asked.entries()) {
    if (n % 2 === 1) continue
    const when = before(now, 8 - (n % 7))
    const member = members.find(({ id }) => id === memberId)
    const name = [...cast.organisations].find(([, id]) => id === member?.organisationId)?.[0] ?? ''
    const speaker = cast.speakers.get(name) ?? member?.signatory ?? 'A member'
    const actor: Actor = { kind: 'link', id: newId(), name: speaker }
    const commitments = (await commitmentsOf(db, memberId, dayOf(when))).map(({ goalId, contribution }) =>
      contribution ? { goalId, contribution } : { goalId },
    )
    const agreed = { statementVersion, planId: plan?.planId ?? null, edition: plan?.edition ?? null }
    granted(
      await agreeAnew(
        db,
        actor,
        memberId,
        {
          ...agreed,
          involvement: 'member',
          commitments,
          signed: { name: speaker },
          how: 'link',
          linkId: actor.id,
        },
        when,
      ),
    )
  }
}

/** Two who ask to join: one waits for us, one for an answer of theirs. */
async function askToJoin(db: TenantDb, telling: Telling): Promise<void> {
  const { coordinator, origin, now } = telling
  const plan = await planInForce(db)
  const { statementVersion } = await findProfile(db)
  const communities = await listCommunities(db)
  const community = (name: string) => communities.find(each => each.name === name)?.id ?? null
  const saw = { statementVersion, planId: plan?.planId ?? null, edition: plan?.edition ?? null }
  const promise = (goal: number, contribution: TextIn) => {
    const goalId = plan?.goals[goal]?.id
    return goalId ? [{ goalId, contribution }] : []
  }
  const kitchen = {
    name: said('Norwood Community Kitchen', 'Cuisine collective de Norwood'),
    phone: '705-555-0187',
  }
  await addOrganisation(
    db,
    coordinator,
    { ...kitchen, site: 'https://kitchen.norwood.example', communityId: community('Asphodel-Norwood') },
    before(now, 200),
  )
  const waiting = await apply(
    db,
    {
      ...saw,
      kind: 'organisation',
      name: { en: 'Norwood Kitchen Co-operative' },
      sector: 'social-services',
      communityId: community('Asphodel-Norwood'),
      site: 'kitchen.norwood.example',
      phone: '705-555-0187',
      address: null,
      signatoryName: 'Philomena Achike',
      signatoryTitle: 'Chair',
      email: 'philomena@kitchen.norwood.example',
      tongue: 'en',
      involvement: 'member',
      commitments: promise(3, { en: 'A shared meal for newcomer families every second Friday' }),
      listed: true,
      signatoryShown: true,
      message: 'We met Marguerite at the fall fair.',
    },
    origin,
    before(now, 3),
  )
  const philomena = { kind: 'link', id: newId(), name: 'Philomena Achike' } as const
  await proveAddress(db, philomena, waiting.id, before(now, 2))
  const asked = await apply(
    db,
    {
      ...saw,
      kind: 'business',
      name: said('Otonabee Cycle Works', 'Ateliers cyclistes Otonabee'),
      sector: 'business',
      communityId: community('Otonabee-South Monaghan'),
      site: null,
      phone: '705-555-0188',
      address: null,
      signatoryName: 'Tancrède Mbeki-Roy',
      signatoryTitle: 'Propriétaire',
      email: 'tancrede@cycleworks.example',
      tongue: 'fr',
      involvement: 'observer',
      commitments: promise(1, { fr: 'Deux apprenties ou apprentis chaque été' }),
      listed: true,
      signatoryShown: false,
      message: null,
    },
    origin,
    before(now, 11),
  )
  const tancrede = { kind: 'link', id: newId(), name: 'Tancrède Mbeki-Roy' } as const
  await proveAddress(db, tancrede, asked.id, before(now, 10))
  const question = 'Voulez-vous suivre les réunions du groupe sur l’emploi, ou celles du conseil?'
  granted(await askApplicant(db, coordinator, asked.id, question, origin, before(now, 9)))
}

/** Who joined what: commitments of a year ago, a mandate that changed, and two at the door. */
export const tellJoining = (telling: Telling, cast: Cast): Promise<void> =>
  within(telling, async db => {
    await signedTogether(db, telling, cast)
    await askedAgain(db, telling, cast)
    await askToJoin(db, telling)
  })
