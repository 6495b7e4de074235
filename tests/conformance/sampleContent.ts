import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Bytes, Content, Picture } from '@publishers/contract'

/** A flat picture, the same bytes every time. */
export const drawn = async (
  width: number,
  height: number,
  background: string,
): Promise<{ picture: Picture; bytes: Bytes }> => {
  const data = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const key = createHash('sha256').update(data).digest('hex')
  return {
    picture: {
      key,
      mimeType: 'image/jpeg',
      width,
      height,
      bytes: data.length,
      alt: `图片 ${background}`,
      path: `/media/${key}.jpg`,
    },
    bytes: { data, mimeType: 'image/jpeg', filename: `${key}.jpg` },
  }
}

/** An ordinary item with a picture in the body, one between, and a cover. */
export const sampleContent = (title: string, pictures: Picture[]): Content => {
  const [one, two, cover] = pictures
  return {
    kind: 'news',
    type: 'news',
    id: '1',
    slug: 'conformance',
    revision: createHash('sha256').update(title).digest('hex'),
    title,
    digest: '六十名选手同台比武。',
    author: '宣传部',
    url: 'https://union.example/news/conformance',
    cover,
    html: `<h2>现场</h2><p>${title}：六十名选手<strong>同台</strong>比武。</p><figure><img src="media:${one?.key}" alt="现场"><figcaption>比武现场</figcaption></figure><ul><li>钳工</li><li>焊工</li></ul><p><img src="media:${two?.key}" alt="合影"></p>`,
    pictures,
    source: { type: 'original' },
    organization: '一致性工会',
    tags: [],
    ai: 'none',
    datedAt: '2026-11-20T08:00:00.000Z',
  }
}
