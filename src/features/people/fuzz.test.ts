import fc from 'fast-check'
import { expect, it } from 'vitest'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'

const box = sandbox()

const written = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    "'; drop table organisations; --",
    '=1+1',
    '9'.repeat(30),
    '-1',
    '2026-02-30',
    '🏡',
    '\u202e',
  ),
)
const kind = fc.oneof(written, fc.constantFrom('organisation', 'business'))
const organisation = fc.record(
  {
    nameEn: written,
    nameFr: written,
    kind,
    sector: written,
    site: written,
    email: written,
    phone: written,
    version: written,
  },
  { requiredKeys: [] },
)
const person = fc.record(
  {
    name: written,
    organisationId: written,
    title: written,
    email: written,
    tongue: written,
    version: written,
  },
  { requiredKeys: [] },
)

it('answers whatever is typed with a page, never with a fault', async () => {
  const here = await found(box)
  const browser = await here.coordinator()
  await fc.assert(
    fc.asyncProperty(organisation, person, written, async (one, other, words) => {
      const answers = [
        await browser.post('/lakeside/people/organisations', one),
        await browser.post('/lakeside/people/persons', other),
        await browser.open(
          `/lakeside/people/organisations?${new URLSearchParams({ q: words, page: words, kind: words })}`,
        ),
        await browser.open(`/lakeside/people/persons?${new URLSearchParams({ q: words })}`),
      ]
      expect(answers.map(({ status }) => status).filter(status => status >= 500)).toEqual([])
    }),
    { numRuns: 40 },
  )
}, 60_000)
