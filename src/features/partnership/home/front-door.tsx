import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Needs, Porch } from '#platform/ui/porch.tsx'
import { Written } from '#platform/ui/written.tsx'
import { homePath } from '../paths.ts'
import { words } from '../words.ts'
import { namedTogether } from './named.ts'

const needs = [
  [words.needHousing, words.needHousingAsk],
  [words.needLanguage, words.needLanguageAsk],
  [words.needWork, words.needWorkAsk],
  [words.needDoctor, words.needDoctorAsk],
  [words.needSchool, words.needSchoolAsk],
  [words.needTransport, words.needTransportAsk],
  [words.needPeople, words.needPeopleAsk],
  [words.needPapers, words.needPapersAsk],
] as const

const longest = 260

/** The vision where it is short enough for a hero, otherwise its first sentence. */
export function visionLine(vision: string): string {
  const whole = vision.replace(/\s+/g, ' ').trim()
  if (whole.length <= longest) return whole
  const sentence = /^.*?[.!?؟。](?=\s|$)/u.exec(whole)?.[0] ?? whole
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

/** Ways to take part, by the room each leads into. */
const waysIn = [
  { room: 'membership', path: 'members/join', title: words.joinTitle, why: words.joinWhy, go: words.joinGo },
  { room: 'thread', path: 'thread', title: words.followTitle, why: words.followWhy, go: words.followGo },
  { room: 'groups', path: 'groups', title: words.tableTitle, why: words.tableWhy, go: words.tableGo },
] as const

export interface FrontDoorFacts {
  vision: TextIn
  communities: readonly string[]
}

/** The public home: help first, then what the rooms have to show, then the ways in. */
export const FrontDoor = (p: {
  view: View
  slug: string
  facts: FrontDoorFacts
  parts: readonly Child[]
  rooms: ReadonlySet<string>
}) => {
  const { view, slug, facts } = p
  const { t, tongue } = view
  const name = view.partnership ? inTongue(view.partnership.name, tongue).text : ''
  const vision = inTongue(facts.vision, tongue)
  const line = { [vision.tongue]: visionLine(vision.text) }
  const services = `${homePath(slug)}/services`
  const names = namedTogether(facts.communities, view)
  return (
    <Layout view={view} title={name} summary={visionLine(vision.text)} wide>
      <Porch>
        <h1>{t(words.welcome)}</h1>
        <p class="lead">
          {vision.text ? <Written text={line} tongue={tongue} /> : t(words.workTogether, { names })}
        </p>
        <search>
          <form class="ask" action={services}>
            <input
              type="search"
              name="q"
              aria-label={t(words.ask)}
              placeholder={t(words.askExample)}
              autocomplete="off"
              maxlength={200}
              data-search
            />
            <button type="submit" class="button lamp">
              {t(words.find)}
            </button>
          </form>
        </search>
        <Needs
          label={t(words.commonNeeds)}
          needs={needs.map(([label, ask]) => ({
            label: t(label),
            href: `${services}?q=${encodeURIComponent(t(ask))}`,
          }))}
        />
      </Porch>
      {[...p.parts]}
      <section class="band">
        <div class="wrap stack loose">
          <h2>{t(words.waysIn)}</h2>
          <div class="grid">
            {waysIn
              .filter(way => p.rooms.has(way.room))
              .map((way, at) => (
                <div class="stack tight">
                  <h3>{t(way.title)}</h3>
                  <p>{t(way.why)}</p>
                  <p>
                    <ButtonLink kind={at === 0 ? 'primary' : 'second'} href={`${homePath(slug)}/${way.path}`}>
                      {t(way.go)}
                    </ButtonLink>
                  </p>
                </div>
              ))}
          </div>
        </div>
      </section>
      <section class="band mist">
        <div class="wrap">
          <p>{t(words.workTogether, { names })}</p>
        </div>
      </section>
    </Layout>
  )
}
