import { Hono } from 'hono'
import type { AppContext, AppEnv } from '../../http/env.ts'
import { may } from '../../http/may.ts'
import { NotFound } from '../../http/refusals.ts'
import { Layout } from '../layout.tsx'
import { PageHead } from '../page-head.tsx'
import { Forms } from './forms.tsx'
import { Lists } from './lists.tsx'
import { pageKinds } from './page-kinds.tsx'
import { Pictures } from './pictures.tsx'
import { SmallParts } from './small-parts.tsx'
import { type Stage, stageFor } from './stage.tsx'

const sampleAccount = { id: 'sample', name: 'Amira Haddad', email: 'amira@example.ca' }

function stageOf(c: AppContext, staff: boolean): Stage {
  const { notice: _, account: __, ...view } = c.var.view
  const stage = stageFor(view, new URL(c.req.url).searchParams, c.var.house.mapStyleUrl)
  return staff ? { ...stage, view: { ...stage.view, account: sampleAccount } } : stage
}

const Toggles = ({ stage }: { stage: Stage }) => {
  const to = (name: string, value: string) => {
    const query = new URLSearchParams(stage.view.query)
    query.set(name, value)
    return `?${query}`
  }
  const kept = new URLSearchParams(stage.view.query)
  return (
    <nav aria-label="Gallery" class="row no-print">
      <a href={to('dir', stage.view.dir === 'rtl' ? 'ltr' : 'rtl')}>
        {stage.view.dir === 'rtl' ? 'Left to right' : 'Right to left'}
      </a>
      <a href={to('scheme', stage.scheme === 'dark' ? 'light' : 'dark')}>
        {stage.scheme === 'dark' ? 'Light' : 'Dark'}
      </a>
      {Object.entries(pageKinds).map(([path, { name }]) => (
        <a href={`/design/${path}?${kept}`}>{name}</a>
      ))}
    </nav>
  )
}

const Gallery = ({ stage }: { stage: Stage }) => (
  <Layout view={stage.view} title="Design" staff scheme={stage.scheme}>
    <PageHead
      title="How Porchlight looks"
      summary="Every part in every state, and each kind of page: the very components that the pages import."
    />
    <Toggles stage={stage} />
    <SmallParts {...stage} />
    <Pictures {...stage} />
    <Lists {...stage} />
    <Forms {...stage} />
  </Layout>
)

/** The gallery, at `/design`: `?dir=rtl` turns it around, `?scheme=dark` holds it dark; without script. */
export const galleryRoutes = new Hono<AppEnv>()
  .get('/', may('public'), c => c.html(<Gallery stage={stageOf(c, false)} />))
  .get('/:kind', may('public'), c => {
    const kind = pageKinds[c.req.param('kind')]
    if (!kind) throw new NotFound()
    const stage = stageOf(c, kind.frame?.staff ?? false)
    return c.html(
      <Layout view={stage.view} title={kind.name} scheme={stage.scheme} {...kind.frame}>
        {kind.content(stage)}
      </Layout>,
    )
  })
