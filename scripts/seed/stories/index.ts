import { guWei } from './guWei'
import { linTuo } from './linTuo'
import { maQianli } from './maQianli'
import { shenRuochuan } from './shenRuochuan'
import { studio } from './studio'
import { weldingTeam } from './weldingTeam'
import { yeZhiqiu } from './yeZhiqiu'
import { zhouHe } from './zhouHe'

/** What the demo's people have done; invented, as they are. */
export const STORIES = {
  W1: linTuo,
  W2: zhouHe,
  W3: shenRuochuan,
  W4: maQianli,
  W5: guWei,
  W6: yeZhiqiu,
  G1: weldingTeam,
  studio,
} as const
