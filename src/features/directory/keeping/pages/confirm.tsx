import type { Child } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { TextField } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage } from '#platform/ui/signed-page.tsx'
import { CostAndStart, HoursInWords, InBoth, ReachFields } from '../../components/content-fields.tsx'
import { GoodToKnow } from '../../components/facts.tsx'
import { Reach, type Reachable } from '../../components/reach.tsx'
import { plainNameOf } from '../../components/sentences.ts'
import { Where } from '../../components/where.tsx'
import { ListingSummary } from '../../pages/listing.tsx'
import type { Listing } from '../../queries/one.ts'
import { fieldWords, words as listingWords } from '../../words.ts'
import { words } from '../words/link.ts'
import { lacksAnything, MostAsked } from './asked-too.tsx'

export interface ConfirmProps {
  view: View
  listing: Listing
  reach: Reachable
  /** They said that it is not theirs. */
  disputed: boolean
  form: FormState
  /** Where the form posts. */
  action: string
  link: LinkShown
  /** Where one of several came from. */
  back?: { href: string; label: string } | undefined
}

const Otherwise = (p: { summary: string; say: string; children: Child }) => (
  <details>
    <summary>{p.summary}</summary>
    <div class="stack">
      <p>{p.say}</p>
      {p.children}
    </div>
  </details>
)

/** A provider, without an account: the listing as newcomers read it, one tap that confirms it, and what else may be said. */
export const ConfirmPage = (p: ConfirmProps) => {
  const { view, listing, form } = p
  const { t } = view
  const fields = listing.service.listing
  const name = plainNameOf(fields, view)
  const wrong = Object.keys(form.errors).length
  const closed = fields.state === 'temporarily closed'
  const ended = fields.state === 'defunct'
  const said = ended
    ? words.saidEnded
    : p.disputed
      ? words.saidNotOurs
      : closed
        ? words.saidPaused
        : undefined
  return (
    <SignedPage
      {...{ view, form }}
      link={p.link}
      back={p.back}
      title={t(words.title)}
      summary={t(words.lead, { name })}
      next={t(words.next)}
    >
      {said && <Notice tone="warn">{t(said)}</Notice>}
      <Card>
        <h2>{name}</h2>
        <ListingSummary view={view} listing={listing} reach={p.reach} />
        <Reach view={view} reach={p.reach} whenNone />
        <GoodToKnow view={view} fields={fields} />
        <h3>{t(listingWords.where)}</h3>
        <Where
          view={view}
          places={listing.places.map(place => place.fields)}
          communities={[]}
          mapStyleUrl={undefined}
          told={p.reach}
        />
      </Card>
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="version" value={String(listing.service.version)} />
        <Button name="answer" value={ended ? 'reopened' : 'right'} big>
          {t(ended ? words.offeredStill : p.disputed ? words.oursStill : words.allRight)}
        </Button>
        {lacksAnything(fields) && (
          <details class="stack" open={wrong > 0}>
            <summary>{t(words.also)}</summary>
            <p class="quiet">{t(words.alsoSay)}</p>
            <MostAsked view={view} form={form} fields={fields} unknown />
            <Button name="answer" value="changed">
              {t(words.saveChanged)}
            </Button>
          </details>
        )}
        <details class="stack" open={wrong > 0}>
          <summary>{t(words.changed)}</summary>
          <MostAsked view={view} form={form} fields={fields} unknown={false} />
          <InBoth view={view} form={form} name="about" field={fieldWords.about} rows={4} />
          <ReachFields view={view} form={form} />
          <HoursInWords view={view} form={form} />
          <CostAndStart view={view} form={form} />
          <Button name="answer" value="changed">
            {t(words.saveChanged)}
          </Button>
        </details>
        {!ended && (
          <>
            <Otherwise
              summary={t(closed ? words.reopen : words.paused)}
              say={t(closed ? words.reopenSay : words.pausedSay)}
            >
              <Button name="answer" value={closed ? 'reopened' : 'paused'} kind="second">
                {t(closed ? words.reopen : words.savePaused)}
              </Button>
            </Otherwise>
            <Otherwise summary={t(words.ended)} say={t(words.endedSay)}>
              <Button name="answer" value="ended" kind="danger">
                {t(words.saveEnded)}
              </Button>
            </Otherwise>
          </>
        )}
        {!p.disputed && (
          <Otherwise summary={t(words.notOurs)} say={t(words.notOursSay)}>
            <TextField
              form={form}
              name="note"
              label={t(words.note)}
              optional={t(listingWords.ifYouLike)}
              dir="auto"
            />
            <Button name="answer" value="not-ours" kind="second">
              {t(words.saveNotOurs)}
            </Button>
          </Otherwise>
        )}
      </form>
    </SignedPage>
  )
}
