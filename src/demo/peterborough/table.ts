import { PDFDocument, StandardFonts } from 'pdf-lib'
import {
  addApproachStep,
  keepLetter,
  membersOn,
  noteContact,
  planApproach,
  type StepFacts,
} from '#features/membership/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { changeOrganisation } from '#features/people/index.ts'
import { keepAttachment } from '#platform/files/attachments.ts'
import { before, type Cast, dayOf, granted, idOf, type Telling, within } from '../telling.ts'

interface ApproachTold {
  name?: string
  of?: string
  sector?: string
  community?: string
  person?: string
  why?: string
  asker: string
  planned: number
  /** In how many days from the telling; earlier when negative. */
  due: number
  steps?: (Omit<StepFacts, 'day' | 'nextOn'> & { ago: number; nextIn?: number })[]
}

// Whom the partnership asks is invented, and so is what they said.
const approaches: readonly ApproachTold[] = [
  {
    name: 'Kawartha Masjid and Community Hall',
    sector: 'faith',
    community: 'Peterborough',
    person: 'Imam Yusuf Karimi',
    why: 'Many families turn there first, and no faith community sits with us.',
    asker: 'Marguerite Oduya',
    planned: 40,
    due: -26,
    steps: [
      {
        answer: 'asked',
        ago: 27,
        words: 'Visited after Friday prayers; they had not heard of us.',
        nextStep: 'Send the plan in Arabic',
        nextIn: -20,
      },
      {
        answer: 'thinking',
        ago: 18,
        words: 'The board meets at the end of the month and will talk about it.',
        nextStep: 'Call after their board meeting',
        nextIn: -2,
      },
    ],
  },
  {
    name: 'Otonabee Labour Council',
    sector: 'labour',
    person: 'Wilhelmina Park',
    why: 'Newcomers at the mill ask who speaks for them.',
    asker: 'Tomas Velarde',
    planned: 12,
    due: -4,
  },
  {
    name: 'Trent Lakes Volunteer Fire Hall',
    sector: 'recreation',
    community: 'Trent Lakes',
    why: 'Nobody comes from Trent Lakes; the hall is where people meet.',
    asker: 'Walter Pym',
    planned: 5,
    due: 16,
  },
  {
    name: 'Norwood District Fair Board',
    sector: 'recreation',
    community: 'Asphodel-Norwood',
    asker: 'Irene Castellanos',
    planned: 120,
    due: -100,
    steps: [
      { answer: 'asked', ago: 101 },
      {
        answer: 'not-now',
        ago: 95,
        words: 'Not before the fair is over. Ask us again in winter.',
        nextStep: 'Ask again after the fair',
        nextIn: 45,
      },
    ],
  },
  {
    name: 'Havelock Motor Lodge',
    sector: 'business',
    community: 'Havelock-Belmont-Methuen',
    asker: 'Callum Ferreira',
    planned: 80,
    due: -70,
    steps: [{ answer: 'no', ago: 66, words: 'They close for good in spring.' }],
  },
]

const contacts = [
  {
    of: 'tenants',
    kind: 'call',
    ago: 3,
    sentence: 'Amara asks for the housing numbers by community before their meeting.',
    followIn: 0,
  },
  {
    of: 'wheels',
    kind: 'visit',
    ago: 11,
    sentence: 'Rode the Tuesday bus with Petra; the Douro stop would need eight riders a week.',
    followIn: 6,
  },
  {
    of: 'clinic',
    kind: 'e-mail',
    ago: 25,
    sentence: 'Delphine sent the list of languages spoken at the desk.',
  },
  {
    of: 'millwork',
    kind: 'meeting',
    ago: 33,
    sentence: 'Rupert would host a first-day tour for new workers if we bring an interpreter.',
  },
  { of: 'tenants', kind: 'letter', ago: 61, sentence: 'Thank-you letter for the lease-reading evening.' },
  {
    of: 'cercle',
    kind: 'call',
    ago: 74,
    sentence: 'Pascale préfère qu’on lui écrive en français; elle relira le sondage.',
  },
] as const

