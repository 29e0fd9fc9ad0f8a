import { expect } from 'vitest'
import { needWords } from '../../src/features/gaps/need-words.ts'
import { words as gapWords, shown } from '../../src/features/gaps/words.ts'
import { staffWords as groupWords } from '../../src/features/groups/words.ts'
import { staffWords as planWords } from '../../src/features/plan/staff-words.ts'
import type { Party, Way } from './setting-up.ts'
import type { Walker } from './walker.ts'

/** What the action is called in French, as a stranger will read it. */
export const actionInFrench = 'Apporter ce qui manque là où cela manque'

export interface Missing {
  need: keyof typeof needWords
  community: string
  href: string
}

/** Opens the grid and finds a cell there: that of a need in a community, or the first where nothing is near. */
export async function findCell(
  walker: Walker,
  slug: string,
  wanted?: { need: keyof typeof needWords; community: string },
): Promise<Missing> {
  await walker.open(`/${slug}/gaps`)
  const cells = await walker.page.locator('table.heat td').evaluateAll(all =>
    all.map(cell => ({
      community: cell.getAttribute('data-label') ?? '',
      href: cell.querySelector('a')?.getAttribute('href') ?? '',
      empty: cell.querySelector('a.h0, a.h1') !== null,
    })),
  )
  const found = cells.find(({ community, href, empty }) =>
    wanted ? community === wanted.community && href.includes(`/gaps/${wanted.need}/`) : empty,
  )
  if (!found) throw new Error(`No such cell among ${cells.length}`)
  const need = found.href.split('/').at(-2) as Missing['need']
  return { need, community: found.community, href: found.href }
}

export async function openCell(walker: Walker, { need, community, href }: Missing): Promise<string> {
  await walker.open(href)
  const title = { need: walker.say(needWords[need]), community }
  expect(await walker.page.locator('h1').innerText()).toBe(walker.say(shown.placeTitle, title))
  return walker.read()
}

/** Judges the open cell to be a gap, in both languages. */
export async function confirmGap(walker: Walker): Promise<void> {
  await walker.fill({
    judgement: 'confirmed',
    noteEn: 'People drive two hours for this.',
    noteFr: 'On fait deux heures de route pour cela.',
  })
  await walker.press(gapWords.decide)
  expect(await walker.read()).toContain(walker.say(gapWords.standing))
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
    titleEn: 'Nobody has to leave town for help',
    titleFr: 'Trouver de l’aide sans quitter la ville',
  })
  await walker.press(planWords.save)
  await walker.fill({ on: '2026-01-15' })
  await walker.press(planWords.adopt)
  expect(await walker.read()).toContain(walker.say(planWords.adopted))
}

/** Adds a working group. */
export async function addGroup(walker: Walker, slug: string): Promise<void> {
  await walker.open(`/${slug}/groups/new`)
  await walker.fill({
    nameEn: 'Small Towns Table',
    nameFr: 'Table des petites villes',
    kind: 'working-group',
  })
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
    titleEn: 'Bring what is missing to where it is missing',
    titleFr: actionInFrench,
    goal: french ? 'Trouver de l’aide sans quitter la ville' : 'Nobody has to leave town for help',
    lead,
    contactName: contact.name,
    contactEmail: contact.email,
    contactTongue: way.tongue,
    group: french ? 'Table des petites villes' : 'Small Towns Table',
    toDay: '2030-06-30',
  })
  if (!(await walker.page.locator('[name="ask"]').isChecked())) await walker.fill({ ask: true })
  await walker.press(planWords.addAndAsk)
  const text = await walker.read()
  expect(text).toContain(walker.say(planWords.actionAddedAsked, { name: contact.name }))
  expect(text).toContain(lead)
}
