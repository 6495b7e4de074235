import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { Door } from './doors'
import { DOORS } from './doors'
import type { State, Visitor } from './doorsKit'
import { clearItems, itemIn, seenByReaders, STATES, touched, visitorsOf } from './doorsKit'
import { webAccount } from './kit'

const everybody = [
  'anonymous',
  'administrator',
  'editor',
  'reviewer1',
  'reviewer2',
  'chief',
  'secondChief',
  'operator',
  'moderator',
  'otherEditor',
  'apiKeyOfeditor',
  'apiKeyOfchief',
]

/** Who publishes, by the state of the item and the door. What is not in this table publishes nothing. */
const MAY_PUBLISH: Partial<Record<State, Record<string, string[]>>> = {
  approved: {
    'publish button of the panel': ['chief', 'secondChief'],
    'REST PATCH': ['chief', 'secondChief'],
    'REST PATCH draft=true': ['chief', 'secondChief'],
    'REST PATCH all locales': ['chief', 'secondChief'],
    'bulk publish': ['chief', 'secondChief'],
    'GraphQL update': ['chief', 'secondChief'],
    'Local API without override': ['chief', 'secondChief'],
    'Local API with override': ['chief', 'secondChief', 'operator'],
    'scheduled publish': ['chief', 'secondChief'],
  },
}

/** Every state × door × visitor: exactly the cells of the table publish, and none fails but with a reason. */
export function testDoors(asks: Door['asks']): void {
  let app: TestApp
  let visitors: Record<string, Visitor>
  beforeAll(async () => {
    app = await bootApp()
    await webAccount(app)
    visitors = await visitorsOf(app)
  }, 240_000)
  afterAll(() => app.stop())
  beforeEach(() => clearItems(app))

  const doors = DOORS.filter((door) => door.asks === asks)
  describe.each(STATES)('an item %s', (state) => {
    it.each(doors.map((door) => [door.name, door] as const))(
      '%s',
      async (name, door) => {
        const published: string[] = []
        let item: { id: Id; touched: string } | undefined
        let seen = ''
        for (const who of everybody) {
          if (!item) {
            const id = await itemIn(app, state)
            item = { id, touched: await touched(app, id) }
            seen = await seenByReaders(app)
          }
          const code = await door.enter({ app, visitor: visitors[who] as Visitor, id: item.id })
          const after = await seenByReaders(app)
          const didPublish = after !== seen
          if (didPublish) published.push(who)
          expect({ who, fault: code >= 500 }).toEqual({ who, fault: false })
          // To ask for a publication that is not due is refused aloud, unless exactly that is live already.
          if (asks === 'publish' && state !== 'live')
            expect({ who, code: code < 400 }).toEqual({ who, code: didPublish })
          if (didPublish || (await touched(app, item.id)) !== item.touched) item = undefined
        }
        expect(published).toEqual(MAY_PUBLISH[state]?.[name] ?? [])
      },
      300_000,
    )
  })
}
