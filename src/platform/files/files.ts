import { newId } from '../id.ts'

/**
 * Where uploaded bytes live: a folder, or whatever the installation configures. Keys are made by `fileKey`, never by
 * visitors; any other key throws. `put` writes whole files or none, and throws `DiskFull` when there is no room.
 */
export interface Files {
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
  remove(key: string): Promise<void>
  /** Every key of a partnership (its id), or all (''), for export and backup. */
  list(prefix: string): Promise<string[]>
}

/** A fresh place for one file of a partnership. */
export const fileKey = (partnershipId: string): string => `${partnershipId}/${newId()}`
