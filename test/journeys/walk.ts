import { expect } from 'vitest'
import { needWords } from '../../src/features/gaps/need-words.ts'
import { words as gapSaid, shown } from '../../src/features/gaps/words.ts'
import { staffWords as groupWords } from '../../src/features/groups/words.ts'
import { words as setUp } from '../../src/features/partnership/setup/words.ts'
import { words as team } from '../../src/features/partnership/team/words.ts'
import { staffWords as planWords } from '../../src/features/plan/staff-words.ts'
import { linkWords, reportWords } from '../../src/features/plan/words.ts'
import { words as threadWords } from '../../src/features/thread/words.ts'
import { words as signIn } from '../../src/platform/auth/words.ts'
import type { Browser } from '../browser.ts'
import type { OpenDoor } from '../open-door.ts'
import { Walker } from './walker.ts'

/** How the walk is taken: on a desk with scripts, or on a phone without. */
export interface Way {
  width: number
  script: boolean
  tongue: 'en' | 'fr'
}

export interface Party {
  slug: string
  coordinator: { name: string; email: string }
  colleague: { name: string; email: string }
  contact: { name: string; email: string }
}

/** Sets up a partnership of three towns in Manitoba, from the empty front page to its own coordinator signed in. */
export async function setUpInManitoba(
  browser: Browser,
  door: OpenDoor,
  way: Way,
  { slug, coordinator }: Party,
): Promise<Walker> {
  const walker = await Walker.at(browser, `${door.origin}/new`, way)
  await walker.press(setUp.begin)
  await walker.fill({
    nameEn: 'Red River and Prairie Immigration Partnership',
    nameFr: 'Partenariat d’immigration Rivière-Rouge et Prairie',
    slug,
  })
  await walker.press(setUp.save)
  await walker.fill({ province: 'MB', stage: 'starting', timeZone: 'America/Winnipeg' })
  await walker.press(setUp.save)
  await walker.fill({
    visionEn: 'Everyone who arrives finds a door with a light on.',
    visionFr: 'Chaque personne qui arrive trouve une porte éclairée.',
    mandateEn: 'We find what is missing, and act on it together.',
    mandateFr: 'Nous trouvons ce qui manque et agissons ensemble.',
  })
  await walker.press(setUp.save)
  for (const [name, area] of [
    ['Winnipeg', 'Winnipeg'],
    ['Brandon', 'Brandon'],
    ['Morden', '-'],
  ] as const) {
    await walker.follow(name === 'Winnipeg' ? setUp.addCommunity : setUp.addAnother)
    await walker.fill({ communityName: name, province: 'MB', known: `${name}, Manitoba` })
    await walker.press(setUp.saveCommunity)
    await walker.fill({ area })
    await walker.press(setUp.save)
  }
  await walker.press(setUp.save)
  await walker.fill({ tongues: ['en', 'fr', 'ar'], accent: '#7a2f4f' })
  await walker.press(setUp.save)
  await walker.fill({ hostNameEn: 'Two Rivers Newcomer Centre', hostNameFr: 'Centre Deux-Rivières' })
  await walker.press(setUp.save)
  await walker.fill({ yourName: coordinator.name, email: coordinator.email, tongue: way.tongue })
  await walker.press(setUp.save)
  for (const said of ['Winnipeg', 'Brandon', 'Morden', 'Two Rivers Newcomer Centre', coordinator.email])
    expect(await walker.read()).toContain(said)
  await walker.press(setUp.found, { name: coordinator.name })
  expect(await walker.read()).toContain(walker.say(setUp.wroteTo, { email: coordinator.email }))

  const { link } = await door.letterTo(coordinator.email)
  await walker.open(link)
  await walker.press(signIn.linkTitle, { name: coordinator.name })
  expect(new URL(walker.page.url()).pathname).toBe(`/${slug}/today`)
  return walker
}

/** Invites a colleague, who comes in by the letter in a browser of their own. */
export async function inviteColleague(
  browser: Browser,
  door: OpenDoor,
  way: Way,
  walker: Walker,
  { slug, colleague }: Party,
): Promise<void> {
  await walker.open(`/${slug}/team`)
  await walker.fill({ ...colleague, role: 'staff', tongue: way.tongue })
  await walker.press(team.invite)
  expect(await walker.read()).toContain(walker.say(team.notArrived))
  const { link, subject } = await door.letterTo(colleague.email)
  expect(subject).toContain(way.tongue === 'fr' ? 'vous invite' : 'invites you')
  const other = await Walker.at(browser, link, way)
  await other.press(signIn.linkTitle, { name: colleague.name })
  expect(new URL(other.page.url()).pathname).toBe(`/${slug}/today`)
  await other.close()
  await walker.open(`/${slug}/team`)
  expect(await walker.read()).not.toContain(walker.say(team.notArrived))
}

export interface Missing {
  /** In the address of the grid's cell. */
  need: keyof typeof needWords
  community: string
}

