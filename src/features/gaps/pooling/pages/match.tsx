import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { hoursIn } from '../../overlap/say.ts'
import { stateOf } from '../match-state.ts'
import { entryPath, matchPath, poolPath } from '../paths.ts'
import type { Match } from '../queries.ts'
import { fitSaid, slotSaid, titleOf } from '../say.ts'
import { words } from '../staff-words.ts'
import { entryWords, stateNames } from '../words.ts'
import { UseFields } from './use-fields.tsx'

interface Props {
  view: View
  slug: string
  match: Match
  form: FormState
}

const Answering = ({ view, slug, match }: Props) => {
  const { t } = view
  const here = matchPath(slug, match.id)
  return (
    <section class="stack tight">
      <h2>{t(words.answerFor)}</h2>
      <form method="post" action={`${here}/answer`}>
        <FormGuard view={view} />
        <Actions>
          <Button name="answer" value="yes">
            {t(words.answerYes)}
          </Button>
          <Button kind="second" name="answer" value="no">
            {t(words.answerNo)}
          </Button>
        </Actions>
      </form>
      <form method="post" action={`${here}/reminder`}>
        <FormGuard view={view} />
        <Button kind="quiet">{t(words.remind)}</Button>
      </form>
    </section>
  )
}

const CameTo = ({ view, match }: Props) => {
  const { t, tongue } = view
  const { use } = match
  if (!use) return null
  const said = { used: hoursIn(tongue, use.usedMinutes), day: writeDay(use.usedOn, tongue), name: use.saidBy }
  return (
    <>
      <p>
        {use.sparedMinutes === null
          ? t(words.useSaidUnknown, said)
          : t(words.useSaid, { ...said, spared: hoursIn(tongue, use.sparedMinutes) })}
      </p>
      {use.note && <Prose text={use.note} tongue={tongue} />}
    </>
  )
}

/** One match: who asked whom for what and when, what was answered, and what it came to. */
export const MatchPage = (p: Props) => {
  const { view, slug, match, form } = p
  const { t, tongue, zone } = view
  const state = stateOf(match)
  const here = matchPath(slug, match.id)
  const asker = inTongue(match.asker, tongue).text
  const title = t(words.matchTitle, { asker, title: titleOf(match.offer, tongue) })
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={poolPath(slug)} label={t(words.title)} />}
        title={title}
        summary={t(words.proposedBy, {
          name: match.proposedBy,
          day: writeDayOf(match.proposedAt, zone, tongue),
        })}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <Pairs
        pairs={[
          [t(words.what), <a href={entryPath(slug, match.offer.id)}>{titleOf(match.offer, tongue)}</a>],
          [t(words.who), inTongue(match.offer.organisation, tongue).text],
          [
            t(entryWords.when),
            <ul class="plainly">
              {match.slots.map(slot => (
                <li>{slotSaid(slot, zone, view)}</li>
              ))}
            </ul>,
          ],
          [t(words.why), match.why ? fitSaid(match.why, view) : undefined],
          [t(entryWords.note), match.note ?? undefined],
          [
            t(words.state),
            match.answeredAt && match.answeredBy
              ? `${t(stateNames[state])} (${t(words.answeredBy, { name: match.answeredBy, day: writeDayOf(match.answeredAt, zone, tongue) })})`
              : t(stateNames[state]),
          ],
          ['', match.answerNote ?? undefined],
        ]}
      />
      {state === 'waiting' && view.can('gaps.decide') && <Answering {...p} />}
      {(state === 'agreed' || state === 'used') && (
        <section class="stack tight">
          <h2>{t(words.useTitle)}</h2>
          <CameTo {...p} />
          {view.can('gaps.decide') && (
            <form method="post" action={`${here}/use`} class="form" novalidate>
              <FormGuard view={view} />
              <UseFields view={view} form={form} />
            </form>
          )}
        </section>
      )}
      {(state === 'waiting' || state === 'agreed') && view.can('gaps.decide') && (
        <form method="post" action={`${here}/withdrawal`}>
          <FormGuard view={view} />
          <Button kind="quiet">{t(words.withdraw)}</Button>
        </form>
      )}
    </Layout>
  )
}
