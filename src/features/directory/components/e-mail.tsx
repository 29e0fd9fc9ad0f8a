import { Ltr } from '#platform/ui/written.tsx'

/** An e-mail address that may break after its sign or before a dot, so that a phone shows all of it. */
export const EMail = (p: { address: string }) => (
  <Ltr>{p.address.split(/(?<=@)|(?=\.)/).flatMap((part, n) => (n ? [<wbr />, part] : [part]))}</Ltr>
)