/** Opens the grid, then the cell of a need in a community. */
export async function openCell(walker: Walker, slug: string, { need, community }: Missing): Promise<void> {
  await walker.open(`/${slug}/gaps`)
  const row = walker.page.locator('tr', {
    has: walker.page.getByRole('rowheader', { name: walker.say(needWords[need]), exact: true }),
  })
  const columns = await walker.page.locator('table.heat thead th').allInnerTexts()
  const column = columns.findIndex(name => name.toLowerCase() === community.toLowerCase())
  const href = await row
    .locator('td')
    .nth(column - 1)
    .locator('a')
    .getAttribute('href')
  await walker.open(href ?? '')
  expect(await walker.page.locator('h1').innerText()).toContain(community)
}

/** Judges the open cell to be a gap, in both languages. */
export async function confirmGap(walker: Walker): Promise<void> {
  await walker.fill({
    judgement: 'confirmed',
    noteEn: 'People in Morden drive two hours for this class.',
    noteFr: 'À Morden, on fait deux heures de route pour ce cours.',
  })
  await walker.press(gapSaid.decide)
  expect(await walker.read()).toContain(walker.say(gapSaid.standing))
}

/** Writes a plan with one goal, and has it adopted. */
export async function writePlan(walker: Walker, slug: string): Promise<void> {
  await walker.open(`/${slug}/plan`)
  await walker.follow(planWords.beginPlan)
  await walker.fill({
    titleEn: 'Plan for three towns',
    titleFr: 'Plan pour trois villes',
    from: '2026',
    to: '2030',
  })
  await walker.press(planWords.save)
  await walker.fill({
    titleEn: 'Everyone can become a citizen here',
    titleFr: 'Devenir citoyen ici est possible',
  })
  await walker.press(planWords.save)
  await walker.fill({ on: '2026-01-15' })
  await walker.press(planWords.adopt)
  expect(await walker.read()).toContain(walker.say(planWords.adopted))
}

/** Adds a working group. */
export async function addGroup(walker: Walker, slug: string): Promise<void> {
  await walker.open(`/${slug}/groups/new`)
  await walker.fill({ nameEn: 'Citizenship Table', nameFr: 'Table de la citoyenneté', kind: 'working-group' })
  await walker.press(groupWords.save)
}

/** From the open cell of a confirmed gap: an action with a lead, whose contact is written to. */
export async function turnIntoAction(
  walker: Walker,
  lead: string,
  { contact }: Party,
  way: Way,
): Promise<void> {
  await walker.follow(planWords.turnInto)
  const french = way.tongue === 'fr'
  await walker.fill({
    titleEn: 'Offer citizenship preparation in Morden',
    titleFr: 'Offrir la préparation à la citoyenneté à Morden',
    goal: french ? 'Devenir citoyen ici est possible' : 'Everyone can become a citizen here',
    lead,
    contactName: contact.name,
    contactEmail: contact.email,
    contactTongue: way.tongue,
    group: french ? 'Table de la citoyenneté' : 'Citizenship Table',
    toDay: '2027-06-30',
  })
  if (!(await walker.page.locator('[name="ask"]').isChecked())) await walker.fill({ ask: true })
  await walker.press(planWords.addAndAsk)
  const text = await walker.read()
  expect(text).toContain(walker.say(planWords.actionAddedAsked, { name: contact.name }))
  expect(text).toContain(lead)
}

/** The lead's contact, on a phone and without an account, says how it goes. */
export async function reportByLink(
  browser: Browser,
  door: OpenDoor,
  way: Way,
  { contact }: Party,
  sentence: string,
) {
  const { link, subject } = await door.letterTo(contact.email)
  expect(subject).toContain('Morden')
  const lead = await Walker.at(browser, link, { ...way, width: 375 })
  await lead.fill({ said: 'on-track', sentence })
  await lead.press(linkWords.tell)
  expect(await lead.read()).toContain(
    lead.say(linkWords.youSaid, { report: lead.say(reportWords['on-track']) }),
  )
  expect(await lead.read()).toContain(sentence)
  await lead.close()
}

/** A stranger reads the front door in French and follows the thread: what was missing, what is done, what is new. */
export async function followInFrench(
  browser: Browser,
  door: OpenDoor,
  way: Way,
  slug: string,
  sentence: string,
) {
  const stranger = await Walker.at(browser, `${door.origin}/${slug}`, { ...way, tongue: 'fr' })
  expect(await stranger.read()).toContain('Chaque personne qui arrive trouve une porte éclairée.')
  await stranger.follow(threadWords.nav)
  await stranger.followTo(/Il manque à Morden|citoyenneté à Morden/)
  const missing = stranger.say(shown.missing, {
    need: stranger.say(needWords.citizenship),
    community: 'Morden',
  })
  const text = await stranger.read()
  for (const said of [
    missing,
    'À Morden, on fait deux heures de route',
    'Offrir la préparation à la citoyenneté à Morden',
    sentence,
  ])
    expect(text).toContain(said)
  expect(text.indexOf(missing)).toBeLessThan(text.indexOf('Offrir la préparation'))
  expect(text.indexOf('Offrir la préparation')).toBeLessThan(text.indexOf(sentence))

  await stranger.followTo(missing)
  expect(await stranger.read()).toContain(stranger.say(shown.whyTitle))
  await stranger.follow(shown.follow)
  await stranger.followTo('Offrir la préparation à la citoyenneté à Morden')
  expect(await stranger.read()).toContain(sentence)
  await stranger.close()
}
