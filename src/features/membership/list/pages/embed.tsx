import { raw } from 'hono/html'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { asset } from '#platform/ui/assets.ts'
import { Written } from '#platform/ui/written.tsx'
import { memberKinds } from '../../member.ts'
import { MemberName } from '../../pages/name.tsx'
import { kindWords, words as oldWords } from '../../words.ts'
import type { Named } from '../listed.ts'
import { type ListAsked, listPath } from '../paths.ts'
import { words } from '../words.ts'

/** The list alone, to stand inside a partner's own page: names, the day, and the way to the whole of it. */
export const EmbedPage = (p: {
  view: View
  slug: string
  asked: ListAsked
  day: PlainDate
  members: readonly Named[]
}) => {
  const { view } = p
  const { t, tongue } = view
  const partnership = inTongue(view.partnership?.name, tongue).text
  const day = writeDay(p.day, tongue)
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={tongue} dir={view.dir}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${t(oldWords.title)} · ${partnership}`}</title>
          <link rel="stylesheet" href={asset('app.css')} />
        </head>
        <body>
          <main class="wrap stack page">
            <h1>
              <Written text={view.partnership?.name} tongue={tongue} />
            </h1>
            <p class="quiet">{t(words.count, { count: p.members.length, day })}</p>
            {memberKinds.map(kind => {
              const those = p.members.filter(member => member.kind === kind)
              if (those.length === 0) return null
              return (
                <section class="stack tight">
                  <h2>{t(oldWords.kindCount, { kind: t(kindWords[kind]), count: those.length })}</h2>
                  <ul class="grid tight plainly">
                    {those.map(member => (
                      <li>
                        <MemberName name={member.name} tongue={tongue} />
                      </li>
                    ))}
                  </ul>
                </section>
              )
            })}
            <p>
              <a href={`${view.origin}${listPath(p.slug, p.asked)}`} target="_blank" rel="noopener">
                {t(words.whole, { name: partnership })}
              </a>
            </p>
          </main>
        </body>
      </html>
    </>
  )
}
