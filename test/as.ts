import { accountByEmail } from '#platform/auth/accounts.ts'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createPartnership, type Founding } from '../src/features/partnership/index.ts'
import { origin, type Sandbox } from './sandbox.ts'
import { Visitor } from './sign-in-desk.ts'

/** A small partnership in Ontario, whose coordinator is Ada Osei. */
export const lakeside: Founding = {
  slug: 'lakeside',
  name: { en: 'Lakeside Immigration Partnership', fr: 'Partenariat d’immigration Lakeside' },
  province: 'ON',
  timeZone: 'America/Toronto',
  stage: 'established',
  tongues: ['en', 'fr', 'ar'],
  accent: '#1b6a56',
  vision: { en: 'Everyone who arrives finds a place.', fr: 'Chaque personne qui arrive trouve sa place.' },
  mandate: { en: 'We plan and act together.', fr: 'Nous planifions et agissons ensemble.' },
  communities: [{ name: 'Lakeside', province: 'ON', lon: -78.3, lat: 44.3 }],
  host: { name: { en: 'Lakeside Newcomer Centre', fr: 'Centre d’accueil Lakeside' } },
  coordinator: { name: 'Ada Osei', email: 'ada@lakeside.example', phone: '705 555 0100' },
}

/** The same, elsewhere: the neighbour who must see nothing of it. */
export const prairie: Founding = {
  ...lakeside,
  slug: 'prairie',
  name: { en: 'Prairie Immigration Partnership' },
  coordinator: { name: 'Bo Lindqvist', email: 'bo@prairie.example' },
}

export interface Founded {
  readonly id: string
  readonly slug: string
  /** Works inside the partnership, as a command would. */
  inside<Result>(work: (db: TenantDb) => Promise<Result>): Promise<Result>
  /** A browser in which its coordinator is signed in, through the sign-in page itself. */
  coordinator(): Promise<Visitor>
}

/** Founds a partnership in a sandbox through the real command. */
export async function found(box: Sandbox, founding: Founding = lakeside): Promise<Founded> {
  const made = await createPartnership(box.database, { kind: 'system', name: 'test' }, founding, box.now)
  if (!made.ok) throw new Error(made.why)
  return {
    id: made.id,
    slug: founding.slug,
    inside: work => box.database.inPartnership(made.id, 'write', work),
    coordinator: async () => {
      const link = await box.database.onSite('write', async db => {
        const account = await accountByEmail(db, founding.coordinator.email)
        if (!account) throw new Error('The coordinator has no account')
        return signInLinkFor(db, account.id, origin, new Date(), 15)
      })
      const browser = new Visitor(origin, async request => {
        const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
        const { pathname, search } = new URL(request.url)
        return box.request(pathname + search, {
          method: request.method,
          headers: request.headers,
          ...(body ? { body } : {}),
        })
      })
      await browser.post(new URL(link).pathname)
      return browser
    },
  }
}

/** The value of a hidden field of a page. */
export const fieldIn = (html: string, name: string): string => {
  const input = html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0]
  return input?.match(/value="([^"]*)"/)?.[1] ?? ''
}

/** A page's text: without tags, one space where there are several. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
