import type { Community } from '#features/partnership/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Select } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import type { CensusPick } from '../census/queries.ts'
import { type Area, areasFor, keyOfArea } from '../census/suggest.ts'
import { areasPath, censusNewPath } from '../paths.ts'
import { words } from '../words.ts'
import { Frame, type Props } from './frame.tsx'

export const noArea = 'none'

type AreasProps = Props & {
  communities: readonly Community[]
  areas: readonly Area[]
  picks: ReadonlyMap<string, CensusPick>
  /** The form that was sent, and for which community. */
  sent?: { community: string; form: FormState } | undefined
  meanwhile?: boolean
}

const name = ({ area, areaType, province }: Area) => `${area}${areaType ? ` (${areaType})` : ''}, ${province}`

const One = (p: AreasProps & { community: Community }) => {
  const { t, tongue, zone } = p.view
  const { community } = p
  const pick = p.picks.get(community.id)
  const { suggested, areas } = areasFor(community, p.areas)
  const chosen = pick && (pick.area === null ? noArea : keyOfArea(pick as Area))
  const field = `area-${community.id}`
  const form: FormState =
    p.sent?.community === community.id
      ? p.sent.form
      : { values: chosen ? { [field]: chosen } : {}, errors: {} }
  return (
    <Card>
      <form method="post" action={`${areasPath(p.slug)}/${community.id}`} class="form" novalidate>
        <FormGuard view={p.view} />
        <input type="hidden" name="after" value={pick?.id ?? ''} />
        <Select
          form={form}
          name={field}
          label={t(words.area, { community: community.name })}
          blank={t(words.chooseOne)}
          choices={[
            ...(suggested
              ? [{ value: keyOfArea(suggested), label: t(words.areaSettings, { area: name(suggested) }) }]
              : []),
            ...areas
              .filter(area => area !== suggested)
              .map(area => ({ value: keyOfArea(area), label: name(area) })),
            { value: noArea, label: t(words.areaNone) },
          ]}
          {...(pick
            ? {
                hint: t(words.pickedBy, {
                  name: pick.pickedBy,
                  day: writeDayOf(pick.pickedAt, zone, tongue),
                }),
              }
            : {})}
        />
        <Actions>
          <Button kind="second">{t(words.pick)}</Button>
        </Actions>
      </form>
    </Card>
  )
}

export const AreasPage = (p: AreasProps) => {
  const { t } = p.view
  return (
    <Frame {...p} title={t(words.areas)} lead={t(words.areasLead)} {...(p.sent ? { form: p.sent.form } : {})}>
      {p.meanwhile && (
        <Notice tone="warn" said>
          {t(words.pickedMeanwhile)}
        </Notice>
      )}
      {p.areas.length === 0 ? (
        <EmptyState title={t(words.censusNone)} why={t(words.noAreas)}>
          <ButtonLink href={censusNewPath(p.slug)}>{t(words.bringCensus)}</ButtonLink>
        </EmptyState>
      ) : (
        p.communities.map(community => <One {...p} community={community} />)
      )}
    </Frame>
  )
}
