import type { View } from '#platform/http/view.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { frontPagePath } from '../paths.ts'
import { words } from './words.ts'

export const ClosedPage = ({ view, none }: { view: View; none: boolean }) => (
  <Layout view={view} title={view.t(words.closedTitle)}>
    <h1>{view.t(words.closedTitle)}</h1>
    <p>{view.t(none ? words.closedUntilFirst : words.closed)}</p>
    <p>
      <a href={frontPagePath()}>{view.t(words.home)}</a>
    </p>
  </Layout>
)
