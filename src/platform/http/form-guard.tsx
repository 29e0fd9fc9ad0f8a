import type { View } from './view.ts'

export const onceField = '_once'

/** Inside every form that changes something: a key that makes sending it twice happen once. */
export const FormGuard = (p: { view: View }) => <input type="hidden" name={onceField} value={p.view.once()} />
