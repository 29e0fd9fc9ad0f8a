import { servicePath } from '#features/directory/index.ts'
import { newPersonPath } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { ErrorSummary, InBoth } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import type { GridRow } from '../../cell/grid.ts'
import type { Need } from '../../need.ts'
import { needWords } from '../../need-words.ts'
import { cellPath } from '../../paths.ts'
import { figureOf, verdictWords } from '../../verdict.ts'
import { coordinationPath, overlapPath, overlapsPath } from '../paths.ts'
import type { OverlapSeen } from '../queries.ts'
import { organisationNamesIn, sayLikeness, serviceNames } from '../say.ts'
import { words } from '../staff-words.ts'
import { dimensionWords } from '../words.ts'
import { AlikeLabel, degreeSaid, isRange, percentKnown } from './degree.tsx'

interface Props {
  view: View
  slug: string
  overlap: OverlapSeen
  elsewhere: readonly GridRow[]
  form: FormState
  /** Which of the two forms was refused. */
  refused?: 'leaving' | 'proposal'
  /** The organisation nobody can be reached at. */
  nobodyAt?: { id: string; name: string } | undefined
}

const blank: FormState = { values: {}, errors: {} }

const Elsewhere = ({ view, slug, elsewhere }: Props) => {
  const { t } = view
  return (
    <section class="stack tight">
      <h2>{t(words.elsewhere)}</h2>
      <p class="quiet">{t(words.elsewhereWhy)}</p>
      {elsewhere.map(({ need, cells }: { need: Need; cells: GridRow['cells'] }) => (
        <Table
          caption={t(needWords[need])}
          columns={[
            { label: t(words.community) },
            { label: t(words.servicesThere), figure: true },
            { label: t(words.state) },
          ]}
          rows={cells.map(({ community, cell }) => [
            <a href={cellPath(slug, need, community.id)}>{community.name}</a>,
            figureOf(cell),
            t(verdictWords[cell.verdict]),
          ])}
        />
      ))}
    </section>
  )
}

const Deciding = (p: Props) => {
  const { view, slug, overlap } = p
  const { t } = view
  const here = overlapPath(slug, overlap.a.id, overlap.b.id)
  const proposing = p.refused === 'proposal' ? p.form : blank
  const leaving = p.refused === 'leaving' ? p.form : blank
  return (
    <>
      <section class="stack tight">
        <h2>{t(words.propose)}</h2>
        <p>{t(words.proposeWhy)}</p>
        {p.nobodyAt && (
          <Notice tone="warn">
            {t(words['nobody-to-ask'], { name: p.nobodyAt.name })}{' '}
            <a href={newPersonPath(slug, p.nobodyAt.id)}>{t(words.addContact)}</a>
          </Notice>
        )}
        <form method="post" action={`${here}/proposal`} class="form" novalidate>
          <FormGuard view={view} />
          <InBoth
            form={proposing}
            name="note"
            labels={[t(words.noteEn), t(words.noteFr)]}
            optional={t(words.ifYouLike)}
            rows={2}
          />
          <Button>{t(words.sendBoth)}</Button>
        </form>
      </section>
      <section class="stack tight">
        <h2>{t(words.leave)}</h2>
        <form method="post" action={`${here}/leaving`} class="form" novalidate>
          <FormGuard view={view} />
          <InBoth
            form={leaving}
            name="reason"
            optional={t(words.oneIsEnough)}
            labels={[t(words.reasonEn), t(words.reasonFr)]}
            rows={2}
          />
          <Button kind="second">{t(words.leaveIt)}</Button>
        </form>
      </section>
    </>
  )
}

/** Two services side by side, with why they are held to be alike, and what a person can do about it. */
export const OverlapPage = (p: Props) => {
  const { view, slug, overlap, form } = p
  const { t, tongue, zone } = view
  const { seen, leaving, proposals } = overlap
  const [a, b] = serviceNames(seen, tongue)
  const [byA, byB] = organisationNamesIn(seen, tongue)
  const open = proposals.find(({ closedAt }) => !closedAt)
  const past = proposals.filter(({ closedAt }) => closedAt)
  return (
    <Layout view={view} title={`${a} · ${b}`}>
      <PageHead
        above={<BackLink href={overlapsPath(slug)} label={t(words.title)} />}
        title={`${a} · ${b}`}
        summary={[
          t(words.summaryAlike, { degree: degreeSaid(view, seen.likeness) }),
          isRange(seen.likeness) && t(words.ofKnown, { known: percentKnown(seen.likeness) }),
        ]
          .filter(Boolean)
          .join('; ')}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <Pairs
        pairs={[
          [byA, <a href={servicePath(slug, overlap.a.id)}>{a}</a>],
          [byB, <a href={servicePath(slug, overlap.b.id)}>{b}</a>],
        ]}
      />
      <Table
        caption={t(words.sideBySide)}
        columns={[{ label: t(words.what) }, { label: t(words.together) }, { label: t(words.alike) }]}
        rows={sayLikeness(seen, view).map(({ dimension, alike, said }) => [
          t(dimensionWords[dimension]),
          said,
          <AlikeLabel view={view} alike={alike} />,
        ])}
      />
      {leaving && (
        <Card>
          <h2>{t(words.leftTitle)}</h2>
          <Prose text={leaving.reason} tongue={tongue} />
          <p class="quiet">
            {t(words.leftBy, { name: leaving.leftBy, day: writeDayOf(leaving.leftAt, zone, tongue) })}
          </p>
        </Card>
      )}
      {open && (
        <Notice tone="info">
          {t(words.askedOn, { day: writeDayOf(open.proposedAt, zone, tongue) })}.{' '}
          <a href={coordinationPath(slug, open.id)}>{t(words.coordination)}</a>
        </Notice>
      )}
      {past.map(proposal => (
        <Card>
          <p>
            <a href={coordinationPath(slug, proposal.id)}>
              {t(words.closedAs, {
                why: proposal.closedBecause ?? '',
                day: proposal.closedAt ? writeDayOf(proposal.closedAt, zone, tongue) : '',
              })}
            </a>
          </p>
          {proposal.outcome && <Written text={proposal.outcome} tongue={tongue} />}
        </Card>
      ))}
      <Elsewhere {...p} />
      {view.can('gaps.decide') && !open && !leaving && <Deciding {...p} />}
    </Layout>
  )
}
