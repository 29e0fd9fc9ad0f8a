import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Label } from '#platform/ui/label.tsx'
import { Result } from '#platform/ui/result.tsx'
import { Written } from '#platform/ui/written.tsx'
import { audienceWords } from '../kind-words.ts'
import { servicePath } from '../paths.ts'
import type { FoundService } from '../queries/search.ts'
import { searchWords } from '../search-words.ts'
import { words } from '../words.ts'
import { OpenLabel } from './open-state.tsx'
import { becauseSentence, freshnessSentence, nameOf, whoCanCome, writeKm } from './sentences.ts'
import { languagesLine } from './spoken-line.ts'

const shortest = 220

function short(text: string): string {
  if (text.length <= shortest) return text
  const cut = text.slice(0, shortest)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : shortest)}…`
}

const isAreaWide = ({ places }: { places: FoundService['places'] }) =>
  places.some(place => place.form === 'virtual')

/** One service in a list: what, who, how far, for whom, in which languages, how fresh, and why it is here. */
export const ServiceResult = (p: {
  view: View
  slug: string
  found: Omit<FoundService, 'isExact'>
  level?: 2 | 3
  hideOrganisation?: boolean
  /** Its number in the list and on the map. */
  nth?: number
  /** The reader's own list, kept in the addresses. */
  list?: string | undefined
  save?: { href: string; isListed: boolean }
}) => {
  const { view, found } = p
  const { t, tongue } = view
  const { fields } = found
  const about = inTongue(fields.about, tongue)
  const cities = [...new Set(found.places.map(place => inTongue(place.address?.city, tongue).text))]
  const { accepts } = whoCanCome(fields.eligibility, view)
  const audiences = fields.audiences.map(audience => t(audienceWords[audience]))
  const languages = languagesLine(fields, found.places, view)
  return (
    <Result
      id={p.nth === undefined ? undefined : found.id}
      href={servicePath(p.slug, found.id) + (p.list ? `?list=${p.list}` : '')}
      nth={p.nth}
      name={<Written text={nameOf(fields)} tongue={tongue} />}
      level={p.level ?? 2}
      facts={[
        !p.hideOrganisation && (
          <strong>
            <Written text={found.organisationName} tongue={tongue} />
          </strong>
        ),
        cities.filter(Boolean).slice(0, 3).join(', '),
        found.km !== undefined && t(words.away, { km: writeKm(found.km, view) }),
        isAreaWide(found) && t(words.online),
        OpenLabel({ fields, places: found.places, view }),
        fields.cost.is === 'free' && <Label tone="good">{t(words.free)}</Label>,
        fields.cost.is === 'paid' && <Label>{t(words.paid)}</Label>,
        fields.state === 'temporarily closed' && <Label tone="warn">{t(words.closedForNow)}</Label>,
        ...audiences.map(audience => <Label tone="info">{audience}</Label>),
      ]}
      summary={
        about.text && (
          <span lang={about.tongue === tongue ? undefined : about.tongue} dir="auto">
            {short(about.text)}
          </span>
        )
      }
      more={[
        <>
          <strong>{t(words.spokenHere)}</strong> {languages ?? <em>{t(words.languagesUnknown)}</em>}
        </>,
        <>
          <strong>{t(words.forWhom)}</strong>{' '}
          {accepts.length > 0 ? (
            accepts.join(view.tongue === 'ar' ? '، ' : ', ')
          ) : (
            <em>{t(words.statusUnknown)}</em>
          )}
        </>,
      ]}
      why={
        <>
          {freshnessSentence(found, view)} {becauseSentence(found, view)}
          {p.save && (
            <a class="save" href={p.save.href} rel="nofollow">
              {t(p.save.isListed ? searchWords.saved : searchWords.save)}
              <span class="unseen"> {inTongue(nameOf(fields), tongue).text}</span>
            </a>
          )}
        </>
      }
    />
  )
}
