import { expect, test } from '@jest/globals'
import type { Level } from '@/opinion/alertLevel'
import { unseenBy } from '@/opinion/alertsToSee'
import { seenBy } from '@/opinion/whoIsTold'
import { channelWord } from '@/opinion/words'

const at = '2026-11-21T08:00:00.000Z'
const told = (user: string, seenAt?: string) => ({
  ...{ user, name: '', role: '', at },
  ...(seenAt && { seenAt }),
})
const alert = (
  id: number,
  level: Level,
  people: ReturnType<typeof told>[] | null,
  hour = '08',
) => ({
  ...{ id, title: `${id}`, level, told: people, openedAt: `2026-11-21T${hour}:00:00.000Z` },
})

test('one’s own unsigned alerts, the gravest first, of equals the newest; ids of either database', () => {
  const alerts = [
    alert(1, 'yellow', [told('7')]),
    alert(2, 'yellow', [told('7'), told('8', at)], '09'),
    alert(3, 'red', [told('8'), told('7')]),
    alert(4, 'red', [told('7', at)]),
    alert(5, 'red', [told('77')]),
    alert(6, 'blue', null),
  ]
  expect(unseenBy(alerts, 7).map(({ id }) => id)).toEqual([3, 2, 1])
  expect(unseenBy(alerts, '8').map(({ id }) => id)).toEqual([3])
})

test('a mark of having seen it is set once', () => {
  const people = seenBy([told('7'), told('8', 'before')], 7, at)
  expect(people.map(({ seenAt }) => seenAt)).toEqual([at, 'before'])
  expect(seenBy(people, '8', at)).toEqual(people)
  expect(seenBy(people, undefined, at)).toEqual(people)
})

test('channels bear the names of their registry', () => {
  expect(['web', 'channels', 'wechat', 'gone'].map(channelWord)).toEqual([
    ...['本站', '视频号', expect.any(String), 'gone'],
  ])
})
