import { describe, expect, test } from 'vitest'
import { roleGrants } from '#platform/auth/roles.ts'
import { partnerships } from '#platform/db/partnerships.ts'
import { formOf, type Sandbox, sandbox } from '#test/sandbox.ts'
import { findProfile, listCommunities } from '../queries.ts'

/** A browser: keeps the cookies it is given. */
function browserIn(box: Sandbox) {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await box.request(path, { ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name) cookies.set(name, value ?? '')
    }
    return answer
  }
  return {
    cookies,
    get: async (path: string) => {
      const answer = await ask(path)
      return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
    },
    post: async (path: string, fields: Record<string, string | string[]>) => {
      const answer = await ask(path, formOf(fields))
      return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
    },
  }
}

const good = {
  name: {
    nameEn: 'Pembina Valley Local Immigration Partnership',
    nameFr: 'Partenariat de la vallée de la Pembina',
  },
  where: { province: 'MB', stage: 'starting' },
  statement: { visionEn: 'Everyone who arrives can stay.', mandateEn: 'We bring the tables together.' },
  look: { tongues: ['en', 'fr'], accent: '#7a2b5e' },
  host: { hostNameEn: 'Valley Newcomer Centre', site: 'valley.example', hostEmail: 'hello@valley.example' },
  you: { yourName: 'Zoé Tremblay', email: 'zoe@valley.example', tongue: 'fr' },
}

async function throughAll(
  browser: ReturnType<typeof browserIn>,
  instead: Record<string, Record<string, string>> = {},
) {
  await browser.post('/new', {})
  for (const [step, fields] of Object.entries(good)) {
    if (step === 'look') {
      const { to } = await browser.post('/new/communities/new', {
        communityName: 'Winkler',
        province: 'MB',
        known: 'MB/Winkler',
      })
      expect(to).toBe('/new/communities/0/area')
      expect((await browser.post('/new/communities/0/area', { area: 'Winkler' })).to).toBe('/new/communities')
      await browser.post('/new/communities/new', {
        communityName: 'Altona',
        province: 'MB',
        latitude: '49,1',
        longitude: '97.56 W',
      })
      await browser.post('/new/communities/1/area', { area: '-' })
      expect((await browser.post('/new/communities', {})).to).toBe('/new/look')
    }
    expect((await browser.post(`/new/${step}`, { ...fields, ...instead[step] })).status, step).toBe(303)
  }
}

