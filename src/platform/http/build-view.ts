import { getCookie } from 'hono/cookie'
import type { HeldRole } from '../auth/roles.ts'
import type { Partnership } from '../db/partnerships.ts'
import { newId } from '../id.ts'
import { directionOf, tongueNames } from '../text.ts'
import { staff } from '../words/messages.ts'
import { speechIn } from '../words/speech.ts'
import type { AppContext } from './env.ts'
import type { Step } from './feature.ts'
import { chooseTongue, isWorkedIn, spoken } from './language.ts'
import type { Account, View } from './view.ts'

const steps = staff({
  today: { en: 'Today', fr: 'Aujourd’hui' },
  listen: { en: 'Listen and see', fr: 'Écouter et voir' },
  plan: { en: 'Plan', fr: 'Plan' },
  people: { en: 'People', fr: 'Personnes' },
  programs: { en: 'Programs', fr: 'Programmes' },
  tell: { en: 'Tell', fr: 'Raconter' },
})

export interface Reader {
  account?: Account | undefined
  roles?: readonly HeldRole[]
}

/** The same page as those who work here read it: whole in English where their language is not one of ours. */
export function inWorkingTongue(view: View): View {
  const tongues = view.tongues.filter(({ tongue }) => isWorkedIn(tongue))
  if (isWorkedIn(view.tongue)) return { ...view, tongues }
  const tongue = 'en'
  return { ...view, tongues, tongue, dir: directionOf(tongue), t: speechIn(tongue) }
}

/** Gathers what a page is given, from the request, the partnership it is in, and who reads. */
export function buildView(c: AppContext, partnership?: Partnership, reader: Reader = {}): View {
  const [house, now] = [c.get('house'), c.get('now')]
  const tongue = chooseTongue(c)
  const t = speechIn(tongue)
  const url = new URL(c.req.url)
  const held = new Set(reader.roles?.map(({ role }) => role))
  const can = (permission: string) => {
    const roles = house.permissions.get(permission)
    if (!roles) throw new Error(`No room declares the permission ${permission}`)
    return roles.some(role => held.has(role))
  }
  const root = partnership ? `/${partnership.slug}` : ''
  const linkTo = (path: string, label: string) => {
    const href = path === '' ? root || '/' : `${root}/${path}`
    const current =
      path === '' ? url.pathname === href : url.pathname === href || url.pathname.startsWith(`${href}/`)
    return { label, href, current }
  }
  const entries = partnership ? house.features.flatMap(feature => feature.nav ?? []) : []
  const say = isWorkedIn(tongue) ? t : speechIn('en')
  const staffNav = (Object.keys(steps) as Step[])
    .map(step => {
      const links = entries
        .filter(entry => entry.for !== 'visitor' && entry.for.step === step && can(entry.for.permission))
        .map(entry => linkTo(entry.path, say(entry.label)))
      return { label: say(steps[step]), links, current: links.some(link => link.current) }
    })
    .filter(group => group.links.length > 0)
  const notice = getCookie(c, 'notice')
  return {
    t,
    tongue,
    dir: directionOf(tongue),
    tongues: spoken.map(each => ({ tongue: each, name: tongueNames[each] })),
    now,
    zone: partnership?.timeZone ?? 'UTC',
    origin: house.origin,
    path: url.pathname,
    query: url.search,
    belongs: held.size > 0,
    can,
    visitorNav: entries
      .filter(entry => entry.for === 'visitor')
      .map(entry => linkTo(entry.path, t(entry.label))),
    staffNav,
    once: () => {
      c.set('personal', true)
      return newId()
    },
    ...(reader.account ? { account: reader.account } : {}),
    ...(notice ? { notice } : {}),
    ...(partnership
      ? {
          partnership: {
            id: partnership.id,
            slug: partnership.slug,
            name: partnership.name,
            zone: partnership.timeZone,
            tongues: partnership.tongues,
            accentVersion: partnership.accent.replace('#', ''),
          },
        }
      : {}),
  }
}
