import { options } from './label'

/** Risk classes of domain 三审三校; which chain each takes is in src/review/stages.ts. */
export const riskOptions = options([
  ['A', 'A 普通', 'A ordinary'],
  ['B', 'B 重要', 'B important'],
  ['C', 'C 敏感', 'C sensitive'],
])
