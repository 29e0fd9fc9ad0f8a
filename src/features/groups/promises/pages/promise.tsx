import type { Thread } from '#features/thread/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { Day, DayOf } from '#platform/ui/dates.tsx'
import { Choices, DateField, ErrorSummary, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { LineSection } from '#platform/ui/line.tsx'
import { History, PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { decisionPath } from '../../decisions/paths.ts'
import type { Decision } from '../../decisions/queries.ts'
import { groupsPath } from '../../paths.ts'
import { words as groupWords } from '../../words.ts'
import { promiseAskPath, promisePath, promisesPath } from '../paths.ts'
import { holderSays, isOpen } from '../promise.ts'
import type { Promised, PromiseUpdate } from '../queries.ts'
import { staffWords as staff, words } from '../words.ts'
import { StateLabel, whoOf } from './board.tsx'
import { HolderFields, type Holders } from './form.tsx'

const saidOf = (view: View, update: PromiseUpdate): string => {
  const { t, tongue } = view
  const name = update.byName
  if (update.said === 'done') return t(staff.saidDone, { name })
  if (update.said === 'cannot') return t(staff.saidCannot, { name })
  if (update.said === 'given-on') return t(staff.saidGivenOn, { name })
  if (update.said === 'dropped') return t(staff.saidDropped, { name })
  return update.dueAfter
    ? t(staff.saidNotYet, { name, day: writeDay(update.dueAfter, tongue) })
    : t(staff.saidNotYetOpen, { name })
}

export interface PromisePageProps {
  view: View
  slug: string
  promise: Promised
  decision: Decision | undefined
  line: Thread
  /** Undefined for a visitor, who sees neither names nor what was said. */
  inside?: { updates: readonly PromiseUpdate[]; tends: boolean; persons: Holders } | undefined
  form: FormState
}

const Tending = (p: PromisePageProps & { persons: Holders }) => {
  const { view, slug, promise, form } = p
  const { t } = view
  const at = (verb: string) => `${promisePath(slug, promise.id)}/${verb}`
  return (
    <>
      <details class="more" open={Boolean(form.errors.said ?? form.errors.due ?? form.errors.sentence)}>
        <summary>{t(staff.tellFor)}</summary>
        <form method="post" action={at('telling')} class="form" novalidate>
          <FormGuard view={view} />
          <Choices
            form={form}
            name="said"
            label={t(words.rightNow)}
            choices={holderSays.map(said => ({ value: said, label: t(words[said]) }))}
          />
          <DateField form={form} name="due" label={t(words.newDay)} hint={t(words.newDayHint)} />
          <TextArea
            form={form}
            name="sentence"
            label={t(words.sentence)}
            optional={t(words.ifYouLike)}
            rows={2}
          />
          <Button kind="second">{t(staff.keep)}</Button>
        </form>
      </details>
      <details class="more" open={Boolean(form.errors.personId ?? promise.handedBackAt)}>
        <summary>{t(staff.giveOn)}</summary>
        <form method="post" action={at('giving-on')} class="form" novalidate>
          <FormGuard view={view} />
          <HolderFields view={view} form={form} persons={p.persons} />
          <DateField form={form} name="newDue" label={t(staff.dueDay)} />
          <Button kind="second">{t(staff.giveOn)}</Button>
        </form>
      </details>
      <details class="more" open={Boolean(form.errors.because)}>
        <summary>{t(staff.drop)}</summary>
        <form method="post" action={at('letting-go')} class="form" novalidate>
          <FormGuard view={view} />
          <TextArea form={form} name="because" label={t(staff.dropWhy)} rows={2} />
          <Button kind="danger">{t(staff.drop)}</Button>
        </form>
      </details>
    </>
  )
}

const Ask = (p: PromisePageProps) => {
  const { view, promise } = p
  return (
    <form method="post" action={promiseAskPath(p.slug, promise.id)}>
      <FormGuard view={view} />
      <Button>{view.t(promise.askedAt ? staff.askAgain : staff.ask, { name: whoOf(view, promise) })}</Button>
    </form>
  )
}

export const PromisePage = (p: PromisePageProps) => {
  const { view, slug, promise, inside } = p
  const { t, tongue, zone } = view
  const tends = inside?.tends === true && isOpen(promise)
  const back = inside
    ? { href: promisesPath(slug), label: t(staff.board) }
    : { href: groupsPath(slug), label: t(groupWords.title) }
  return (
    <Layout view={view} title={inTongue(promise.sentence, tongue).text}>
      <PageHead above={<BackLink {...back} />} title={<Written text={promise.sentence} tongue={tongue} />}>
        {tends && !promise.handedBackAt && <Ask {...p} />}
        {tends && promise.stationId && view.can('plan.manage') && (
          <ButtonLink href={`/${slug}/plan/actions/new?because=${promise.stationId}`} kind="second">
            {t(staff.intoPlan)}
          </ButtonLink>
        )}
      </PageHead>
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <Pairs
        pairs={[
          [t(words.state), <StateLabel view={view} promise={promise} />],
          [inside ? t(staff.who) : '', inside ? <bdi>{whoOf(view, promise)}</bdi> : undefined],
          [t(words.group), <Written text={promise.group} tongue={tongue} />],
          [t(words.due), promise.due ? <Day day={promise.due} view={view} /> : undefined],
          [
            inside ? t(staff.askedCol) : '',
            inside && promise.askedAt ? writeDayOf(promise.askedAt, zone, tongue) : undefined,
          ],
          [
            inside ? t(staff.dropWhy) : '',
            inside && promise.droppedBecause ? promise.droppedBecause : undefined,
          ],
        ]}
      />
      {p.decision && (
        <p>
          {t(words.cameFrom)}{' '}
          <a href={decisionPath(slug, p.decision.id)}>
            <Written text={p.decision.sentence} tongue={tongue} />
          </a>
        </p>
      )}
      <LineSection view={view} slug={slug} line={p.line} here={`groups/promises/${promise.id}`} />
      {inside && (
        <section class="stack">
          <h2>{t(staff.history)}</h2>
          {inside.updates.length === 0 ? (
            <p class="quiet">{t(staff.nothingSaid)}</p>
          ) : (
            <History
              events={inside.updates.map(update => ({
                when: <DayOf at={update.at} view={view} />,
                what: (
                  <>
                    <p>{saidOf(view, update)}</p>
                    {update.sentence && <Prose text={update.sentence} tongue={tongue} />}
                  </>
                ),
              }))}
            />
          )}
        </section>
      )}
      {tends && inside && <Tending {...p} persons={inside.persons} />}
    </Layout>
  )
}
