import { expect, test } from 'vitest'
import { readWeights } from './weights.ts'

test.each([
  'gaussian:',
  'gaussian:0',
  'gaussian:-3',
  'gaussian:1e-200',
  'gaussian:1e200',
  'steps:',
  'steps:5',
  'steps:5:1,5:2',
  'steps:5:-1',
  'steps:5:0',
  'linear:4',
  '',
])('weights “%s” are refused', written => expect(readWeights(written).ok).toBe(false))
