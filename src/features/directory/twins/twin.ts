import type { Kind } from '#features/people/index.ts'

export type TwinKind = Kind
export const twinKinds = ['services', 'organisations', 'locations'] as const satisfies readonly TwinKind[]
export const isTwinKind = (written: string | undefined): written is TwinKind =>
  (twinKinds as readonly string[]).includes(written ?? '')

/** `copy`: not one compared word differs. */
export type TwinBand = 'copy' | 'same' | 'perhaps'
export type Decision = 'different' | 'later'

/** One column's part in a judgement; `weight` in bits. */
export interface TwinWhy {
  column: string
  level: string
  weight: number
}

export interface FoundOfKind {
  things: number
  /** Pairs that were compared, exact copies aside. */
  compared: number
  copies: number
  same: number
  perhaps: number
  /** Things so alike in one respect (a telephone of hundreds) that comparing all of them would say nothing. */
  tooCommon: number
}
export type Found = Partial<Record<TwinKind, FoundOfKind>>
