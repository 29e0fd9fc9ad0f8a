import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { tongueNames } from '#platform/text.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Ltr, Prose } from '#platform/ui/written.tsx'
import type { Message } from '#platform/words/messages.ts'
import { setupPath } from '../paths.ts'
import { provinceNames } from '../province.ts'
import { words as asked } from '../questions/words.ts'
import { zoneName } from '../questions/zone-name.ts'
import { isAnswered, type SetupAnswers, type SetupStep, setupSteps } from '../setup.ts'
import { areaSaid } from './communities-page.tsx'
import { words } from './words.ts'

type Told = readonly (readonly [name: string, value: Child | undefined])[]

/** What was answered, group by group, as the reader sees it. */
function told(view: View, answers: SetupAnswers): Record<SetupStep, { title: Message; pairs: Told }> {
  const { t } = view
  const { name, where, statement, communities, look, host, you } = answers
  const prose = (text: string | undefined) => text && <Prose text={{ en: text }} tongue="en" />
  return {
    name: {
      title: asked.nameTitle,
      pairs: [
        [t(asked.nameEn), name?.en],
        [t(asked.nameFr), name?.fr],
        [t(asked.slug), name && <Ltr>{`${new URL(view.origin).host}/${name.slug}`}</Ltr>],
      ],
    },
    where: {
      title: asked.placeTitle,
      pairs: where
        ? [
            [t(asked.province), t(provinceNames[where.province])],
            [t(asked.zone), zoneName(where.timeZone, view)],
            [t(asked.stage), t(asked[where.stage])],
          ]
        : [],
    },
    statement: {
      title: asked.statementTitle,
      pairs: (['visionEn', 'visionFr', 'mandateEn', 'mandateFr'] as const).map(
        field => [t(asked[field]), prose(statement?.[field])] as const,
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
      title: asked.lookTitle,
      pairs: look
        ? [
            [t(asked.tongues), look.tongues.map(each => tongueNames[each]).join(', ')],
            [
              t(asked.accent),
              <svg width="48" height="24" role="img" aria-label={look.accent}>
                <rect width="48" height="24" rx="6" fill={look.accent} />
              </svg>,
            ],
          ]
        : [],
    },
    host: {
      title: asked.hostTitle,
      pairs: [
        [t(asked.hostNameEn), host?.hostNameEn],
        [t(asked.hostNameFr), host?.hostNameFr],
        [t(asked.site), host?.site && <Ltr>{host.site}</Ltr>],
        [t(asked.email), host?.hostEmail && <Ltr>{host.hostEmail}</Ltr>],
        [t(asked.phone), host?.phone && <Ltr>{host.phone}</Ltr>],
        [t(asked.funderEn), host?.funderEn],
        [t(asked.funderFr), host?.funderFr],
      ],
    },
    you: {
      title: asked.youTitle,
      pairs: you
        ? [
            [t(asked.yourName), you.name],
            [t(asked.yourEmail), <Ltr>{you.email}</Ltr>],
            [t(asked.yourTongue), tongueNames[you.tongue]],
          ]
        : [],
    },
  }
}

/** Everything on one page before it is done, each group with its way back. */
export const CheckPage = (p: { view: View; answers: SetupAnswers; problem?: string | undefined }) => {
  const { view, answers } = p
  const { t } = view
  const groups = told(view, answers)
  const open = setupSteps.filter(step => !isAnswered(answers, step))
  return (
    <Layout view={view} title={t(words.checkTitle)}>
      <BackLink href={setupPath('you')} label={t(words.back)} />
      {p.problem && (
        <Notice tone="bad" said>
          {p.problem}
        </Notice>
      )}
      <PageHead title={t(words.checkTitle)} summary={t(words.checkWhy)} />
      {setupSteps.map(step => {
        const title = t(groups[step].title)
        const answered = isAnswered(answers, step)
        return (
          <Card>
            <div class="row apart">
              <h2>{title}</h2>
              <a
                href={`${setupPath(step)}?from=check`}
                aria-label={`${t(answered ? words.change : words.answer)}: ${title}`}
              >
                {t(answered ? words.change : words.answer)}
              </a>
            </div>
            {!answered && <p class="quiet">{t(words.notYet)}</p>}
            <Pairs pairs={groups[step].pairs} />
          </Card>
        )
      })}
      {open[0] ? (
        <>
          <p>{t(words.unfinished, { count: open.length })}</p>
          <Actions>
            <ButtonLink big href={`${setupPath(open[0])}?from=check`}>
              {t(groups[open[0]].title)}
            </ButtonLink>
          </Actions>
        </>
      ) : (
        <form method="post" action={setupPath('founding')}>
          <Actions>
            <Button big>{t(words.found, { name: answers.you?.name ?? '' })}</Button>
          </Actions>
        </form>
      )}
    </Layout>
  )
}
