import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'

// What the browser gets: stylesheets, one small script, and islands loaded only where they are asked for.
const entries = [
  'src/platform/ui/styles/app.css',
  'src/platform/ui/styles/staff.css',
  'src/platform/browser/app.ts',
  ...globSync('src/**/*.island.ts').sort(),
]

export default defineConfig({
  base: '/assets/',
  publicDir: false,
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } } },
  logLevel: 'warn',
  build: {
    outDir: 'dist/assets',
    assetsDir: '',
    assetsInlineLimit: 0,
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome99', 'safari15.4', 'firefox97'],
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: Object.fromEntries(entries.map(path => [basename(path).replace(/(\.island)?\.ts$/, ''), path])),
      output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
