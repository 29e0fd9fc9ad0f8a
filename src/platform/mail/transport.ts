export interface Message {
  readonly id: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for the same message every time it is tried. */
  readonly messageId: string
}

/** Hands one message over. Throws when the server did not take it. */
export interface Transport {
  send(message: Message): Promise<void>
  /** Whether the server answers; for `porchlight doctor`. */
  verify(): Promise<void>
}
