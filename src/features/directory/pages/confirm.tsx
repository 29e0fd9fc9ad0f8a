import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { CostAndHours, InBoth, ReachFields } from '../components/content-fields.tsx'
import { GoodToKnow } from '../components/facts.tsx'
import { Reach, type Reachable } from '../components/reach.tsx'
import { plainNameOf } from '../components/sentences.ts'
import { Where } from '../components/where.tsx'
import { servicePath } from '../paths.ts'
import type { Listing } from '../queries/one.ts'
import { confirmWords, fieldWords, words } from '../words.ts'
import { ListingSummary } from './listing.tsx'

export interface ConfirmProps {
  view: View
  link: OpenLink
  listing: Listing
  reach: Reachable
  form: FormState
}

/** A provider, without an account: the listing as newcomers read it, and three answers. */
export const ConfirmPage = (p: ConfirmProps) => {
  const { view, link, listing } = p
  const { t } = view
  const fields = listing.service.listing
  const name = plainNameOf(fields, view)
  const wrong = Object.keys(p.form.errors).length
  return (
    <Layout view={view} title={t(confirmWords.title)} plain>
      <ErrorSummary form={p.form} title={t(formWords.errorsTitle, { count: wrong })} />
      <p class="quiet small">
        {t(confirmWords.asked, {
          sender: link.sentBy,
          name: link.recipientName,
          day: writeDayOf(link.sentAt, view.zone, view.tongue),
        })}
      </p>
      <PageHead title={t(confirmWords.title)} summary={t(confirmWords.lead, { name })} />
      <Card>
        <h2>{name}</h2>
        <ListingSummary view={view} listing={listing} reach={p.reach} />
        <Reach view={view} reach={p.reach} whenNone />
        <GoodToKnow view={view} fields={fields} />
        <h3>{t(words.where)}</h3>
        <Where
          view={view}
          places={listing.places.map(place => place.fields)}
          communities={[]}
          mapStyleUrl={undefined}
          told={p.reach}
        />
      </Card>
      <form method="post" action={link.path}>
        <FormGuard view={view} />
        <Button name="answer" value="right" big>
          {t(confirmWords.allRight)}
        </Button>
      </form>
      <details open={wrong > 0}>
        <summary>{t(confirmWords.changed)}</summary>
        <form method="post" action={link.path} class="form" novalidate>
          <FormGuard view={view} />
          <InBoth view={view} form={p.form} name="about" field={fieldWords.about} rows={4} />
          <ReachFields view={view} form={p.form} />
          <CostAndHours view={view} form={p.form} />
          <Button name="answer" value="changed">
            {t(confirmWords.saveChanged)}
          </Button>
        </form>
      </details>
      <details>
        <summary>{t(confirmWords.ended)}</summary>
        <form method="post" action={link.path} class="stack">
          <FormGuard view={view} />
          <p>{t(confirmWords.endedSay)}</p>
          <Button name="answer" value="ended" kind="danger">
            {t(confirmWords.saveEnded)}
          </Button>
        </form>
      </details>
    </Layout>
  )
}

export const ConfirmedPage = (p: { view: View; listing: Listing }) => {
  const { view, listing } = p
  const { t } = view
  const name = plainNameOf(listing.service.listing, view)
  const ended = listing.service.state === 'defunct'
  return (
    <Layout view={view} title={t(confirmWords.thanks)} plain>
      <PageHead
        title={t(confirmWords.thanks)}
        summary={t(ended ? confirmWords.thanksEnded : confirmWords.thanksSay, { name })}
      />
      {!ended && view.partnership && (
        <p>
          <ButtonLink kind="second" href={servicePath(view.partnership.slug, listing.service.id)}>
            {t(confirmWords.seeListing)}
          </ButtonLink>
        </p>
      )}
    </Layout>
  )
}