const letters = [
  {
    of: 'city',
    name: 'City of Peterborough letter.pdf',
    ago: 160,
    text: 'The City of Peterborough supports the work of the partnership.',
  },
  {
    of: 'selwyn',
    name: 'Selwyn council resolution.pdf',
    ago: 150,
    text: 'The Township of Selwyn endorses the plan by resolution of council.',
  },
  {
    of: 'health',
    name: 'Public Health support.pdf',
    ago: 145,
    text: 'We work with the partnership on food handler certification in Arabic.',
  },
  {
    of: 'literacy',
    name: 'Literacy network letter.pdf',
    ago: 140,
    text: 'Two Rivers Literacy Network will keep its evening classes open to all.',
  },
  { of: 'wheels', name: 'County Wheels (scan).pdf', ago: 139, text: 'Protected.', locked: true },
] as const

async function letterOf(text: string, locked: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([612, 792])
  const lines = ['To whom it may concern,', '', text, '', 'Invented for the demonstration.']
  page.drawText(lines.join('\n'), { x: 72, y: 680, size: 12, font, lineHeight: 20, maxWidth: 460 })
  // As a scanner writes a file under a password.
  if (locked)
    document.context.trailerInfo.Encrypt = document.context.register(
      document.context.obj({ Filter: 'Standard', V: 1 }),
    )
  return document.save({ useObjectStreams: false })
}

// Where each organisation belongs, as the list of sectors and the map name it.
const belongs: Record<string, { sector?: string; community?: string }> = {
  city: { community: 'Peterborough' },
  selwyn: { community: 'Selwyn' },
  northKawartha: { community: 'North Kawartha' },
  douro: { community: 'Douro-Dummer' },
  lawDesk: { sector: 'justice', community: 'Peterborough' },
  cercle: { sector: 'francophone' },
  families: { sector: 'ethnocultural', community: 'Peterborough' },
  players: { sector: 'recreation', community: 'Peterborough' },
  childCare: { sector: 'families', community: 'Cavan Monaghan' },
  library: { sector: 'library', community: 'Selwyn' },
  clinic: { community: 'Peterborough' },
  tenants: { community: 'Peterborough' },
  bakery: { sector: 'business', community: 'Peterborough' },
  millwork: { sector: 'business', community: 'Otonabee-South Monaghan' },
  greenhouses: { sector: 'business', community: 'Cavan Monaghan' },
}

/** Who is missing and being asked, what was said on the phone, and the letters a funder will want. */
export async function tellTable(telling: Telling, cast: Cast): Promise<void> {
  const { coordinator: actor, files, now } = telling
  const ago = (days: number) => before(now, days)
  const inDays = (days: number) => dayOf(new Date(now.getTime() + days * 86_400_000))
  await within(telling, async db => {
    const communities = await listCommunities(db)
    const called = (name: string | undefined) => communities.find(each => each.name === name)?.id
    for (const [key, { sector, community }] of Object.entries(belongs)) {
      const part = { ...(sector ? { sector } : {}), ...(community ? { communityId: called(community) } : {}) }
      granted(await changeOrganisation(db, actor, idOf(cast.organisations, key), part, ago(400)))
    }
    for (const { name, of, community, planned, due, steps = [], ...facts } of approaches) {
      const who = of ? { organisationId: idOf(cast.organisations, of) } : { name: name ?? '' }
      const communityId = called(community)
      const plan = { ...facts, who, communityId, dueOn: inDays(due) }
      const { id } = granted(await planApproach(db, actor, plan, ago(planned)))
      for (const { ago: days, nextIn, ...step } of steps) {
        const nextOn = nextIn === undefined ? undefined : inDays(nextIn)
        const day = dayOf(ago(days))
        granted(await addApproachStep(db, actor, id, { ...step, day, nextOn }, day, ago(days)))
      }
    }
    for (const { of, kind, ago: days, sentence, ...more } of contacts) {
      const day = dayOf(ago(days))
      const followUpOn = 'followIn' in more ? inDays(more.followIn) : undefined
      const line = { organisationId: idOf(cast.organisations, of), kind, day, sentence, followUpOn }
      granted(await noteContact(db, actor, line, day, ago(days)))
    }
    const members = await membersOn(db, dayOf(now))
    for (const { of, name, ago: days, text, ...more } of letters) {
      const organisationId = idOf(cast.organisations, of)
      const memberId = members.find(member => member.organisationId === organisationId)?.id ?? ''
      const bytes = await letterOf(text, 'locked' in more)
      const kept = granted(await keepAttachment({ db, files }, actor, { name, bytes }, ['pdf'], ago(days)))
      await keepLetter(db, actor, { memberId }, kept.id, ago(days))
    }
  })
}
