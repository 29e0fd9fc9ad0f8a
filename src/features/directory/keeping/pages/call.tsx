import type { PersonRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Choices, ErrorSummary, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Reach } from '../../components/reach.tsx'
import { freshnessSentence, plainNameOf } from '../../components/sentences.ts'
import { callLetterPath, callPath, changePath, tendPath } from '../../paths.ts'
import { readPhones } from '../../phone.ts'
import type { Listing } from '../../queries/one.ts'
import { staffWords } from '../../staff-words.ts'
import type { AskedOf } from '../queries/asked.ts'
import { boardWords as words } from '../words/board.ts'
import { reachOfListing } from './letter.tsx'

export interface CallProps {
  view: View
  slug: string
  organisation: Listing['organisation']
  listings: readonly Listing[]
  contacts: readonly PersonRow[]
  asked: readonly AskedOf[]
  email: string | undefined
  form: FormState
}

const One = (p: CallProps & { listing: Listing }) => {
  const { view, listing, slug } = p
  const { t } = view
  const { service } = listing
  const name = plainNameOf(service.listing, view)
  return (
    <Card>
      <h3>{name}</h3>
      <p class="quiet small">{freshnessSentence(listing.spoken, view, 'staff')}</p>
      <Reach view={view} reach={reachOfListing(listing)} />
      <Choices
        form={p.form}
        name={`say-${service.id}`}
        label={t(words.theySay, { name })}
        side
        choices={[
          { value: '', label: t(words.notAsked) },
          { value: 'right', label: t(words.right) },
          { value: 'paused', label: t(words.paused) },
          { value: 'ended', label: t(words.ended) },
          { value: 'not-ours', label: t(words.notOurs) },
        ]}
      />
      <p>
        <a href={changePath(slug, service.id)}>{t(staffWords.change)}</a>
      </p>
    </Card>
  )
}

/** Staff call a provider and write down what is said of each listing. */
export const CallPage = (p: CallProps) => {
  const { view, slug, organisation } = p
  const { t, tongue } = view
  const name = inTongue(organisation.name, tongue).text
  const title = t(words.callTitle, { name })
  const letters = [...new Map(p.asked.map(each => [`${each.on} ${each.recipientEmail}`, each])).values()]
  return (
    <Layout view={view} title={title}>
      <BackLink href={tendPath(slug)} label={t(staffWords.tendTitle)} />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <PageHead title={title} summary={t(words.callLead)} />
      <Reach view={view} reach={{ ...organisation, phones: phonesOf(p) }} whenNone />
      {p.contacts.length > 0 && (
        <p>{t(words.people, { names: p.contacts.map(contact => contact.name).join(', ') })}</p>
      )}
      <section class="stack tight">
        <h2>{t(words.letters)}</h2>
        {letters.length === 0 ? (
          <p class="quiet">{t(words.noLetters)}</p>
        ) : (
          <ul class="plainly">
            {letters.slice(0, 6).map(each => (
              <li>
                {t(words.letterLine, {
                  day: writeDay(each.on as PlainDate, tongue),
                  name: each.recipientName,
                  email: each.recipientEmail,
                })}
              </li>
            ))}
          </ul>
        )}
        {p.email ? (
          <form method="post" action={callLetterPath(slug, organisation.id)}>
            <FormGuard view={view} />
            <Button kind="second">{t(words.askByLetter, { email: p.email })}</Button>
          </form>
        ) : (
          <p class="quiet">{t(words.noAddress)}</p>
        )}
      </section>
      <form method="post" action={callPath(slug, organisation.id)} class="form" novalidate>
        <FormGuard view={view} />
        <TextField form={p.form} name="who" label={t(words.who)} hint={t(words.whoHint)} />
        {p.listings.map(listing => (
          <One {...p} listing={listing} />
        ))}
        <Button big>{t(words.writeDown)}</Button>
      </form>
    </Layout>
  )
}

/** Its own number first, then those of its listings, each once. */
function phonesOf({ organisation, listings }: CallProps) {
  const all = [
    ...(organisation.phone ? readPhones(organisation.phone) : []),
    ...listings.flatMap(listing => reachOfListing(listing).phones),
  ]
  return [...new Map(all.map(phone => [phone.normal ?? phone.written, phone])).values()].slice(0, 6)
}