describe('setting up a partnership', () => {
  const box = sandbox()

  test('asks seven questions and founds it, with its coordinator and a letter', async () => {
    const browser = browserIn(box)
    await throughAll(browser)
    expect((await browser.get('/new/check')).text).toContain('Set up the partnership and e-mail Zoé Tremblay')
    expect((await browser.post('/new/founding', {})).to).toBe('/new/done')
    expect((await browser.get('/new/done')).text).toContain('zoe@valley.example')

    const [made] = await box.database.onSite('read', db => db.select().from(partnerships))
    expect(made).toMatchObject({ slug: 'pembina-valley', timeZone: 'America/Winnipeg', accent: '#7a2b5e' })
    await box.database.inPartnership(made?.id ?? '', 'read', async db => {
      expect(await findProfile(db)).toMatchObject({
        statementVersion: 1,
        vision: { en: 'Everyone who arrives can stay.' },
      })
      expect(
        (await listCommunities(db)).map(({ name, lat, lon, censusArea }) => [name, lat, lon, censusArea]),
      ).toEqual([
        ['Winkler', 49.18, -97.94, 'Winkler'],
        ['Altona', 49.1, -97.56, null],
      ])
      expect(await db.select({ role: roleGrants.role }).from(roleGrants)).toEqual([{ role: 'coordinator' }])
    })
    expect((await browser.get('/pembina-valley')).text).toContain('Everyone who arrives can stay.')
  })

  test('pressed twice, founds one', async () => {
    const browser = browserIn(box)
    await throughAll(browser)
    const pressed = await Promise.all([browser.post('/new/founding', {}), browser.post('/new/founding', {})])
    expect(pressed.map(({ to }) => to)).toEqual(['/new/done', '/new/done'])
    expect(await box.database.onSite('read', db => db.select().from(partnerships))).toHaveLength(1)
  })

  test('can be left and gone on with, and every answer is still there', async () => {
    const browser = browserIn(box)
    await browser.post('/new', {})
    await browser.post('/new/name', good.name)
    expect((await browser.get('/new')).text).toContain('/new/where')
    expect((await browser.get('/new/name')).text).toContain('Partenariat de la vallée de la Pembina')
  })

  test('another browser sees nothing of it, nor does one with an invented key', async () => {
    const browser = browserIn(box)
    await browser.post('/new', {})
    await browser.post('/new/name', good.name)
    const other = browserIn(box)
    expect((await other.get('/new/name')).to).toBe('/new')
    other.cookies.set('setup', 'invented')
    expect((await other.get('/new/check')).to).toBe('/new')
  })

  test('a step opened from the summary leads back to it', async () => {
    const browser = browserIn(box)
    await throughAll(browser)
    expect((await browser.get('/new/where?from=check')).text).toContain('name="to" value="check"')
    expect((await browser.post('/new/where', { ...good.where, to: 'check' })).to).toBe('/new/check')
  })

  test('an address that is taken or kept back comes with one that is free, and nothing typed is lost', async () => {
    const browser = browserIn(box)
    await throughAll(browser)
    await browser.post('/new/founding', {})
    const second = browserIn(box)
    await second.post('/new', {})
    for (const [slug, offered] of [
      ['pembina-valley', 'pembina-valley-lip'],
      ['sign-in', 'sign-in-lip'],
      ['Vallée!', 'vallee'],
    ] as const) {
      const refused = await second.post('/new/name', { ...good.name, slug })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain(offered)
      expect(refused.text).toContain('Partenariat de la vallée de la Pembina')
    }
    await second.post('/new/name', good.name)
    expect((await second.get('/new/name')).text).toContain('value="pembina-valley-lip"')
  })

  test('a name taken between the summary and the last button is said, not broken', async () => {
    const first = browserIn(box)
    const second = browserIn(box)
    await throughAll(first)
    await throughAll(second)
    await first.post('/new/founding', {})
    const refused = await second.post('/new/founding', {})
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('pembina-valley-lip')
  })

  test.each([
    ['200 letters', 'n'.repeat(200)],
    ['Arabic', 'شراكة الهجرة المحلية'],
    ['an emoji', 'Welcome 🏡 Partnership'],
    ['HTML', '<script>alert(1)</script> & "Partners"'],
    ['a zero byte', 'Part\0ners'],
  ])('takes a name of %s as it is', async (_, nameEn) => {
    const browser = browserIn(box)
    await throughAll(browser, { name: { nameEn } })
    expect((await browser.post('/new/founding', {})).to).toBe('/new/done')
    const done = await browser.get('/new/done')
    expect(done.status).toBe(200)
    expect(done.text).not.toContain('<script>alert')
    expect((await browser.get('/')).text).not.toContain('<script>alert')
  })

  test('says what is wrong with coordinates, and offers to turn them round', async () => {
    const browser = browserIn(box)
    await browser.post('/new', {})
    const at = (latitude: string, longitude: string, more = {}) =>
      browser.post('/new/communities/new', {
        communityName: 'Yorkton',
        province: 'SK',
        latitude,
        longitude,
        ...more,
      })
    expect((await at('0', '0')).text).toContain('off Africa')
    expect((await at('north', 'west')).text).toContain('as degrees')
    expect((await at('48.85', '2.35')).text).toContain('outside Canada')
    expect((await at('', '')).text).toContain('Choose the location')
    const swapped = await at('-102.46', '51.21')
    expect(swapped.status).toBe(422)
    expect(swapped.text).toContain('value="51.21 -102.46"')
    expect((await at('-102.46', '51.21', { turn: '51.21 -102.46' })).status).toBe(303)
  })

  test('asks for a census area and takes “none of these” as an answer', async () => {
    const browser = browserIn(box)
    await browser.post('/new', {})
    await browser.post('/new/communities/new', {
      communityName: 'Canora',
      province: 'SK',
      known: 'SK/Canora',
    })
    expect((await browser.post('/new/communities', {})).status).toBe(422)
    expect((await browser.post('/new/communities/0/area', {})).status).toBe(422)
    expect((await browser.post('/new/communities/0/area', { area: 'Winnipeg' })).status).toBe(422)
    await browser.post('/new/communities/0/area', { area: '-' })
    expect((await browser.post('/new/communities', {})).to).toBe('/new/look')
  })

  test('refuses a zone nobody in the province lives by', async () => {
    const browser = browserIn(box)
    await browser.post('/new', {})
    const refused = await browser.post('/new/where', {
      province: 'MB',
      timeZone: 'America/Regina',
      stage: 'starting',
    })
    expect(refused.status).toBe(422)
  })

  test('fills empty boxes from the template and keeps what was typed', async () => {
    const browser = browserIn(box)
    await browser.post('/new', {})
    const page = await browser.post('/new/statement', { visionEn: 'Our own words', take: 'template' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Our own words')
    expect(page.text).toContain('Nous réunissons')
  })

  test('the first partnership of a real installation is set up with the printed key, and not without', async () => {
    Object.assign(box.installation.house, { production: true, setUpKey: 'k'.repeat(43) })
    try {
      const stranger = browserIn(box)
      expect((await stranger.get('/new')).status).toBe(403)
      expect((await stranger.get(`/new?key=${'j'.repeat(43)}`)).status).toBe(403)
      expect((await stranger.post('/new', {})).status).toBe(403)
      const founder = browserIn(box)
      expect((await founder.get(`/new?key=${'k'.repeat(43)}`)).status).toBe(200)
      // The pages that follow know it by its cookie.
      expect((await founder.get('/new')).status).toBe(200)
    } finally {
      Object.assign(box.installation.house, { production: false, setUpKey: undefined })
    }
  })

  test('is closed to strangers once a real installation has a partnership', async () => {
    const browser = browserIn(box)
    await throughAll(browser)
    await browser.post('/new/founding', {})
    Object.assign(box.installation.house, { production: true })
    expect((await browserIn(box).get('/new')).to).toBe('/sign-in?to=%2Fnew')
    Object.assign(box.installation.house, { production: false })
    expect((await browserIn(box).get('/new')).status).toBe(200)
  })
})
