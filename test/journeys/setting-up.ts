import { expect } from 'vitest'
import { words as setUp } from '../../src/features/partnership/setup/words.ts'
import { words as team } from '../../src/features/partnership/team/words.ts'
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
