import { expect, test } from 'vitest'
import { Letter, Points, Say, writeLetter } from './letter.tsx'

const letter = () =>
  writeLetter({
    tongue: 'en',
    subject: 'How is it going?',
    body: (
      <Letter
        heading="How is it going with interpreters?"
        paragraphs={['You took this on in March & said “by December”.', 'It takes <one> minute.']}
        button={{ label: 'Tell us', href: 'https://p.example/peterborough/l/abc?lang=en&x=1' }}
        why="Amira Haddad asked you. You can answer without an account."
      >
        <Points points={['Arabic', <b>Ukrainian</b>]} />
        <Say>
          Write to <a href="mailto:amira@example.ca">amira@example.ca</a> or call.
        </Say>
      </Letter>
    ),
  })

test('the plain-text twin says what the letter says, with its address to follow', async () => {
  expect((await letter()).text).toBe(`How is it going with interpreters?

You took this on in March & said “by December”.

It takes <one> minute.

- Arabic
- Ukrainian

Write to amira@example.ca or call.

Tell us: https://p.example/peterborough/l/abc?lang=en&x=1

Amira Haddad asked you. You can answer without an account.
`)
})

test('the letter escapes what people wrote, names its language and asks nothing of other hosts', async () => {
  const { html } = await letter()
  expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
  expect(html).toContain('It takes &lt;one&gt; minute.')
  expect(html).not.toMatch(/<img|<link|<script|url\(/)
  expect(html).toContain('prefers-color-scheme: dark')
})

test('an Arabic letter runs from right to left', async () => {
  const { html, text } = await writeLetter({
    tongue: 'ar',
    subject: 'كيف الحال؟',
    body: <Letter heading="كيف الحال؟" paragraphs={['مرحبًا']} why="أرسلته أميرة" />,
  })
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(text).toBe('كيف الحال؟\n\nمرحبًا\n\nأرسلته أميرة\n')
})

test('what a person wrote cannot close a tag or start a link in the twin', async () => {
  const { html, text } = await writeLetter({
    tongue: 'en',
    subject: '</title><script>alert(1)</script>',
    body: <Letter heading={'</h1><script>x</script>'} why={'<a href="https://evil.example">here</a>'} />,
  })
  expect(html).not.toContain('<script>')
  expect(text).toBe('</h1><script>x</script>\n\n<a href="https://evil.example">here</a>\n')
})
