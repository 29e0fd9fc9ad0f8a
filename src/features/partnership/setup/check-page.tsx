import type { View } from '#platform/http/view.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { told } from '../forms/told.tsx'
import { setupPath } from '../paths.ts'
import { isAnswered, type SetupAnswers, setupSteps } from '../setup.ts'
import { words } from './words.ts'

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
