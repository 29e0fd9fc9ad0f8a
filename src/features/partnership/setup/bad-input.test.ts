import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldIn, found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'

const box = sandbox()

/** What people and machines send: blanks, other scripts, markup, broken pairs, very long, nearly right. */
const written = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    '<script>',
    "'; drop table",
    'MB',
    'MB/Winkler',
    '-',
    '0',
    '-97.1',
    '49.1',
  ),
  fc.constantFrom(
    'en',
    'starting',
    '#1b6a56',
    'a@b.ca',
    'https://',
    'غ'.repeat(300),
    'x'.repeat(6000),
    '1e400',
    '__proto__',
  ),
)
const formWith = (names: readonly string[]) =>
  fc.dictionary(
    fc.constantFrom(...names, 'to', 'take', 'show', 'version', 'asked', 'turn', 'constructor'),
    written,
    {
      maxKeys: names.length + 2,
    },
  )

const fields = {
  name: ['nameEn', 'nameFr', 'slug'],
  where: ['province', 'timeZone', 'stage'],
  statement: ['visionEn', 'mandateFr'],
  look: ['tongues', 'accent'],
  host: ['hostNameEn', 'site', 'hostEmail', 'phone', 'funderEn'],
}
const community = [
  'communityName',
  'province',
  'known',
  'latitude',
  'longitude',
  'turn',
  'population',
  'area',
]
const asked = fc.oneof(
  ...Object.entries({ ...fields, you: ['yourName', 'email', 'tongue'] }).map(([step, names]) =>
    fc.tuple(fc.constant(step), formWith(names)),
  ),
  fc.tuple(
    fc.constantFrom('communities/new', 'communities/0', 'communities/0/area', 'communities/x/removal'),
    formWith(community),
  ),
)

test('whatever the set-up is sent, it answers with a page or a refusal, never a fault', async () => {
  const begun = await box.request('/new', { method: 'POST', headers: { origin: 'http://porchlight.test' } })
  const cookie = (begun.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  await fc.assert(
    fc.asyncProperty(asked, async ([step, form]) => {
      const headers = { origin: 'http://porchlight.test', cookie }
      const answer = await box.request(`/new/${step}`, {
        method: 'POST',
        headers,
        body: new URLSearchParams(form),
      })
      expect(answer.status, step).toBeLessThan(500)
      for (const page of [step, 'check'])
        expect((await box.request(`/new/${page}`, { headers: { cookie } })).status, page).toBeLessThan(500)
    }),
    { numRuns: 15 },
  )
})

test('nor do the settings and the team', async () => {
  const browser = await (await found(box)).coordinator()
  const parts = fc.oneof(
    ...Object.entries(fields).map(([part, names]) =>
      fc.tuple(fc.constant(`settings/${part}`), formWith(names)),
    ),
    fc.tuple(fc.constant('settings/contact'), formWith(['contact'])),
    fc.tuple(fc.constantFrom('settings/communities/new', 'settings/communities/0'), formWith(community)),
    fc.tuple(fc.constant('team'), formWith(['name', 'email', 'role', 'tongue'])),
  )
  await fc.assert(
    fc.asyncProperty(parts, fc.boolean(), async ([part, form], upToDate) => {
      const page = upToDate ? await (await browser.open(`/lakeside/${part}`)).text() : ''
      const version = fieldIn(page, 'version')
      const answer = await browser.post(`/lakeside/${part}`, { ...form, ...(version ? { version } : {}) })
      expect(answer.status, part).toBeLessThan(500)
      for (const path of ['', '/about', '/settings', '/team', '/today'])
        expect((await browser.open(`/lakeside${path}`)).status, path).toBe(200)
    }),
    { numRuns: 15 },
  )
})
