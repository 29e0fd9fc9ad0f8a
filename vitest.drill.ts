import { mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

const shared = mergeConfig(config, {})
export default {
  ...shared,
  test: { ...shared.test, include: ['src/**/*.drill.ts', 'test/**/*.drill.ts'], testTimeout: 1_800_000 },
}
