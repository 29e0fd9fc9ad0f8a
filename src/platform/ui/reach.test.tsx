import { expect, test } from 'vitest'
import { MailLink, SiteLink } from './reach.tsx'

test.each([
  'javascript:alert(1)',
  'JavaScript://x',
  'data:text/html,x',
  '//elsewhere.example',
  'see our page',
])('%j is shown, and is no link', site => expect(String(<SiteLink site={site} />)).not.toContain('href'))

test('a site is a link, shown short', () => {
  const link = String(<SiteLink site="https://www.example.ca/" />)
  expect(link).toContain('href="https://www.example.ca/"')
  expect(link).toContain('>example.ca<')
})

test('an address cannot add recipients to the letter', () => {
  expect(String(<MailLink email="a@b.ca?bcc=c@d.ca" />)).toContain('href="mailto:a@b.ca%3Fbcc%3Dc%40d.ca"')
})
