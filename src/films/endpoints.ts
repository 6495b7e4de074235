import type { Endpoint, PayloadRequest } from 'payload'
import { demand, answer, readBody, refusal, routeId } from '@/distribution/answer'
import { subtitlesOf } from '@media/video/srt'
import { idOf } from '@/access/scope'
import { assignFilm } from './assignFilm'
import { cancelRender, changeStoryboard, orderRender } from './commands'
import type { Film } from './film'
import { readFilm } from './film'
import { filmView } from './filmView'
import { stillOf } from './still'

/**
 * `GET /api/films/:id/desk` → all the editor shows. `GET /api/films/:id/subtitles` → SubRip text.
 * `POST /api/films/:id/storyboard` `{ storyboard }`, `/render`, `/cancel`, `/use` `{ account? }` (into the item, or its variant for one account) → the same as `desk`, afterwards.
 * `POST /api/films/:id/still` `{ scene, storyboard?, page? }` → JPEG of one scene.
 * Reading needs `content.read` on its organization, the rest `content.write`. Errors: 400 malformed, with what is wrong and
 * where; 401; 403; 404; 409 not in this state, with the reason. Progress: `GET /api/films/:id?depth=0`.
 */
export const filmEndpoints: Endpoint[] = [
  reading('desk', async (req, film) => answer(await filmView(req, film))),
  reading('subtitles', async (_, film) => subtitleFile(film)),
  command('storyboard', (req, film, { storyboard }) =>
    changeStoryboard({ req, film, value: storyboard }),
  ),
  command('render', (req, film) => orderRender({ req, film })),
  command('cancel', (req, film) => cancelRender({ req, film })),
  command('use', (req, film, { account }) => {
    if (account !== undefined && account !== null && idOf(account) === undefined)
      throw refusal(400, 'account 应是账号编号。')
    return assignFilm({ req, film, account: idOf(account) })
  }),
  {
    path: '/:id/still',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      return stillOf({ req, film: await filmFor(req, 'content.read'), body })
    },
  },
]

function reading(
  name: string,
  read: (req: PayloadRequest, film: Film) => Promise<Response>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'get',
    handler: async (req) => read(req, await filmFor(req, 'content.read')),
  }
}

function command(
  name: string,
  act: (req: PayloadRequest, film: Film, body: Record<string, unknown>) => Promise<void>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const film = await filmFor(req, 'content.write')
      await act(req, film, body)
      const { payload } = req
      return answer(await filmView(req, (await readFilm({ payload, id: film.id })) ?? film))
    },
  }
}

async function filmFor(
  req: PayloadRequest,
  permission: 'content.read' | 'content.write',
): Promise<Film> {
  if (!req.user) throw refusal(401, '请先登录。')
  const film = await readFilm({ payload: req.payload, req, id: routeId(req, missing) })
  if (!film) throw refusal(404, missing)
  const { organization } = film
  await demand({ req, permission, seeing: 'content.read', organization, missing })
  return film
}

const missing = '没有这部短片。'

const subtitleFile = ({ storyboard, title }: Film) =>
  new Response(subtitlesOf(storyboard), {
    headers: {
      'Content-Type': 'application/x-subrip; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(title)}.srt`,
      'Cache-Control': 'no-store',
    },
  })
