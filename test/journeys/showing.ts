import { expect } from 'vitest'
import { needWords } from '../../src/features/gaps/need-words.ts'
import { shown } from '../../src/features/gaps/words.ts'
import { linkWords } from '../../src/features/plan/link-words.ts'
import { reportWords } from '../../src/features/plan/words.ts'
import { words as threadWords } from '../../src/features/thread/words.ts'
import type { Browser } from '../browser.ts'
import type { OpenDoor } from '../open-door.ts'
import { actionInFrench, type Missing } from './deciding.ts'
import type { Party, Way } from './setting-up.ts'
import { Walker } from './walker.ts'

/** The lead's contact, on a phone and without an account, says how it goes. */
export async function reportByLink(
  browser: Browser,
  door: OpenDoor,
  way: Way,
  { contact }: Party,
  sentence: string,
) {
  const { link, subject } = await door.letterTo(contact.email)
  expect(subject).toMatch(/missing|manque/)
  const lead = await Walker.at(browser, link, { ...way, width: 375 })
  await lead.fill({ said: 'on-track', sentence })
  await lead.press(linkWords.tell)
  expect(new URL(lead.page.url()).pathname).toMatch(/\/done$/)
  const thanks = await lead.read()
  for (const said of [lead.say(reportWords['on-track']), sentence]) expect(thanks).toContain(said)
  await lead.close()
}

/** A stranger reads the front door in French and follows the thread: what was missing, what is done, what is new. */
export async function followInFrench(
  browser: Browser,
  door: OpenDoor,
  way: Way,
  { slug }: Party,
  gap: Missing,
  sentence: string,
) {
  const stranger = await Walker.at(browser, `${door.origin}/${slug}`, { ...way, tongue: 'fr' })
  expect(await stranger.read()).toContain('Chaque personne qui arrive trouve une porte éclairée.')
  await stranger.follow(threadWords.nav)
  const need = stranger.say(needWords[gap.need])
  const missing = stranger.say(shown.missing, { need, community: gap.community })
  const listed = await stranger.read()
  for (const said of [missing, actionInFrench, sentence]) expect(listed).toContain(said)
  await stranger.follow(threadWords.followThis)
  const text = await stranger.read()
  for (const said of [missing, 'On fait deux heures de route', actionInFrench, sentence])
    expect(text).toContain(said)
  expect(text.indexOf(missing)).toBeLessThan(text.indexOf(actionInFrench))
  expect(text.indexOf(actionInFrench)).toBeLessThan(text.indexOf(sentence))

  await stranger.followTo(missing)
  expect(await stranger.read()).toContain(stranger.say(shown.whyTitle))
  await stranger.follow(shown.follow)
  await stranger.followTo(actionInFrench)
  expect(await stranger.read()).toContain(sentence)
  await stranger.close()
}
