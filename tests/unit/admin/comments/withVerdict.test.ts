import { expect, test } from '@jest/globals'
import { withVerdict } from '@/admin/comments/withVerdict'
import { queueRow } from '@/comments/queue/queueRow'

const row = queueRow({
  ...{ id: 1, state: 'held', text: '好', organization: 2, channel: 'web', kind: 'news', item: '1' },
  saidAt: '2026-11-21T08:00:00.000Z',
})

test('takes what the answer says and keeps the rest', () => {
  const said = { state: 'approved', isShown: true, round: 1, ticket: { id: 9 }, guestKey: 'no' }
  const fresh = withVerdict(row, said)
  expect(fresh).toMatchObject({ state: 'approved', isShown: true, round: 1, ticket: 9, text: '好' })
  expect(fresh).not.toHaveProperty('guestKey')
  expect(withVerdict(fresh, { violation: null, ticket: null }).ticket).toBeNull()
})
