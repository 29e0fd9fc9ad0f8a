import { servicesPath } from '../paths.ts'
import type { TwinKind } from './twin.ts'

/** Addresses of what is written twice. */
export const twinsPath = (slug: string) => `${servicesPath(slug)}/twins`
export const twinsOfPath = (slug: string, kind: TwinKind, band: 'same' | 'perhaps', page = 1) =>
  `${twinsPath(slug)}/${kind}?band=${band}${page > 1 ? `&page=${page}` : ''}`
export const runsPath = (slug: string) => `${twinsPath(slug)}/runs`
export const progressPath = (slug: string) => `${twinsPath(slug)}/progress`
export const pairPath = (slug: string, id: string) => `${twinsPath(slug)}/pairs/${id}`
export const pairMergerPath = (slug: string, id: string) => `${pairPath(slug, id)}/merger`
export const differencePath = (slug: string, id: string) => `${pairPath(slug, id)}/difference`
export const postponementPath = (slug: string, id: string) => `${pairPath(slug, id)}/postponement`
export const reopeningPath = (slug: string, id: string) => `${pairPath(slug, id)}/reopening`
export const bulkPath = (slug: string, kind: TwinKind) => `${twinsPath(slug)}/${kind}/mergers`
export const decidedPath = (slug: string) => `${twinsPath(slug)}/decided`
export const mergerPath = (slug: string, id: string) => `${twinsPath(slug)}/mergers/${id}`
export const undoingPath = (slug: string, id: string) => `${mergerPath(slug, id)}/undoing`
