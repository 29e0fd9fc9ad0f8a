import type { Collision } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { TextIn } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Facts } from '#platform/ui/card.tsx'
import { ErrorSummary } from '#platform/ui/form/error-summary.tsx'
import { TextArea } from '#platform/ui/form/text-field.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { organisationListingPath, servicePath } from '../../paths.ts'
import type { Choice } from '../choose.ts'
import { collisionWords, tableWords, wordFor } from '../named-words.ts'
import { differencePath, pairMergerPath, postponementPath, twinsPath } from '../paths.ts'
import type { TwinCase } from '../queries/cases.ts'
import type { TwinKind } from '../twin.ts'
import { nameIn } from '../values.ts'
import { twinWords } from '../words.ts'
import { Sides, sideName } from './sides.tsx'
import { Why } from './why.tsx'

export interface CaseProps {
  view: View
  slug: string
  twins: TwinCase
  choices: readonly Choice[]
  keptId: string
  lists: ReadonlyMap<string, TextIn>
  communities: ReadonlyMap<string, string>
  offeredBy: ReadonlyMap<string, TextIn>
  references: readonly { ofTable: string; rows: number }[]
  /** What keeps them from being merged, whatever is chosen. */
  inTheWay: readonly Collision[]
  form: FormState
  /** Somebody was faster. */
  conflict?: string | undefined
}

/** Where a thing is shown by itself; a place has no page of its own. */
export const thingPath = (slug: string, kind: TwinKind, id: string): string | undefined =>
  kind === 'services'
    ? servicePath(slug, id)
    : kind === 'organisations'
      ? organisationListingPath(slug, id)
      : undefined

export const collisionSentences = (view: View, collisions: readonly Collision[]): string[] =>
  collisions.map(({ ofTable }) =>
    view.t(wordFor(collisionWords, ofTable, collisionWords.other), {
      what: view.t(wordFor(tableWords, ofTable, tableWords.other)),
    }),
  )

const Which = (p: CaseProps) => {
  const { view, twins, form } = p
  const { t } = view
  const kept = String(form.values.kept ?? p.keptId)
  const sent = form.values.with
  const taking = sent === undefined ? undefined : [sent].flat()
  return (
    <div class="pair-of-fieldsets">
      <fieldset class="stack tight">
        <legend>{t(twinWords.whichStays)}</legend>
        <p class="quiet small">{t(twinWords.whichStaysHint)}</p>
        {twins.variants.map((variant, n) => {
          const href = thingPath(p.slug, twins.kind, variant.id)
          const by = nameIn(p.offeredBy.get(variant.id), view)
          return (
            <div class="stays">
              <label class="choice">
                <input
                  type="radio"
                  name="kept"
                  id={n === 0 ? 'kept' : undefined}
                  value={variant.id}
                  checked={kept === variant.id}
                />
                <span>
                  {sideName(view, n, variant.ids.length - 1)}: {nameIn(twins.names.get(variant.id), view)}
                </span>
                {by && <small>{by}</small>}
              </label>
              {href && <a href={href}>{t(twinWords.seeKept)}</a>}
            </div>
          )
        })}
      </fieldset>
      {twins.variants.length > 2 ? (
        <fieldset class="stack tight">
          <legend>{t(twinWords.takePart)}</legend>
          {form.errors.with && <p class="wrong">{form.errors.with}</p>}
          {twins.variants.map((variant, n) => (
            <label class="choice">
              <input
                type="checkbox"
                name="with"
                id={n === 0 ? 'with' : undefined}
                value={variant.id}
                checked={taking?.includes(variant.id) ?? true}
              />
              <span>{sideName(view, n, variant.ids.length - 1)}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        twins.variants.map(variant => <input type="hidden" name="with" value={variant.id} />)
      )}
    </div>
  )
}

/** Staff: two descriptions, or a group, side by side with why, and what a person may decide of them. */
export const CasePage = (p: CaseProps) => {
  const { view, slug, twins, form } = p
  const { t } = view
  const { pair } = twins
  const names = [...new Set([...twins.names.values()].map(name => nameIn(name, view)))]
  return (
    <Layout view={view} title={t(twinWords.caseTitle)}>
      <BackLink href={twinsPath(slug)} label={t(twinWords.title)} />
      <PageHead title={t(twinWords.caseTitle)} above={t(twinWords[twins.kind])} summary={names.join(' · ')} />
      {p.conflict && (
        <Notice tone="warn" said>
          {p.conflict}
        </Notice>
      )}
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {p.inTheWay.length > 0 && (
        <Notice tone="bad">
          <strong>{t(twinWords.inTheWay)}</strong>
          {collisionSentences(view, p.inTheWay).map(sentence => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <form method="post" action={pairMergerPath(slug, pair.id)} class="stack loose twins">
        <FormGuard view={view} />
        <input type="hidden" name="seen" value={twins.seen} />
        <section class="stack tight">
          <h2>{t(twinWords.why)}</h2>
          <Why view={view} pair={pair} />
        </section>
        <section class="stack tight">
          <h2>{t(twinWords.sides)}</h2>
          {twins.more > 0 && <p>{t(twinWords.moreVariants, { count: twins.more })}</p>}
          <Sides {...p} />
        </section>
        <section class="stack">
          <Which {...p} />
          <div>
            <h3>{t(twinWords.moves)}</h3>
            {p.references.length === 0 ? (
              <p class="quiet">{t(twinWords.movesNothing)}</p>
            ) : (
              <Facts
                facts={p.references.map(
                  ({ ofTable, rows }) => `${t(wordFor(tableWords, ofTable, tableWords.other))}: ${rows}`,
                )}
              />
            )}
          </div>
          <TextArea
            form={form}
            name="because"
            label={t(twinWords.because)}
            optional={t(twinWords.ifYouLike)}
            hint={t(twinWords.becauseHint)}
            rows={2}
          />
          <Actions>
            {p.inTheWay.length === 0 && <Button>{t(twinWords.merge)}</Button>}
            <Button kind="second" formaction={differencePath(slug, pair.id)}>
              {t(twinWords.different)}
            </Button>
            <Button kind="quiet" formaction={postponementPath(slug, pair.id)}>
              {t(twinWords.later)}
            </Button>
          </Actions>
        </section>
      </form>
    </Layout>
  )
}
