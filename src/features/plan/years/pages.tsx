import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Document, PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { isOpen } from '../action.ts'
import { yearPrintPath } from '../documents/paths.ts'
import { documentWords } from '../documents/words.ts'
import { LeadOf, Press } from '../pages/parts.tsx'
import { StateLabel } from '../pages/standing.tsx'
import { actionPath, planPath, yearPath, yearsPath } from '../paths.ts'
import type { ActionSeen } from '../queries/actions.ts'
import type { GoalWhole } from '../queries/whole.ts'
import { words as planWords } from '../words.ts'
import { writeYear } from './fiscal.ts'
import type { YearActionRow, YearRow } from './tables.ts'
import { yearWords as words } from './words.ts'

const quarters = [words.q1, words.q2, words.q3, words.q4]
const whenOf = (view: View, quarter: number | null) => view.t(quarters[(quarter ?? 0) - 1] ?? words.wholeYear)

export const YearsPage = (p: {
  view: View
  slug: string
  years: readonly YearRow[]
  now: number
  adopted: boolean
}) => {
  const { view, slug } = p
  const { t } = view
  const missing = [p.now, p.now + 1].filter(year => !p.years.some(each => each.year === year))
  return (
    <Layout view={view} title={t(words.years)}>
      <PageHead
        above={<BackLink href={planPath(slug)} label={t(planWords.back)} />}
        title={t(words.years)}
        summary={t(words.yearsWhy)}
      />
      {p.years.length === 0 && (
        <EmptyState title={t(words.none)} why={t(p.adopted ? words.yearsWhy : words.noPlan)} />
      )}
      <ul class="stack plainly">
        {p.years.map(({ year, closedAt }) => (
          <li>
            <a href={yearPath(slug, year)}>{t(words.title, { year: writeYear(year) })}</a>{' '}
            {closedAt && (
              <span class="quiet small">
                {t(words.closed, { day: writeDayOf(closedAt, view.zone, view.tongue) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {p.adopted && (
        <div class="actions">
          {missing.map(year => (
            <Press view={view} action={yearPath(slug, year)}>
              {t(words.cut, { year: writeYear(year) })}
            </Press>
          ))}
        </div>
      )}
    </Layout>
  )
}

export interface Line {
  row: YearActionRow
  action: ActionSeen
}

export interface YearProps {
  view: View
  slug: string
  year: YearRow
  lines: readonly Line[]
  by: 'lead' | 'quarter'
  /** It is over, and not closed. */
  ended: boolean
}

function inOrder(p: YearProps): Line[] {
  const lead = ({ action }: Line) => inTongue(action.lead ?? undefined, p.view.tongue).text
  const byQuarter = (a: Line, b: Line) => (a.row.quarter ?? 0) - (b.row.quarter ?? 0)
  const byLead = (a: Line, b: Line) => lead(a).localeCompare(lead(b), p.view.tongue)
  return p.by === 'lead'
    ? p.lines.toSorted((a, b) => byLead(a, b) || byQuarter(a, b))
    : p.lines.toSorted((a, b) => byQuarter(a, b) || byLead(a, b))
}

/** One year's work plan, to read and to print, by lead or by quarter. */
export const YearPage = (p: YearProps) => {
  const { view, slug, year } = p
  const { t, tongue } = view
  const at = yearPath(slug, year.year)
  const title = t(words.title, { year: writeYear(year.year) })
  return (
    <Layout view={view} title={title}>
      <BackLink href={yearsPath(slug)} label={t(words.years)} />
      <Document
        above={year.closedAt && t(words.closed, { day: writeDayOf(year.closedAt, view.zone, tongue) })}
        title={title}
        summary={t(words.yearsWhy)}
      >
        <div class="actions no-print">
          {!year.closedAt && <ButtonLink href={`${at}/choosing`}>{t(words.choose)}</ButtonLink>}
          <ButtonLink href={`${at}?by=${p.by === 'lead' ? 'quarter' : 'lead'}`} kind="second">
            {t(p.by === 'lead' ? words.byQuarter : words.byLead)}
          </ButtonLink>
          <ButtonLink href={yearPrintPath(slug, year.year)} kind="second">
            {t(documentWords.printYear)}
          </ButtonLink>
          {!year.closedAt && (
            <ButtonLink href={`${at}/closing`} kind={p.ended ? 'primary' : 'quiet'}>
              {t(words.rollOver, { year: writeYear(year.year) })}
            </ButtonLink>
          )}
        </div>
        {p.lines.length === 0 && <EmptyState title={t(words.noneChosen)} why={t(words.cutWhy)} />}
        {p.lines.length > 0 && (
          <Table
            caption={t(p.by === 'lead' ? words.byLead : words.byQuarter)}
            hideCaption
            columns={[planWords.action, planWords.lead, words.quarter, planWords.state, words.leftWhy].map(
              word => ({ label: t(word) }),
            )}
            rows={inOrder(p).map(({ row, action }) => [
              <>
                <a href={actionPath(slug, action.id)}>
                  <Written text={action.title} tongue={tongue} />
                </a>
                {row.carriedFromId && (
                  <span class="quiet small"> · {t(words.carried, { year: writeYear(year.year - 1) })}</span>
                )}
              </>,
              <LeadOf view={view} action={action} />,
              whenOf(view, row.quarter),
              <StateLabel view={view} action={row.ended ? { ...action, state: row.ended } : action} />,
              row.leftOver && <Written text={row.leftOver} tongue={tongue} />,
            ])}
          />
        )}
      </Document>
    </Layout>
  )
}

/** The plan's actions to tick for a year, each with its quarter. */
export const ChoosingPage = (p: {
  view: View
  slug: string
  year: YearRow
  goals: readonly GoalWhole[]
  chosen: readonly YearActionRow[]
}) => {
  const { view, slug, year } = p
  const { t, tongue } = view
  const at = yearPath(slug, year.year)
  const title = t(words.title, { year: writeYear(year.year) })
  const rows = new Map(p.chosen.map(row => [row.actionId, row]))
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={at} label={title} />}
        title={t(words.choose)}
        summary={t(words.cutWhy)}
      />
      <form method="post" action={`${at}/choosing`} class="form">
        <FormGuard view={view} />
        {p.goals.map(({ goal, number, actions }) => (
          <fieldset class="field">
            <legend>
              {t(planWords.goal, { number })} <Written text={goal.title} tongue={tongue} />
            </legend>
            {actions
              .filter(action => isOpen(action.state) || rows.has(action.id))
              .map(action => {
                const name = inTongue(action.title, tongue).text
                return (
                  <div class="row apart">
                    <label class="choice">
                      <input type="checkbox" name="action" value={action.id} checked={rows.has(action.id)} />
                      <span>{name}</span>
                    </label>
                    <select
                      name={`quarter-${action.id}`}
                      class="short"
                      aria-label={`${t(words.quarter)}: ${name}`}
                    >
                      {[0, 1, 2, 3, 4].map(quarter => (
                        <option
                          value={quarter || ''}
                          selected={(rows.get(action.id)?.quarter ?? 0) === quarter}
                        >
                          {whenOf(view, quarter)}
                        </option>
                      ))}
                    </select>
                  </div>
                )
              })}
          </fieldset>
        ))}
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}

/** One page, one press: everything unfinished goes into the next year, with what was left and why. */
export const ClosingPage = (p: YearProps) => {
  const { view, slug, year } = p
  const { t, tongue } = view
  const at = yearPath(slug, year.year)
  const title = t(words.rollOver, { year: writeYear(year.year) })
  const unfinished = p.lines.filter(({ action }) => isOpen(action.state))
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={at} label={t(words.title, { year: writeYear(year.year) })} />}
        title={title}
        summary={t(words.rollOverWhy, { next: writeYear(year.year + 1) })}
      />
      <form method="post" action={`${at}/closing`} class="form">
        <FormGuard view={view} />
        {unfinished.length === 0 && <p>{t(words.nothingLeft)}</p>}
        {unfinished.map(({ action }) => {
          const name = inTongue(action.title, tongue).text
          return (
            <div class="field">
              <label class="choice">
                <input type="checkbox" name="carry" value={action.id} checked />
                <span>{name}</span>
              </label>
              <label for={`left-${action.id}`}>
                {t(words.leftWhy)} <span class="unseen">{name}</span>
              </label>
              <input
                type="text"
                id={`left-${action.id}`}
                name={`left-${action.id}`}
                dir="auto"
                maxlength={500}
              />
            </div>
          )
        })}
        <Actions>
          <Button>{title}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
