import type { View } from '#platform/http/view.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { setupPath } from '../paths.ts'
import { words } from './words.ts'

/** Before the first question: how long it takes, what to have at hand. `goOn` leads into a set-up under way. */
export const StartPage = ({ view, goOn }: { view: View; goOn?: string | undefined }) => {
  const { t } = view
  return (
    <Layout view={view} title={t(words.startTitle)}>
      <PageHead title={t(words.startTitle)} summary={t(words.startWhy)} />
      <section class="card stack tight">
        <h2>{t(words.haveReady)}</h2>
        <ul>
          {[words.ready1, words.ready2, words.ready3, words.ready4].map(each => (
            <li>{t(each)}</li>
          ))}
        </ul>
      </section>
      <form method="post" action={setupPath()}>
        <Actions>
          {goOn ? (
            <>
              <ButtonLink big href={goOn}>
                {t(words.goOn)}
              </ButtonLink>
              <Button big kind="second">
                {t(words.startOver)}
              </Button>
            </>
          ) : (
            <Button big>{t(words.begin)}</Button>
          )}
        </Actions>
      </form>
    </Layout>
  )
}
