import type { Child } from 'hono/jsx'

// Elements that our islands define.
declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'place-map': { 'data-style': string; 'data-places': string; children?: Child }
      'my-place': { children?: Child }
      'order-list': {
        'data-moved': string
        'data-kept': string
        'data-failed': string
        children?: Child
      }
      'minute-keeping': { 'data-pulse': string; children?: Child }
      'minute-block': { 'data-key': string; 'data-version': number; 'data-store': string; children?: Child }
      'meeting-live': { src: string; page: string; beat: string; class?: string; children?: Child }
      'live-region': { src: string; every?: string | number; children?: Child }
    }
  }
}
