import type { View } from '#platform/http/view.ts'
import { Written } from '#platform/ui/written.tsx'
import { RollUpSentence, StatusLabel, sayLatest } from '../../indicators/components/status.tsx'
import { families } from '../../indicators/indicator.ts'
import { familyHints, familyWords } from '../../indicators/kind-words.ts'
import { indicatorPath, indicatorsPath } from '../../indicators/paths.ts'
import { rollUpOf, type Seen } from '../../indicators/seen.ts'
import { StandingLabel } from '../../outcomes/pages/list.tsx'
import { outcomePath, outcomesListPath } from '../../outcomes/paths.ts'
import type { OutcomeRow } from '../../outcomes/tables.ts'
import { measuredWords as words } from '../measured-words.ts'

interface Shown {
  view: View
  slug: string
}

const Figure = (p: Shown & { seen: Seen }) => {
  const { view, seen } = p
  return (
    <li>
      <a href={indicatorPath(p.slug, seen.indicator.id)}>
        <Written text={seen.indicator.title} tongue={view.tongue} />
      </a>{' '}
      <StatusLabel view={view} status={seen.status} />{' '}
      <span class="quiet small">
        {sayLatest(view, seen)}
        {seen.indicator.example && ` · ${view.t(words.example)}`}
      </span>
    </li>
  )
}

/** A goal's figures, each family by itself: what many hands move is no measure of what we did. */
export const Figures = (p: Shown & { indicators: readonly Seen[] }) =>
  p.indicators.length === 0 ? null : (
    <details>
      <summary>{p.view.t(words.figures, { count: p.indicators.length })}</summary>
      {families.map(family => {
        const own = p.indicators.filter(({ indicator }) => indicator.family === family)
        if (own.length === 0) return null
        return (
          <div class="stack tight">
            <h4>{p.view.t(familyWords[family])}</h4>
            <RollUpSentence view={p.view} rollUp={rollUpOf(family, own)} />
            <ul class="stack tight plainly">
              {own.map(seen => (
                <Figure {...p} seen={seen} />
              ))}
            </ul>
          </div>
        )
      })}
    </details>
  )

/** Changes people saw, each marked as confirmed or not. */
export const Changes = (p: Shown & { outcomes: readonly OutcomeRow[] }) =>
  p.outcomes.length === 0 ? null : (
    <details>
      <summary>
        {p.view.t(words.changes, {
          count: p.outcomes.length,
          open: p.outcomes.filter(({ confirmedAt }) => !confirmedAt).length,
        })}
      </summary>
      <ul class="stack tight plainly">
        {p.outcomes.map(outcome => (
          <li>
            <a href={outcomePath(p.slug, outcome.id)}>
              <Written text={outcome.say} tongue={p.view.tongue} />
            </a>{' '}
            <StandingLabel view={p.view} outcome={outcome} />
            {outcome.example && <span class="quiet small"> {p.view.t(words.example)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )

/** All goals together, family by family; the three are never put into one figure. */
export const AllFigures = (p: Shown & { indicators: readonly Seen[]; community: boolean }) => {
  const { t } = p.view
  if (p.indicators.length === 0) return null
  return (
    <section class="stack">
      <h2>{t(words.allTitle)}</h2>
      <p class="quiet">
        {t(words.allSay)} {p.community && t(words.wholeArea)}
      </p>
      {families.map(family => {
        const rollUp = rollUpOf(family, p.indicators)
        if (rollUp.of === 0) return null
        return (
          <div class="stack tight">
            <h3>{t(familyWords[family])}</h3>
            <RollUpSentence view={p.view} rollUp={rollUp} />
            <p class="quiet small">{t(familyHints[family])}</p>
          </div>
        )
      })}
      <p class="row loose">
        <a href={indicatorsPath(p.slug)}>{t(words.allFigures)}</a>
        <a href={outcomesListPath(p.slug)}>{t(words.allChanges)}</a>
      </p>
    </section>
  )
}
