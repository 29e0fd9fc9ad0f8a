import type { Child } from 'hono/jsx'
import type { View } from '../http/view.ts'
import { writeMoment } from '../time.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Pairs } from '../ui/card.tsx'
import { Layout } from '../ui/layout.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Table } from '../ui/table.tsx'
import { BackLink } from '../ui/way-back.tsx'
import { Ltr } from '../ui/written.tsx'
import type { OutboxLetter } from './outbox.ts'
import { words } from './outbox-words.ts'

/** Plain text with its web addresses as links. */
export const linked = (text: string): Child[] =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?])/)
    .map((part, n) => (n % 2 ? <a href={part}>{part}</a> : part))

export const OutboxPage = (p: {
  view: View
  letters: readonly Omit<OutboxLetter, 'text' | 'html' | 'calendar'>[]
}) => {
  const { t, tongue, zone } = p.view
  return (
    <Layout view={p.view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.say)} />
      {p.letters.length === 0 ? (
        <p>{t(words.none)}</p>
      ) : (
        <Table
          caption={t(words.title)}
          hideCaption
          columns={[{ label: t(words.subject) }, { label: t(words.to) }, { label: t(words.at) }]}
          rows={p.letters.map(letter => [
            <a href={`/outbox/${letter.id}`}>{letter.subject}</a>,
            <Ltr>{letter.toAddress}</Ltr>,
            writeMoment(letter.at, zone, tongue),
          ])}
        />
      )}
    </Layout>
  )
}

export const OutboxLetterPage = (p: { view: View; letter: OutboxLetter }) => {
  const { t, tongue, zone } = p.view
  const { letter } = p
  return (
    <Layout view={p.view} title={letter.subject}>
      <PageHead above={<BackLink href="/outbox" label={t(words.back)} />} title={letter.subject}>
        <ButtonLink href={`/outbox/${letter.id}/html`}>{t(words.asSeen)}</ButtonLink>
      </PageHead>
      <Pairs
        pairs={[
          [t(words.to), <Ltr>{letter.toAddress}</Ltr>],
          [t(words.from), <Ltr>{letter.fromAddress}</Ltr>],
          [t(words.at), writeMoment(letter.at, zone, tongue)],
        ]}
      />
      <h2>{t(words.asText)}</h2>
      <div class="prose">
        {letter.text.split(/\n{2,}/).map(paragraph => (
          <p dir="auto">
            {paragraph.split('\n').flatMap((line, n) => (n ? [<br />, ...linked(line)] : linked(line)))}
          </p>
        ))}
      </div>
    </Layout>
  )
}
