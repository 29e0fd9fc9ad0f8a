import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Community } from '#features/partnership/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card, Facts } from '#platform/ui/card.tsx'
import { Choices, TextArea, TextField } from '#platform/ui/form.ts'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { isCurrent } from '../entry.ts'
import { stateOf } from '../match-state.ts'
import type { Entry, Fitting, Match } from '../queries.ts'
import { factsSaid, fitSaid, slotSaid, titleOf } from '../say.ts'
import { entryWords, shareWords, stateNames } from '../words.ts'
import { DetailFields, WhatFields, WishFields } from './entry-fields.tsx'
import type { LinkSeen } from './link.tsx'

export interface ShareSeen extends LinkSeen {
  organisation: { id: string; name: TextIn }
  own: readonly Entry[]
  /** What answers each of its asks. */
  fitting: ReadonlyMap<string, readonly Fitting[]>
  others: readonly Entry[]
  requests: readonly Match[]
  communities: readonly Community[]
}

const Described = (p: PropsWithChildren<{ view: View; entry: Entry; by?: boolean; more?: Child }>) => (
  <Card>
    <h3>
      <Written text={p.entry.title} tongue={p.view.tongue} />
    </h3>
    {p.by && (
      <p class="quiet">
        <Written text={p.entry.organisation} tongue={p.view.tongue} />
      </p>
    )}
    <Facts small facts={factsSaid(p.entry, p.view)} />
    {p.entry.conditions && <Prose text={p.entry.conditions} tongue={p.view.tongue} />}
    {p.more}
    {p.children}
  </Card>
)

const Press = (p: ShareSeen & { what: string; entry: string; label: string; quiet?: boolean }) => (
  <form method="post" action={sentTo(p)}>
    <FormGuard view={p.view} />
    <input type="hidden" name="what" value={p.what} />
    <input type="hidden" name="entry" value={p.entry} />
    <Button kind={p.quiet ? 'quiet' : 'second'}>{p.label}</Button>
  </form>
)

/** Asks for one offer: when, and a word about it. */
export const AskPage = (p: LinkSeen & { offer: Entry; ask?: string | undefined }) => {
  const { view, offer, form } = p
  const { t, tongue } = view
  return (
    <SignedPage {...p} title={t(shareWords.askTitle, { title: titleOf(offer, tongue) })}>
      <p class="quiet">
        <Written text={offer.organisation} tongue={tongue} />
      </p>
      <Facts small facts={factsSaid(offer, view)} />
      {offer.conditions && <Prose text={offer.conditions} tongue={tongue} />}
      <form method="post" action={sentTo(p)} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="what" value="ask" />
        <input type="hidden" name="offer" value={offer.id} />
        {p.ask && <input type="hidden" name="ask" value={p.ask} />}
        <WishFields view={view} form={form} />
        <Button big>{t(shareWords.ask)}</Button>
      </form>
      <p>
        <a href={sentTo(p)}>{t(shareWords.back)}</a>
      </p>
    </SignedPage>
  )
}

const askingFor = (p: LinkSeen, offer: string, ask?: string) =>
  `${sentTo(p)}&offer=${offer}${ask ? `&ask=${ask}` : ''}`

const Own = (p: ShareSeen) => {
  const { view, own, fitting } = p
  const { t, tongue, zone, now } = view
  const today = dayIn(zone, now)
  return (
    <section class="stack tight">
      <h2>{t(shareWords.yours)}</h2>
      {own.length === 0 && <p class="quiet">{t(shareWords.noneYet)}</p>}
      {own.map(entry => (
        <Described view={view} entry={entry}>
          <p class="quiet small">
            {isCurrent(entry, today)
              ? t(entryWords.until, { day: writeDay(entry.expiresOn, tongue) })
              : t(shareWords.over)}
          </p>
          {!entry.endedAt && (
            <Actions>
              <Press {...p} what="renew" entry={entry.id} label={t(shareWords.renew)} />
              <Press {...p} what="end" entry={entry.id} label={t(shareWords.end)} quiet />
            </Actions>
          )}
          {(fitting.get(entry.id) ?? []).length > 0 && (
            <>
              <h4>{t(shareWords.fits)}</h4>
              <ul>
                {(fitting.get(entry.id) ?? []).map(({ entry: offer, fit }) => (
                  <li>
                    {entry.way === 'ask' ? (
                      <a href={askingFor(p, offer.id, entry.id)}>
                        <Written text={offer.title} tongue={tongue} />
                      </a>
                    ) : (
                      <Written text={offer.title} tongue={tongue} />
                    )}
                    : {fitSaid(fit, view)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Described>
      ))}
    </section>
  )
}

/** An organisation's own page of the board: its entries, what others share, and a form for more. */
export const SharePage = (p: ShareSeen) => {
  const { view, others, requests, form } = p
  const { t, tongue } = view
  const optional = t(entryWords.ifYouLike)
  const title = t(shareWords.title, { organisation: inTongue(p.organisation.name, tongue).text })
  const offers = others.filter(({ way }) => way === 'offer')
  const asks = others.filter(({ way }) => way === 'ask')
  return (
    <SignedPage {...p} title={title} next={t(shareWords.next)}>
      <p>{t(shareWords.intro)}</p>
      <Own {...p} />
      {requests.length > 0 && (
        <section class="stack tight">
          <h2>{t(shareWords.requests)}</h2>
          <ul>
            {requests.map(match => (
              <li>
                <Written text={match.offer.title} tongue={tongue} />
                {match.slots[0] ? `, ${slotSaid(match.slots[0], view.zone, view)}` : ''}:{' '}
                {t(stateNames[stateOf(match)])}
              </li>
            ))}
          </ul>
        </section>
      )}
      {offers.length > 0 && (
        <section class="stack tight">
          <h2>{t(shareWords.others)}</h2>
          {offers.map(offer => (
            <Described view={view} entry={offer} by>
              <Actions>
                <ButtonLink kind="second" href={askingFor(p, offer.id)}>
                  {t(shareWords.ask)}
                </ButtonLink>
              </Actions>
            </Described>
          ))}
        </section>
      )}
      {asks.length > 0 && (
        <section class="stack tight">
          <h2>{t(shareWords.othersAsk)}</h2>
          {asks.map(ask => (
            <Described view={view} entry={ask} by />
          ))}
        </section>
      )}
      <section class="stack tight">
        <h2>{t(shareWords.add)}</h2>
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          <input type="hidden" name="what" value="add" />
          <Choices
            form={form}
            name="way"
            label={t(shareWords.way)}
            side
            choices={[
              { value: 'offer', label: t(shareWords.weOffer) },
              { value: 'ask', label: t(shareWords.weAsk) },
            ]}
          />
          <WhatFields view={view} form={form} />
          <TextField
            form={form}
            name="title"
            label={t(entryWords.title)}
            hint={t(entryWords.titleHint)}
            dir="auto"
          />
          <TextArea
            {...{ form, optional }}
            name="conditions"
            label={t(entryWords.conditions)}
            rows={2}
            dir="auto"
          />
          <DetailFields view={view} form={form} communities={p.communities} />
          <Button>{t(shareWords.put)}</Button>
        </form>
      </section>
    </SignedPage>
  )
}

export const ShareDonePage = (p: LinkSeen) => (
  <SignedPage {...p} title={p.view.t(shareWords.done)} again={p.view.t(shareWords.back)} done />
)
