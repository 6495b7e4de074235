import type { AuditAction } from './actions'
import { AUDIT_ACTIONS } from './actions'
import type { Problem, StoredRow } from './verify'

/** One line for an operator, naming the row. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'changed':
      return `被改动 changed: ${nameOf(problem.row)}`
    case 'inserted':
      return `被插入 inserted: ${nameOf(problem.row)}`
    case 'removed':
      return `被删除 removed: ${range(problem)}`
    case 'cutOff':
      return `末尾被截断 cut off: ${range(problem)}`
    case 'head':
      return problem.why === 'missing'
        ? '末尾标记不见了，无法判断末尾有没有被截断 head missing: platform-state audit-head'
        : '末尾标记被改动 head forged: platform-state audit-head'
  }
}

function nameOf({ id, seq, at, action, targetKind, targetId, targetTitle }: StoredRow): string {
  const words = AUDIT_ACTIONS[action as AuditAction]?.zh ?? ''
  return `第 ${seq} 条 #${seq} (id ${id}) ${at} ${action} ${words} ${targetKind}/${targetId} ${targetTitle}`.trimEnd()
}

function range({ from, to, after }: { from: number; to: number; after?: StoredRow }): string {
  const rows = from === to ? `第 ${from} 条 #${from}` : `第 ${from}–${to} 条 #${from}–#${to}`
  return `${rows}，在${after ? nameOf(after) : '开头'}之后`
}
