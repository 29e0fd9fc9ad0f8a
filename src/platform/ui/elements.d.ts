import type { Child } from 'hono/jsx'

// Elements that our islands define.
declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'place-map': { 'data-style': string; 'data-places': string; children?: Child }
      'live-region': { src: string; every?: string | number; children?: Child }
    }
  }
}
