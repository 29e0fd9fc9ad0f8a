import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Community } from '../community.ts'
import { AreaFields } from '../forms/census-area.tsx'
import { CommunityFields, communityLabels } from '../forms/community.tsx'
import { areaSaid } from '../forms/told.tsx'
import { words as asked } from '../forms/words.ts'
import { settingsPath } from '../paths.ts'
import { type Province, provinceNames } from '../province.ts'
import { SettingsFrame } from './frame.tsx'
import { words } from './words.ts'

export const CommunitiesPage = (p: { view: View; slug: string; communities: readonly Community[] }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.communitiesTitle)}>
      <BackLink href={settingsPath(p.slug)} label={t(words.back)} />
      <PageHead title={t(words.communitiesTitle)} summary={t(asked.communitiesWhy)}>
        <ButtonLink href={settingsPath(p.slug, 'communities/new')}>{t(words.add)}</ButtonLink>
      </PageHead>
      {p.communities.map(community => (
        <Card>
          <div class="row apart">
            <div>
              <h2>
                <bdi>{community.name}</bdi>
              </h2>
              <p class="quiet">
                {t(provinceNames[community.province])} · {areaSaid(p.view, community.censusArea)}
              </p>
            </div>
            <a
              href={settingsPath(p.slug, `communities/${community.id}`)}
              aria-label={`${t(words.change)}: ${community.name}`}
            >
              {t(words.change)}
            </a>
          </div>
        </Card>
      ))}
    </Layout>
  )
}

const carried = [
  'communityName',
  'province',
  'known',
  'latitude',
  'longitude',
  'turn',
  'population',
  'version',
]

/**
 * One community, changed or new. Where it lies comes first; then, with those answers carried along, the census area,
 * whose list depends on the province. Nothing is saved before both are answered.
 */
export const CommunityPage = (p: {
  view: View
  slug: string
  path: string
  form: FormState
  /** Undefined for a new one. */
  community: Community | undefined
  /** Set when it is the census area that is asked. */
  areaOf?: { name: string; province: Province }
}) => {
  const { view, slug, form, community, areaOf } = p
  const { t } = view
  return (
    <SettingsFrame
      view={view}
      title={areaOf ? t(asked.areaTitle, { name: areaOf.name }) : (community?.name ?? t(words.add))}
      why={t(areaOf ? asked.areaWhy : asked.communityWhy)}
      back={{ href: settingsPath(slug, 'communities'), label: t(words.communitiesTitle) }}
      form={form}
      labels={{ ...communityLabels, area: asked.area }}
    >
      <form class="form" method="post" action={p.path}>
        <FormGuard view={view} />
        {areaOf ? (
          <>
            {carried.map(name => {
              const value = form.values[name]
              return typeof value === 'string' && <input type="hidden" name={name} value={value} />
            })}
            <input type="hidden" name="asked" value="area" />
            <AreaFields view={view} form={form} province={areaOf.province} />
          </>
        ) : (
          <>
            {community && <input type="hidden" name="version" value={String(form.values.version)} />}
            <CommunityFields view={view} form={form} withPopulation />
          </>
        )}
        <Actions>
          <Button big>{t(areaOf ? words.save : words.goOn)}</Button>
        </Actions>
      </form>
      {community && !areaOf && (
        <form method="post" action={`${p.path}/removal`} class="stack tight">
          <FormGuard view={view} />
          <p class="quiet">{t(words.removeWhy)}</p>
          <Button kind="danger">{t(words.remove)}</Button>
        </form>
      )}
    </SettingsFrame>
  )
}
