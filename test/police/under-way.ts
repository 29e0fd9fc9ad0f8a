import { partnershipAt } from '#platform/db/partnerships.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { OpenDoor } from '../open-door.ts'
import type { Visitor } from '../sign-in-desk.ts'
import { actionsIn, linksIn } from './crawl.ts'

const linkIn = async (who: Visitor, at: string, holding: RegExp): Promise<string> => {
  const found = linksIn(await (await who.open(at)).text()).find(each => holding.test(each))
  if (!found) throw new Error(`${at} leads to nothing like ${holding}`)
  return found
}

async function sent(who: Visitor, at: string, fields: Record<string, string> = {}): Promise<void> {
  const answer = await who.post(at, fields)
  if (answer.status !== 303) throw new Error(`${at}: ${answer.status}`)
}

/** A letter to what is not an address. */
async function failToReach({ installation: { database } }: OpenDoor): Promise<void> {
  const now = new Date()
  const id = (await database.onSite('read', db => partnershipAt(db, 'peterborough')))?.id ?? ''
  const letter = {
    to: { name: 'Noor', email: 'noor,harbour.example' },
    tongue: 'en',
    subject: 'Hello',
    body: 'Hello.',
  } as const
  await database.inPartnership(id, 'write', db => sendMail(db, letter, now))
}

/** Somebody without an account asks what is held about them, and that it be corrected. */
async function askForCorrection(door: OpenDoor, email: string): Promise<void> {
  const visitor = door.visitor()
  const before = door.office.delivered.length
  await sent(visitor, '/peterborough/people/held', { email })
  const { pathname } = new URL((await door.letterTo(email, before)).link)
  await sent(visitor, pathname, { kind: 'correction', said: 'My name is written with an accent.' })
}

/** Begins what neither story of the demonstration leaves under way, so that its addresses lead somewhere. */
export async function beginMore(door: OpenDoor, marguerite: Visitor, rosalind: Visitor): Promise<void> {
  await failToReach(door)
  await askForCorrection(door, 'grady@members.example')
  const draft = await linkIn(rosalind, '/east-central-saskatchewan/plan', /\/plan\/plans\/[^/]+$/)
  await sent(rosalind, `${draft}/pillars`, { titleEn: 'Arriving' })
  const first = await linkIn(rosalind, draft, /\/plan\/goals\/[^/]+$/)
  await sent(rosalind, `${first}/objectives`, { titleEn: 'Classes within an hour of home' })

  const sheets = await linkIn(marguerite, '/peterborough/plan', /\/plans\/[^/]+\/spreadsheet$/)
  const plan = sheets.replace(/\/spreadsheet$/, '')
  await sent(marguerite, `${plan}/amendment`)
  const goal = {
    kind: 'addition',
    thing: 'goal',
    titleEn: 'Health close to home',
    why: 'The survey asked for it.',
  }
  await sent(marguerite, `${plan}/amendment/proposals`, goal)

  const returned = await linkIn(marguerite, sheets, /\/spreadsheets\/[^/]+$/)
  const choice = /name="(q action:[^"]*:lead)" value="([^"]*)"/.exec(
    await (await marguerite.open(returned)).text(),
  )
  await sent(marguerite, `${returned}/taking`, { [choice?.[1] ?? '']: choice?.[2] ?? '' })

  const feed = { name: 'Regional directory', address: 'https://directory.example/hsds', rhythm: 'by-hand' }
  await sent(marguerite, '/peterborough/services/feeds', feed)
  const overlaps = linksIn(await (await marguerite.open('/peterborough/gaps/overlaps')).text())
  // Not one that providers are being asked about.
  for (const at of overlaps.filter(each => /\/overlaps\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/.test(each)))
    if ((await marguerite.post(`${at}/leaving`, { reasonEn: 'One is in the evening.' })).status === 303) break

  const figures = await (await marguerite.open('/peterborough/plan/indicators')).text()
  for (const at of new Set(linksIn(figures).filter(each => /\/indicators\/[0-9a-f-]{36}$/.test(each)))) {
    const parting = actionsIn(await (await marguerite.open(at)).text()).find(each =>
      each.endsWith('/breakdowns'),
    )
    if (!parting) continue
    // Shares are told out of how many.
    for (const groups of ['Women; 420\nMen; 380', 'Women; 420; 800\nMen; 380; 800'])
      if (
        (await marguerite.post(parting, { partedOn: '2026-06-30', partedBy: 'gender', groups })).status ===
        303
      )
        return
  }
  throw new Error('No figure of people can be broken down')
}
