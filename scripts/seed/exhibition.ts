import type { Id } from '@/access/scope'
import { makeFilm } from './art/film'
import { poster } from './art/poster'
import { body, p } from './body'
import { accountsOf } from './followers'
import type { Demo } from './reviewedItem'
import { approvedFor, requestAs, seedReviewed } from './reviewedItem'
import { SEED_WORKS } from './works'
import { mediaOf } from './works/media'
import type { SeedWork } from './works/seedWork'
import { seedWork } from './works/seedWorkItem'

const DAY = 86_400_000
const TITLE = '劳动·光影·墨韵'

const WALLS = [
  ['第一展墙 · 墨', '笔墨、刀石与剪：一双手的分寸。'],
  ['第二展墙 · 色', '炉火、晨雾和铜：他们画自己每天看见的东西。'],
  ['第三展墙 · 光', '镜头对准身边的人，在零点，在雨里，在灯下。'],
] as const

/** domain §7: the exhibition with its three walls and twelve works, through the real review. Returns its id. */
export async function seedExhibition(demo: Demo, organizations: Record<string, Id>): Promise<Id> {
  const now = Date.now()
  const exhibition = await seedReviewed({
    demo,
    kind: 'exhibitions',
    item: await showItem(demo, now),
    situation: { steps: [] },
  })
  // Without ffmpeg there is no film, and a film work without its film stays a draft.
  const film = await mediaOf(demo, {
    filename: 'demo-art-sp012.mp4',
    mimetype: 'video/mp4',
    alt: '短视频《师徒》',
    make: makeFilm,
  })
  const hung: { id: Id; work: SeedWork }[] = []
  for (const work of SEED_WORKS)
    hung.push({ work, id: await seedWork(demo, { work, exhibition, film, organizations }) })
  await hang(demo, exhibition, hung)
  const situation = { steps: approvedFor(['web']), liveSince: now - 10 * DAY }
  for (const { work } of hung)
    if (work.data.type !== 'SP' || film !== undefined)
      await seedReviewed({
        demo,
        kind: 'artworks',
        item: { title: work.data.title },
        situation: { ...situation, steps: approvedFor(accountsOf(String(work.data.title))) },
      })
  await seedReviewed({ demo, kind: 'exhibitions', item: { title: TITLE }, situation })
  return exhibition
}

const showItem = async (demo: Demo, now: number) => ({
  title: TITLE,
  subtitle: '云帆市第三届职工书画摄影作品展（演示）',
  slug: 'lao-dong-guang-ying-mo-yun',
  series: '中国梦·劳动美',
  session: '第三届',
  digest: '十二件（组）职工作品，三面展墙。写的、画的、拍的，都是劳动。',
  cover: await mediaOf(demo, {
    filename: 'demo-art-poster.jpg',
    mimetype: 'image/jpeg',
    alt: '展览海报：宣纸上一轮红日和三笔浓墨，题“劳动、光影、墨韵”',
    make: poster,
  }),
  startsOn: new Date(now - 10 * DAY).toISOString(),
  endsOn: new Date(now + 9 * DAY).toISOString(),
  stage: 'publicity',
  place: '云帆市工人文化宫',
  hall: '二层展厅',
  hours: '9:00—17:00（周一闭馆）',
  hosts: ['云帆市总工会'],
  organisers: ['云帆重工集团工会'],
  coOrganisers: ['云帆市工人文化宫'],
  curator: '云帆市总工会宣教部',
  jury: [
    { name: '秦望岳', post: '市书法家协会（演示）' },
    { name: '方晓岚', post: '市摄影家协会（演示）' },
  ],
  body: body(
    p(
      '这里没有专业画家。十二位（组）作者来自车间、驾驶室、手术室、讲台和街头，握焊枪的手拿起笔，送外卖的人举起相机。',
    ),
    p(
      '他们写匠心，画炉火，拍零点的检修库和雨里的骑手。作品不大，却都长在自己的岗位上：墨有烟火气，光里有人。',
    ),
    p('展览从征集的二百余件作品中选出。愿每一位观众都能在墙上认出自己，认出身边的人。'),
  ),
  closing: '看完这十二件作品，您也会想起某一双手。第四届征稿见。',
  allowLikes: true,
})

async function hang(demo: Demo, id: Id, hung: { id: Id; work: SeedWork }[]): Promise<void> {
  const { payload } = demo
  const show = await payload.findByID({
    collection: 'exhibitions',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  if ((show.walls?.length ?? 0) > 0) return
  const walls = WALLS.map(([title, words], wall) => ({
    title,
    words,
    artworks: hung.filter(({ work }) => work.wall === wall).map((each) => each.id),
  }))
  await payload.update({
    collection: 'exhibitions',
    id,
    draft: true,
    data: { walls: walls as never },
    req: await requestAs(demo, 'editor'),
    overrideAccess: true,
  })
}
