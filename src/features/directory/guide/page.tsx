import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { PrintedService } from '../components/printed-service.tsx'
import { SERVICE_KINDS, type ServiceKind } from '../kind.ts'
import { kindWords } from '../kind-words.ts'
import { languageName } from '../language.ts'
import { guidePath, servicePath, servicesPath } from '../paths.ts'
import type { Printed } from '../queries/some.ts'
import { words as roomWords } from '../words.ts'
import { guideWords as words } from './words.ts'

export interface GuideProps {
  view: View
  slug: string
  services: readonly Printed[]
  total: number
  community: Community | undefined
  language: string | undefined
  kind: ServiceKind | undefined
  communities: readonly Community[]
  kinds: readonly ServiceKind[]
  languages: readonly string[]
}

const Choosing = (p: GuideProps) => {
  const { t, tongue } = p.view
  const form = {
    values: { community: p.community?.id ?? '', language: p.language ?? '', kind: p.kind ?? '' },
    errors: {},
  }
  const common = { form, optional: ' ' }
  return (
    <details class="no-print">
      <summary>{t(words.choose)}</summary>
      <Filters action={guidePath(p.slug)} label={t(words.choose)}>
        <div class="grid tight">
          <Select
            {...common}
            name="community"
            label={t(roomWords.near)}
            blank={t(words.everywhere)}
            choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            {...common}
            name="kind"
            label={t(roomWords.kind)}
            blank={t(roomWords.anyKind)}
            choices={p.kinds.map(kind => ({ value: kind, label: t(kindWords[kind]) }))}
          />
          <Select
            {...common}
            name="language"
            label={t(roomWords.language)}
            blank={t(roomWords.anyLanguage)}
            choices={p.languages.map(code => ({ value: code, label: languageName(code, tongue) }))}
          />
        </div>
        <div>
          <Button kind="second">{t(words.make)}</Button>
        </div>
      </Filters>
    </details>
  )
}

/** Each service stands once, under the first of its kinds that the guide has. */
function byKind(services: readonly Printed[], only: ServiceKind | undefined): [ServiceKind, Printed[]][] {
  const groups = Map.groupBy(services, service => only ?? service.fields.kinds[0] ?? 'other')
  return SERVICE_KINDS.flatMap(kind => {
    const some = groups.get(kind)
    return some ? [[kind, some] as [ServiceKind, Printed[]]] : []
  })
}

/** Everything on paper, by what people need. */
export const GuidePage = (p: GuideProps) => {
  const { view, slug, community } = p
  const { t, tongue } = view
  const groups = byKind(p.services, p.kind)
  const place = community ? t(words.titleNear, { place: community.name }) : t(words.title)
  const title = p.language
    ? `${place}, ${t(words.inLanguage, { language: languageName(p.language, tongue) })}`
    : place
  const url = view.origin + servicesPath(slug)
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        summary={t(words.made, { url, day: writeDayOf(view.now, view.zone, tongue) })}
      />
      <p>
        <strong>{t(words.emergency)}</strong>
      </p>
      <p class="no-print quiet">{t(words.how)}</p>
      <Choosing {...p} />
      {p.services.length < p.total && <p>{t(words.notAll, { shown: p.services.length, total: p.total })}</p>}
      {groups.length === 0 ? (
        <p>{t(words.none)}</p>
      ) : (
        <>
          <nav aria-labelledby="contents" class="contents">
            <h2 id="contents">{t(words.contents)}</h2>
            <ul>
              {groups.map(([kind, some]) => (
                <li>
                  <a href={`#${kind}`}>{t(kindWords[kind])}</a> ({some.length})
                </li>
              ))}
            </ul>
          </nav>
          <div class="guide stack airy">
            {groups.map(([kind, some]) => (
              <section aria-labelledby={kind}>
                <h2 id={kind}>{t(kindWords[kind])}</h2>
                <div class="results">
                  {some.map(service => (
                    <PrintedService
                      view={view}
                      service={service}
                      heading="h3"
                      href={servicePath(slug, service.id)}
                    />
                  ))}
                </div>
              </section>
            ))}
          </div>
        </>
      )}
    </Layout>
  )
}
