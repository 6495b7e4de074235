import type { PayloadRequest } from 'payload'
import { record } from '@/audit/record'
import { refusal } from '@/distribution/answer'
import { readLabels } from './readLabels'

/** Labelled rows as JSON Lines, masked, no ids of people: for a training elsewhere. Asks why, and leaves a trace. */
export async function exportLabels(req: PayloadRequest, reason: string): Promise<Response> {
  if (reason.length < 2) throw refusal(400, '请填写导出原因，例如：交算法组评测。')
  const rows = await readLabels({ payload: req.payload, req })
  await record(req, {
    action: 'comment.labels',
    target: { kind: 'comment-decisions', id: 'labels', title: '标注数据' },
    reason,
    detail: { rows: rows.length },
  })
  const lines = rows.map(({ text, channel, action, at, person, machine }) =>
    JSON.stringify({ text, channel, action, at, person, machine }),
  )
  return new Response(streamed(lines), {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': `attachment; filename="labels.jsonl"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const LINES_A_PIECE = 500

function streamed(lines: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= lines.length) return controller.close()
      const piece = lines.slice(at, at + LINES_A_PIECE)
      at += LINES_A_PIECE
      controller.enqueue(encoder.encode(piece.map((line) => `${line}\n`).join('')))
    },
  })
}
