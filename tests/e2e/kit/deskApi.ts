import type { World } from './world'

type Asking = {
  /** A person of the demo, signed in. */
  who: string
  path: string
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: unknown
}

export type Row = { id: number | string }

/** Asks the API as the person signed in. Throws with the answer when it is refused. */
export async function ask<Answer>(world: World, asking: Asking): Promise<Answer> {
  const { who, path, body, method = body === undefined ? 'GET' : 'POST' } = asking
  const { page } = await world.as(who)
  const answer = await page.request.fetch(path, { method, data: body })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Ids of the demo's accounts, by the names the desk reads. */
export async function accountIds(world: World, names: readonly string[]): Promise<Row['id'][]> {
  const { docs } = await ask<{ docs: (Row & { name: string })[] }>(world, {
    who: 'operator',
    path: '/api/channel-accounts?depth=0&limit=100',
  })
  return names.map((name) => {
    const row = docs.find((doc) => doc.name === name)
    if (!row) throw new Error(`no account called ${name}`)
    return row.id
  })
}

/** An item of the demo, by its title, as the editor sees it. */
export async function itemCalled(world: World, title: string): Promise<Row & { cover: Row['id'] }> {
  const query = new URLSearchParams({ 'where[title][equals]': title, depth: '0', draft: 'true' })
  const { docs } = await ask<{ docs: (Row & { cover: Row['id'] })[] }>(world, {
    who: 'editor',
    path: `/api/news?${query}`,
  })
  if (!docs[0]) throw new Error(`no item called ${title}`)
  return docs[0]
}
