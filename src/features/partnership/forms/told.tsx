import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { tongueNames } from '#platform/text.ts'
import { Ltr, Prose } from '#platform/ui/written.tsx'
import type { Message } from '#platform/words/messages.ts'
import { provinceNames } from '../province.ts'
import type { SetupAnswers, SetupStep } from '../setup.ts'
import { words } from './words.ts'
import { zoneName } from './zone-name.ts'

export const areaSaid = (view: View, area: string | null | undefined): string =>
  area === undefined
    ? view.t(words.areaOpen)
    : area === null
      ? view.t(words.noArea)
      : view.t(words.areaIs, { area })

type Told = readonly (readonly [name: string, value: Child | undefined])[]

/** What was answered, group by group, as the reader sees it. */
export function told(view: View, answers: SetupAnswers): Record<SetupStep, { title: Message; pairs: Told }> {
  const { t } = view
  const { name, where, statement, communities, look, host, you } = answers
  const prose = (text: string | undefined) => text && <Prose text={{ en: text }} tongue="en" />
  return {
    name: {
      title: words.nameTitle,
      pairs: [
        [t(words.nameEn), name?.en],
        [t(words.nameFr), name?.fr],
        [t(words.slug), name && <Ltr>{`${new URL(view.origin).host}/${name.slug}`}</Ltr>],
      ],
    },
    where: {
      title: words.placeTitle,
      pairs: where
        ? [
            [t(words.province), t(provinceNames[where.province])],
            [t(words.zone), zoneName(where.timeZone, view)],
            [t(words.stage), t(words[where.stage])],
          ]
        : [],
    },
    statement: {
      title: words.statementTitle,
      pairs: (['visionEn', 'visionFr', 'mandateEn', 'mandateFr'] as const).map(
        field => [t(words[field]), prose(statement?.[field])] as const,
      ),
    },
    communities: {
      title: words.communitiesTitle,
      pairs: (communities ?? []).map(
        each =>
          [each.name, `${t(provinceNames[each.province])} · ${areaSaid(view, each.censusArea)}`] as const,
      ),
    },
    look: {
      title: words.lookTitle,
      pairs: look
        ? [
            [t(words.tongues), look.tongues.map(each => tongueNames[each]).join(', ')],
            [
              t(words.accent),
              <svg width="48" height="24" role="img" aria-label={look.accent}>
                <rect width="48" height="24" rx="6" fill={look.accent} />
              </svg>,
            ],
          ]
        : [],
    },
    host: {
      title: words.hostTitle,
      pairs: [
        [t(words.hostNameEn), host?.hostNameEn],
        [t(words.hostNameFr), host?.hostNameFr],
        [t(words.site), host?.site && <Ltr>{host.site}</Ltr>],
        [t(words.email), host?.hostEmail && <Ltr>{host.hostEmail}</Ltr>],
        [t(words.phone), host?.phone && <Ltr>{host.phone}</Ltr>],
        [t(words.funderEn), host?.funderEn],
        [t(words.funderFr), host?.funderFr],
      ],
    },
    you: {
      title: words.youTitle,
      pairs: you
        ? [
            [t(words.yourName), you.name],
            [t(words.yourEmail), <Ltr>{you.email}</Ltr>],
            [t(words.yourTongue), tongueNames[you.tongue]],
          ]
        : [],
    },
  }
}
