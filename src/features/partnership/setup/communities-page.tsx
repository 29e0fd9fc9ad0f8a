import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { AreaFields } from '../forms/census-area.tsx'
import { CommunityFields, communityLabels } from '../forms/community.tsx'
import { areaSaid } from '../forms/told.tsx'
import { words as asked } from '../forms/words.ts'
import { setupPath } from '../paths.ts'
import { provinceNames } from '../province.ts'
import type { CommunityAnswer } from '../setup.ts'
import { beforeStep, SetupFrame } from './frame.tsx'
import { words } from './words.ts'

/** Everything served so far, each to change or remove, and the way on. */
export const CommunitiesPage = (p: {
  view: View
  communities: readonly CommunityAnswer[]
  form: FormState
  fromCheck: boolean
}) => {
  const { view, communities } = p
  const { t } = view
  return (
    <SetupFrame
      view={view}
      step="communities"
      title={t(asked.communitiesTitle)}
      why={t(asked.communitiesWhy)}
      back={{
        href: beforeStep('communities', p.fromCheck),
        label: t(p.fromCheck ? words.toCheck : words.back),
      }}
      form={p.form}
    >
      {communities.length > 0 && (
        <ul class="stack tight plainly">
          {communities.map((community, at) => (
            <li>
              <Card>
                <div class="row apart">
                  <div>
                    <h2>
                      <bdi>{community.name}</bdi>
                    </h2>
                    <p class="quiet">
                      {t(provinceNames[community.province])} · {areaSaid(view, community.censusArea)}
                    </p>
                  </div>
                  <form method="post" action={setupPath(`communities/${at}/removal`)}>
                    <Actions>
                      {community.censusArea === undefined && (
                        <ButtonLink href={setupPath(`communities/${at}/area`)}>
                          {t(words.pickArea)}
                        </ButtonLink>
                      )}
                      <ButtonLink kind="second" href={setupPath(`communities/${at}`)}>
                        {t(words.changeThis, { what: community.name })}
                      </ButtonLink>
                      <input type="hidden" name="name" value={community.name} />
                      <Button kind="quiet">{t(words.removeThis, { what: community.name })}</Button>
                    </Actions>
                  </form>
                </div>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={setupPath('communities')}>
        {p.fromCheck && <input type="hidden" name="to" value="check" />}
        <Actions>
          <ButtonLink
            big
            kind={communities.length > 0 ? 'second' : 'primary'}
            href={setupPath('communities/new')}
          >
            {t(communities.length > 0 ? words.addAnother : words.addCommunity)}
          </ButtonLink>
          {communities.length > 0 && <Button big>{t(words.save)}</Button>}
        </Actions>
      </form>
    </SetupFrame>
  )
}

export const CommunityPage = (p: { view: View; form: FormState; action: string }) => {
  const { t } = p.view
  return (
    <SetupFrame
      view={p.view}
      step="communities"
      title={t(asked.communityTitle)}
      why={t(asked.communityWhy)}
      back={{ href: setupPath('communities'), label: t(words.back) }}
      form={p.form}
      labels={communityLabels}
    >
      <form class="form" method="post" action={p.action}>
        <CommunityFields view={p.view} form={p.form} />
        <Actions>
          <Button big>{t(words.saveCommunity)}</Button>
        </Actions>
      </form>
    </SetupFrame>
  )
}

export const AreaPage = (p: { view: View; form: FormState; action: string; community: CommunityAnswer }) => {
  const { t } = p.view
  return (
    <SetupFrame
      view={p.view}
      step="communities"
      title={t(asked.areaTitle, { name: p.community.name })}
      why={t(asked.areaWhy)}
      back={{ href: setupPath('communities'), label: t(words.back) }}
      form={p.form}
      labels={{ area: asked.area }}
    >
      <form class="form" method="post" action={p.action}>
        <AreaFields view={p.view} form={p.form} province={p.community.province} />
        <Actions>
          <Button big>{t(words.save)}</Button>
        </Actions>
      </form>
    </SetupFrame>
  )
}
