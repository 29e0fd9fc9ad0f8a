/** Where uploaded bytes live: a folder, or whatever the installation configures. Keys are made by us, never by visitors. */
export interface Files {
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
  remove(key: string): Promise<void>
  /** Every key under a prefix, for export and backup. */
  list(prefix: string): Promise<string[]>
}
