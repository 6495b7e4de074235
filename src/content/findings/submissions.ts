import type { Finding } from '@publishers/contract'
import type { Snapshot } from '../snapshot'
import { block, filled } from './finding'
import { titleFindings } from './words'

/** Reviewed for the public only after the formal check and the recommendation, which are part of what is approved. */
export const submissionFindings = (snapshot: Snapshot): Finding[] => [
  ...titleFindings(snapshot),
  ...(snapshot.formalPassedAt
    ? []
    : [block('state', 'entry.check', '形式审查还没有通过', '先在“投稿办理”里办理形式审查。')]),
  ...(snapshot.nomination === 'self' || snapshot.recommendedAt
    ? []
    : [
        block(
          'state',
          'entry.recommendation',
          '推荐单位还没有推荐',
          '请推荐单位在“投稿办理”里推荐。',
        ),
      ]),
  ...(filled(snapshot.number)
    ? []
    : [block('state', 'entry.number', '作品还没有投稿编号', '请作者在职工入口提交作品。')]),
]
